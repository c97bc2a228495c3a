import { replaceBy } from "../field.ts";
import { factsSchema } from "../facts.ts";
import { nearest } from "../nearest.ts";
import { visit } from "../walk.ts";
import { type CheckContext, defineCheck } from "./cross-check.ts";
import { isSlug } from "./people-keys.ts";

/** The key of the person that a text was most likely meant to name: by key, else by name. */
function suggestPerson(found: string, people: NonNullable<CheckContext["facts"]["people"]>): string | null {
  const keys = Object.keys(people);
  const names = new Map(keys.map((key) => [people[key]?.name ?? key, key]));
  return nearest(found, keys) ?? names.get(nearest(found, [...names.keys()]) ?? "") ?? null;
}

/** Whoever is referred to must stand under `people`. */
export const knownPeople = defineCheck("facts/unknown-person", "error", function* ({ facts }) {
  const { people } = facts;
  if (people === undefined || Object.keys(people).length === 0) return;
  for (const { path, field, value } of visit(factsSchema, facts)) {
    if (field.kind !== "person" || typeof value !== "string" || Object.hasOwn(people, value)) continue;
    const suggestion = suggestPerson(value, people);
    // A key that cannot stay may be what was meant.
    const isSettled = suggestion === null ? Object.keys(people).every(isSlug) : isSlug(suggestion);
    if (!isSettled) continue;
    yield {
      args: { found: value, people: Object.keys(people), suggestion },
      path,
      fix: replaceBy(suggestion),
    };
  }
});
