import { defineCheck } from "./cross-check.ts";

/** Nobody stands in for themselves. */
export const ownDeputy = defineCheck("facts/own-deputy", "error", function* ({ facts }) {
  for (const [key, person] of Object.entries(facts.people ?? {})) {
    if (person?.deputy === key) yield { args: { who: key }, path: ["people", key, "deputy"] };
  }
});
