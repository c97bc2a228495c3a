import { distance } from "fastest-levenshtein";
import * as z from "zod";
import { type Facts, factsSchema } from "../company/facts.ts";
import { type Kind, kinds, type Length, lengths } from "../company/kind.ts";
import { childSchema, isMap, schemaAt, shapeOf, unwrap } from "../company/walk.ts";
import { formatPath, type Path, valueAt } from "../diagnostic/place.ts";
import { promiseKeys } from "../promise/definitions.ts";
import type { Library, ShelvedDocument } from "./library.ts";

/** What a reference means. A word can mean several things. */
export type Subject =
  | { readonly kind: "finding"; readonly code: string }
  | { readonly kind: "promise"; readonly id: string }
  | { readonly kind: "fact"; readonly path: Path }
  | { readonly kind: "clause"; readonly id: string; readonly within: readonly ShelvedDocument[] }
  /** By id or by number. */
  | { readonly kind: "section"; readonly id: string; readonly within: readonly ShelvedDocument[] }
  | { readonly kind: "document"; readonly within: readonly ShelvedDocument[] }
  | { readonly kind: "requirement"; readonly id: string };

/** Everything that a reference means: nothing, one thing, or several. */
export function readReference(ref: string, codes: readonly string[], library: Library): readonly Subject[] {
  const { within, rest } = splitDocument(ref, library);
  if (rest === "") return [{ kind: "document", within }, ...factSubject(ref, library)];
  const parts: readonly Subject[] = [
    ...(within.some(({ clauses }) => clauses.has(rest))
      ? [{ kind: "clause", id: rest, within } as const]
      : []),
    ...(within.some((document) => sectionsOf(document, rest).length > 0)
      ? [{ kind: "section", id: rest, within } as const]
      : []),
  ];
  if (rest !== ref) return parts;
  return [
    ...(codes.includes(ref) ? [{ kind: "finding", code: ref } as const] : []),
    ...(isPromise(ref, library) ? [{ kind: "promise", id: ref } as const] : []),
    ...factSubject(ref, library),
    ...parts,
    ...(requirementsOf(library).has(ref) ? [{ kind: "requirement", id: ref } as const] : []),
  ];
}

/** `policy#4.2`, `policy.full#vision.statement` and `policy 4.2` name something in a document. */
function splitDocument(
  ref: string,
  { documents }: Library,
): { readonly within: readonly ShelvedDocument[]; readonly rest: string } {
  const [, kind, length, rest = ""] =
    /^([a-z-]+?)(?:[.](short|full))?(?:(?:\s*#\s*|\s+)(\S.*))?$/.exec(ref) ?? [];
  const document = kinds.find((each) => each === kind);
  if (document === undefined) return { within: documents, rest: ref };
  const wanted = lengths.find((each) => each === length) ?? null;
  return { within: documents.filter((each) => isOne(each, document, wanted)), rest };
}

function isOne({ document, length }: ShelvedDocument, kind: Kind, wanted: Length | null): boolean {
  return document === kind && (wanted === null || length === wanted);
}

/** The ids of the sections with an id or a number; with a number, those in them too. */
export function sectionsOf({ sections, printed }: ShelvedDocument, named: string): readonly string[] {
  const byId = sections.filter(({ id }) => id === named).map(({ id }) => id);
  if (byId.length > 0 || printed === null) return byId;
  return sections
    .filter(({ id }) => {
      const number = printed.present.numbers.get(id);
      return number === named || number?.startsWith(`${named}.`);
    })
    .map(({ id }) => id);
}

function isPromise(ref: string, { company }: Library): boolean {
  const isFamily = /^escalation\.(?:[1-9]\d?|\*)$|^priority\.(?:\*|.+\.(?:answer|resolve))$/s.test(ref);
  const isMade = company === null || ref.endsWith("*") || company.ledger.has(ref);
  return Object.hasOwn(promiseKeys, ref) || (isFamily && isMade);
}

function factSubject(ref: string, { company }: Library): readonly Subject[] {
  const path = readKey(ref);
  if (path === null || (company !== null && namesNobody(path, company.facts))) return [];
  return [{ kind: "fact", path }];
}

/** Whether a key has a name in it that only the file could give, as that of a person, and the file does not. */
function namesNobody(path: Path, facts: Facts): boolean {
  return path.some((step, index) => {
    const above = path.slice(0, index);
    const schema = schemaAt(factsSchema, above);
    const isFree = schema !== null && unwrap(schema) instanceof z.ZodRecord;
    return isFree && step !== "*" && valueAt(facts, [...above, step]) === undefined;
  });
}

/**
 * Reads a key of the facts file. Numbers in brackets count from 0, as findings write them; others count from 1, as
 * promises do: `escalation[0].to`, `escalation.1.to`. `null` where the file has no such key.
 */
export function readKey(ref: string): Path | null {
  if (!/^[\w-]+(?:\[\d{1,4}\]|[.][\w,*-]+)*$/.test(ref)) return null;
  const steps = [...ref.matchAll(/\[(\d+)\]|([^.[\]]+)/g)];
  const path: (string | number)[] = [];
  for (const [, index, name] of steps) {
    const schema = schemaAt(factsSchema, path);
    const isList = schema !== null && unwrap(schema) instanceof z.ZodArray;
    if (index !== undefined) path.push(Number(index));
    else if (name !== undefined && isList && /^[1-9]\d*$/.test(name)) path.push(Number(name) - 1);
    else if (name !== undefined) path.push(name);
    const isIndex = typeof path.at(-1) === "number" || path.at(-1) === "*";
    if (isList && !isIndex) return null;
  }
  return schemaAt(factsSchema, path) === null ? null : path;
}

/** Everything that clauses cover. */
function requirementsOf({ documents }: Library): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ clauses }) => [...clauses.values()].flatMap(({ clause }) => clause.covers)),
  );
}

