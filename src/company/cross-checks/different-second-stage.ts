import { defineCheck } from "./cross-check.ts";

/** The second look at a complaint should be somebody else's. */
export const differentSecondStage = defineCheck(
  "facts/same-second-stage",
  "warning",
  function* ({ facts: { contact, complaints } }) {
    const who = complaints?.secondStage?.to;
    if (who !== undefined && who === contact)
      yield { args: { who }, path: ["complaints", "secondStage", "to"] };
  },
);
