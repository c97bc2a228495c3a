import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** An update that is due only after the final answer will never be sent. */
export const updateBeforeResolve = defineCheck(
  "facts/update-after-resolve",
  "warning",
  function* ({ facts: { complaints } }) {
    const update = lengthOf(complaints?.updateEvery);
    const resolve = lengthOf(complaints?.resolveWithin);
    if (update === null || resolve === null || update.seconds < resolve.seconds) return;
    yield { args: { update: update.text, resolve: resolve.text }, path: ["complaints", "updateEvery"] };
  },
);
