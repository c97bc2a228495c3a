import { type Facts, factsSchema } from "../company/facts.ts";
import { isMap, visit } from "../company/walk.ts";
import type { Path } from "../diagnostic/place.ts";

/** The keys of people that were given another key: old to new. A person is known again by the name. */
export function renamedPeople(from: Facts, to: Facts): ReadonlyMap<string, string> {
  const gone = Object.entries(from.people).filter(([key]) => !Object.hasOwn(to.people, key));
  const come = Object.entries(to.people).filter(([key]) => !Object.hasOwn(from.people, key));
  return new Map(
    gone.flatMap(([key, { name }]) => {
      const [same, ...others] = come.filter(([, person]) => person.name === name);
      const isOnly = others.length === 0 && gone.filter(([, person]) => person.name === name).length === 1;
      return same !== undefined && isOnly ? [[key, same[0]] as const] : [];
    }),
  );
}

/** The same facts with other keys for people, wherever one is referred to. */
export function withPeople(facts: Facts, renamed: ReadonlyMap<string, string>): Facts {
  if (renamed.size === 0) return facts;
  const references = [...visit(factsSchema, facts)].filter(({ field }) => field.kind === "person");
  const referring = references.reduce<unknown>(
    (value, { path, value: key }) =>
      typeof key === "string" && renamed.has(key) ? replaced(value, path, renamed.get(key)) : value,
    facts,
  ) as Facts; // Only keys of people were exchanged, each for another text.
  const people = Object.entries(referring.people).map(([key, person]) => [renamed.get(key) ?? key, person]);
  return { ...referring, people: Object.fromEntries(people) as Facts["people"] }; // `fromEntries` forgets the values.
}

function replaced(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? replaced(item, rest, leaf) : item));
  return isMap(value) ? { ...value, [step]: replaced(value[step], rest, leaf) } : value;
}
