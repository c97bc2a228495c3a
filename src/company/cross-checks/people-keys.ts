import { defineCheck } from "./cross-check.ts";

/** Whether a text can be the key of a person. */
export function isSlug(key: string): boolean {
  return /^[A-Za-z\d]+(?:[-_][A-Za-z\d]+)*$/.test(key);
}

/** Keys of people are typed again wherever somebody is referred to, and stand in addresses within the documents. */
export const peopleKeys = defineCheck("facts/not-a-slug", "error", function* ({ facts }) {
  for (const key of Object.keys(facts.people ?? {})) {
    if (isSlug(key)) continue;
    yield { args: { found: key }, path: ["people", key], at: "key" };
  }
});
