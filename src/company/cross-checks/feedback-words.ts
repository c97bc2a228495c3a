import { feedbackWays } from "../blocks/practice.ts";
import { replaceBy } from "../field.ts";
import { nearest } from "../nearest.ts";
import { defineCheck } from "./cross-check.ts";

/** Free text that is nearly one of the known words would be printed as it stands, in one language. */
export const feedbackWords = defineCheck(
  "facts/near-miss",
  "warning",
  function* ({ facts: { feedback = [] } }) {
    for (const [index, way] of feedback.entries()) {
      if (typeof way !== "string" || feedbackWays.some((known) => known === way)) continue;
      const suggestion = nearest(way, feedbackWays);
      if (suggestion !== null)
        yield { args: { found: way, suggestion }, path: ["feedback", index], fix: replaceBy(suggestion) };
    }
  },
);
