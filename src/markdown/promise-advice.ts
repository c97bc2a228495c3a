import { nearest } from "../company/nearest.ts";
import { promiseKeys } from "../promise/definitions.ts";

const ids = Object.keys(promiseKeys);

/** The last steps of keys that hold a rhythm, not a deadline. */
const rhythms: ReadonlySet<string> = new Set([
  "checkEvery",
  "updateEvery",
  "reviewEvery",
  "monitorEvery",
  "every",
  "review",
]);

/** A promise as it is typed between the braces: `within "email.reply"`. */
export function typedPromise(id: string): string {
  const key =
    Object.entries(promiseKeys)
      .find(([each]) => each === id)?.[1]
      .at(-1) ?? "";
  const helper = rhythms.has(key) ? "every" : id === "complaint.extension" ? "amount" : "within";
  return `${helper} "${id}"`;
}

/** The key of a promise in the facts file stands for the promise: `complaints.resolveWithin`. */
function promiseOfKey(name: string): string | null {
  return Object.entries(promiseKeys).find(([, path]) => path.join(".") === name)?.[0] ?? null;
}

/** What a clause states in the package, and what its words state. */
export interface Stating {
  readonly states: readonly string[];
  readonly whenMade?: readonly string[];
}

/** The promises of a clause that have an id of their own, and are no family. */
export function declaredBy(clause: Stating | null): readonly string[] {
  return [...(clause?.states ?? []), ...(clause?.whenMade ?? [])].filter((id) => !id.includes("*"));
}

/**
 * The promise that somebody means who writes its key in the facts, or nearly its id. What the clause declares comes first;
 * `null` where nothing is near.
 */
export function promiseMeant(name: string, clause: Stating | null): string | null {
  if (ids.includes(name)) return name;
  const declared = declaredBy(clause);
  return (
    promiseOfKey(name) ??
    nearestId(name, declared) ??
    nearestId(name, ids) ??
    only(declared, (id) => isRelated(id, name))
  );
}

/** Ids of one family differ in their last word only, so that alone is compared. */
function nearestId(name: string, among: readonly string[]): string | null {
  const family = among.filter((id) => familyOf(id) === familyOf(name));
  if (family.length === 0) return nearest(name, among);
  const last = nearest(wordOf(name), family.map(wordOf));
  return last === null ? null : `${familyOf(name)}.${last}`;
}

const familyOf = (id: string): string => id.split(".").slice(0, -1).join(".");
const wordOf = (id: string): string => id.split(".").at(-1) ?? "";

function isRelated(id: string, name: string): boolean {
  return familyOf(id) === familyOf(name) || wordOf(id) === wordOf(name);
}

function only(among: readonly string[], fits: (id: string) => boolean): string | null {
  const [first, second] = among.filter(fits);
  return second === undefined ? (first ?? null) : null;
}
