import { defineCheck } from "./cross-check.ts";

/** Everyone named, and the place where complaints go, can be reached. */
export const reachable = defineCheck("facts/unreachable", "error", function* ({ facts, isSound }) {
  for (const [key, person] of Object.entries(facts.people ?? {})) {
    const path = ["people", key];
    if (person === undefined || !isSound(path)) continue;
    if (person.email === undefined && person.phone === undefined)
      yield { args: { who: key }, path, at: "key" };
  }
  const contact = facts.complaints?.contact;
  const path = ["complaints", "contact"];
  // With `by`, the address that is missing is known, and another rule names it.
  if (contact === undefined || contact.by !== undefined || !isSound(path)) return;
  if (contact.email === undefined && contact.phone === undefined)
    yield { args: { who: "contact" }, path, at: "key" };
});
