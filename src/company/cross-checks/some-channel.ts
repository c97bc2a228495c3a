import { defineCheck } from "./cross-check.ts";

/** Customers must be able to reach the company. */
export const someChannel = defineCheck(
  "facts/no-channel",
  "error",
  function* ({ facts, hasStrayKey, isSound }) {
    const path = ["channels"];
    if (facts.channels === undefined || hasStrayKey(path)) return;
    if (Object.keys(facts.channels).length === 0 && isSound(path)) yield { args: {}, path, at: "key" };
  },
);
