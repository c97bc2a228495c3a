import { defineCheck } from "./cross-check.ts";

/** Keys of people are typed again wherever somebody is referred to, and stand in addresses within the documents. */
export const peopleKeys = defineCheck("facts/not-a-slug", "error", function* ({ facts }) {
  for (const key of Object.keys(facts.people ?? {})) {
    if (/^[A-Za-z\d]+(?:[-_][A-Za-z\d]+)*$/.test(key)) continue;
    yield { args: { found: key }, path: ["people", key], at: "key" };
  }
});
