import type { Kind, Length } from "../../company/kind.ts";
import { kinds, lengths } from "../../company/kind.ts";
import type { Templates } from "../render.ts";
import { everywhere } from "../template-address.ts";
import type { TemplateAddress } from "../template-address.ts";
import { tagsOf } from "../template-text.ts";

/** The package's text of what a template takes the place of; `null` where it takes the place of nothing. */
export function originalOf(at: TemplateAddress, { documents, partials }: Templates): string | null {
  if (at.type === "document") return documents[`${at.kind}.${at.length}`] ?? null;
  // A part of the company's own may be called `constructor`.
  if (at.type === "partial") return Object.hasOwn(partials, at.name) ? (partials[at.name] ?? null) : null;
  if (at.type === "section") return null;
  if (at.kind === everywhere) {
    const texts = Object.values(partials).map((text) => partsIn(text, partials));
    return firstWith(at.id, texts);
  }
  return (
    originalsIn(at.kind, at.length === null ? lengths : [at.length], at.id, { documents, partials })[0] ??
    null
  );
}

/** The texts of a clause in the lengths of a document, each different one once; the full one first. */
export function originalsIn(
  kind: Kind,
  wanted: readonly Length[],
  id: string,
  { documents, partials }: Templates,
): readonly string[] {
  const longestFirst = lengths.toReversed().filter((length) => wanted.includes(length));
  const texts = longestFirst.flatMap((length) => {
    const text = documents[`${kind}.${length}`] ?? "";
    const found = firstWith(id, withParts(text, partials));
    return found === null ? [] : [found];
  });
  return [...new Set(texts)];
}

/** The documents that have a clause, those that take it from a part too. */
export function documentsWith(
  id: string,
  { documents, partials }: Templates,
): readonly `${Kind}.${Length}`[] {
  return kinds.flatMap((kind) =>
    lengths.flatMap((length) => {
      const name = `${kind}.${length}` as const;
      const text = documents[name] ?? "";
      return firstWith(id, withParts(text, partials)) === null ? [] : [name];
    }),
  );
}

/** A text of the package, taken apart: what stands in each of its clauses, by id, and the parts that it names. */
interface TextParts {
  readonly clauses: ReadonlyMap<string, string>;
  readonly includes: readonly string[];
}

/** Texts of the package, each taken apart once for all the clauses that are looked up in it. */
const takenApart = new WeakMap<Templates["partials"], Map<string, TextParts>>();

function partsIn(text: string, partials: Templates["partials"]): TextParts {
  const known = takenApart.get(partials) ?? new Map<string, TextParts>();
  takenApart.set(partials, known);
  const parts = known.get(text) ?? takeApart(text);
  known.set(text, parts);
  return parts;
}

function takeApart(text: string): TextParts {
  const { tags } = tagsOf(text);
  const clauses = new Map<string, string>();
  for (const [index, { kind, word, start, end }] of tags.entries()) {
    if (kind !== "open" || word !== "clause") continue;
    const id = /"([^"]*)"/.exec(text.slice(start, end))?.[1];
    const close = tags.slice(index + 1).find((tag) => tag.kind === "close" && tag.word === "clause");
    if (id === undefined || close === undefined || clauses.has(id)) continue;
    clauses.set(id, `${text.slice(end, close.start).trim()}\n`);
  }
  return { clauses, includes: tags.filter(({ kind }) => kind === "partial").map(({ word }) => word) };
}

/** A text and the parts that it includes, directly or not. */
function withParts(
  text: string,
  partials: Templates["partials"],
  seen = new Set<string>(),
): readonly TextParts[] {
  const own = partsIn(text, partials);
  const included = own.includes.flatMap((name) => {
    const part = partials[name];
    if (part === undefined || seen.has(name)) return [];
    seen.add(name);
    return withParts(part, partials, seen);
  });
  return [own, ...included];
}

/** What stands in a clause of the first text that has it. */
function firstWith(id: string, texts: readonly TextParts[]): string | null {
  return texts.find(({ clauses }) => clauses.has(id))?.clauses.get(id) ?? null;
}