/** The longest reference that is held against names. */
const maxLength = 80;

/** The names that a reference was most likely meant to be, at most three, the nearest first. */
export function namesNear(ref: string, codes: readonly string[], library: Library): readonly string[] {
  if (ref.length > maxLength) return [];
  const { company, documents } = library;
  const wanted = ref.toLowerCase();
  const people = wanted.startsWith("people.") ? peopleNear(wanted, library) : [];
  if (people.length > 0) return people;
  const known = new Set([
    ...codes,
    ...Object.keys(promiseKeys),
    ...(company?.ledger.keys() ?? []),
    ...factKeys(factsSchema),
    ...peopleKeys(library),
    ...documents.flatMap(({ document, clauses, sections }) => [
      document,
      ...clauses.keys(),
      ...sections.map(({ id }) => id),
    ]),
    ...requirementsOf(library),
  ]);
  const scored = [...known].flatMap((name) => {
    const steps = distance(wanted, name.toLowerCase());
    const isEnd = name.toLowerCase().endsWith(`.${wanted}`) || name.toLowerCase().endsWith(`/${wanted}`);
    if (isEnd) return [{ name, steps: 1 }];
    return steps <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3))
      ? [{ name, steps }]
      : [];
  });
  const best = Math.min(...scored.map(({ steps }) => steps));
  return scored
    .filter(({ steps }) => steps <= best + 1)
    .toSorted((left, right) => left.steps - right.steps)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The people of the file, or the same key of each, the nearest first; whoever is meant is one of them. */
function peopleNear(wanted: string, library: Library): readonly string[] {
  const [, , ...keys] = wanted.split(".");
  const known = peopleKeys(library).filter((name) => {
    const [, , ...own] = name.toLowerCase().split(".");
    return own.length === keys.length && (keys.length === 0 || distance(own.join("."), keys.join(".")) < 3);
  });
  return known
    .toSorted((left, right) => distance(wanted, left.toLowerCase()) - distance(wanted, right.toLowerCase()))
    .slice(0, 3);
}

/** Every key of the file by its dotted name; items of lists and keys of people are left aside. */
function factKeys(schema: z.core.$ZodType, path: Path = []): readonly string[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.keys(shapeOf(inner)).flatMap((key) => {
    const own = [...path, key];
    return [formatPath(own), ...factKeys(childSchema(inner, key) ?? schema, own)];
  });
}

function peopleKeys({ company }: Library): readonly string[] {
  const people: unknown = company?.facts.people;
  if (!isMap(people)) return [];
  return Object.entries(people).flatMap(([who, person]) => [
    `people.${who}`,
    ...(isMap(person) ? Object.keys(person) : []).map((key) => `people.${who}.${key}`),
  ]);
}
