import { isMap } from "../company/walk.ts";
import { valueAt } from "../diagnostic/place.ts";
import { optionSets } from "../language/wizard-words.ts";
import type { Given } from "./answers.ts";
import { partKeys } from "./parts.ts";
import { maxItems } from "./topic.ts";
import { orderedTopics } from "./topics.ts";

/** Answers of a file, by the id of their question. */
export type Entries = (readonly [string, Given | null])[];

/** The texts of a list; none of anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Whether a file has a value at a dotted key; `*` is anybody. */
function hasKey(tree: unknown, key: string): boolean {
  return key
    .split(".")
    .reduce<readonly unknown[]>(
      (values, step) =>
        values.flatMap((value) => {
          if (!isMap(value)) return [];
          return step === "*" ? Object.values(value) : Object.hasOwn(value, step) ? [value[step]] : [];
        }),
      [tree],
    )
    .some((value) => value !== null && value !== undefined);
}

/** The parts that a file has. */
function partsIn(tree: unknown): Entries {
  return Object.entries(partKeys).map(([question, parts]) => [
    question,
    Object.entries(parts as Readonly<Record<string, readonly string[]>>) // Each set has its own options.
      .filter(([, keys]) => keys.some((key) => hasKey(tree, key)))
      .map(([part]) => part),
  ]);
}

/** The answers that ask for each of several but the last. */
function moreAfter(loop: string, length: number): Entries {
  return Array.from({ length }, (_, index) => [
    `${loop}.${String(index)}.more`,
    index < length - 1 ? "yes" : "no",
  ]);
}

/** The keys of the people that a file has. */
export function peopleIn(tree: unknown): readonly string[] {
  const people = valueAt(tree, ["people"]);
  return isMap(people) ? Object.keys(people) : [];
}

/** How many there are of people, steps and priorities. */
function loopsIn(tree: unknown): Entries {
  const people = peopleIn(tree).slice(0, maxItems);
  const lengthOf = (key: string): number => {
    const items = valueAt(tree, [key]);
    return Array.isArray(items) ? Math.min(items.length, maxItems) : 0;
  };
  return [
    ...people.map((key, index) => [`people.${String(index)}.key`, key] as const),
    ...moreAfter("people", people.length),
    ...moreAfter("escalation", lengthOf("escalation")),
    ...moreAfter("priorities", lengthOf("priorities")),
  ];
}

/** The text of a language; a plain text is every language's. */
export function textFor(value: unknown, language: string): string | null {
  if (typeof value === "string") return value;
  const text = isMap(value) ? value[language] : undefined;
  return typeof text === "string" ? text : null;
}

/** The items of lists of texts, with the empty answer that ends each. */
function listsIn(tree: unknown, first: string): Entries {
  return orderedTopics
    .filter(([id]) => id.endsWith(".*"))
    .flatMap(([id]): Entries => {
      const key = id.slice(0, -2);
      const value = valueAt(tree, key.split("."));
      const items = (Array.isArray(value) ? value : [])
        .slice(0, maxItems)
        .map((item) => textFor(item, first));
      if (items.length === 0) return [];
      const given = items.map((text, index) => [`${key}.${String(index)}`, text] as const);
      return [...given, [`${key}.${String(items.length)}`, ""]];
    });
}

/** What a file says, as far as it can be told from its keys alone. */
export function structureOf(tree: unknown): Entries {
  const languages = texts(valueAt(tree, ["languages"]));
  const first = languages[0] ?? "";
  const channels = optionSets.channels.filter((channel) => hasKey(tree, `channels.${channel}`));
  return [
    ["languages", languages],
    ["languages.first", first],
    ["channels", channels],
    ...partsIn(tree),
    ...loopsIn(tree),
    ...listsIn(tree, first),
  ];
}
