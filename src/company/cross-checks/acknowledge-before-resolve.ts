import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** A complaint is acknowledged before it is resolved, or the acknowledgement means nothing. */
export const acknowledgeBeforeResolve = defineCheck(
  "facts/acknowledge-after-resolve",
  "error",
  function* ({ facts: { complaints } }) {
    const acknowledge = lengthOf(complaints?.acknowledgeWithin);
    const resolve = lengthOf(complaints?.resolveWithin);
    if (acknowledge === null || resolve === null || acknowledge.seconds < resolve.seconds) return;
    const args = { acknowledge: acknowledge.text, resolve: resolve.text };
    yield { args, path: ["complaints", "acknowledgeWithin"] };
  },
);
