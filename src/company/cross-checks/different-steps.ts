import { defineCheck } from "./cross-check.ts";

/** A step to the person who already has the case is no step. */
export const differentSteps = defineCheck(
  "facts/same-step",
  "warning",
  function* ({ facts: { escalation = [] } }) {
    for (const [index, step] of escalation.entries()) {
      const who = step?.to;
      if (who === undefined || index === 0 || escalation[index - 1]?.to !== who) continue;
      yield { args: { who }, path: ["escalation", index, "to"] };
    }
  },
);
