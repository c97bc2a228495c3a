import type { Kind, Length } from "../../company/kind.ts";
import { kinds, lengths } from "../../company/kind.ts";
import type { Templates } from "../render.ts";
import { everywhere } from "../template-address.ts";
import type { TemplateAddress } from "../template-address.ts";
import { tagsOf } from "../template-text.ts";

/** The package's text of what a template takes the place of; `null` where it takes the place of nothing. */
export function originalOf(at: TemplateAddress, { documents, partials }: Templates): string | null {
  if (at.type === "document") return documents[`${at.kind}.${at.length}`] ?? null;
  if (at.type === "partial") return partials[at.name] ?? null;
  if (at.type === "section") return null;
  if (at.kind === everywhere) return firstWith(at.id, Object.values(partials));
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
    const found = firstWith(id, [text, ...partsOf(text, partials)]);
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
      return firstWith(id, [text, ...partsOf(text, partials)]) === null ? [] : [name];
    }),
  );
}

/** The texts of the parts that a template includes, directly or not. */
function partsOf(text: string, partials: Templates["partials"], seen = new Set<string>()): readonly string[] {
  return tagsOf(text).tags.flatMap(({ kind, word }) => {
    const part = kind === "partial" ? partials[word] : undefined;
    if (part === undefined || seen.has(word)) return [];
    seen.add(word);
    return [part, ...partsOf(part, partials, seen)];
  });
}

function firstWith(id: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = clauseIn(text, id);
    if (found !== null) return found;
  }
  return null;
}

/** What stands in a clause of a template. */
function clauseIn(text: string, id: string): string | null {
  if (!text.includes(`"${id}"`)) return null;
  const { tags } = tagsOf(text);
  const opening = tags.findIndex(
    ({ kind, word, start, end }) =>
      kind === "open" && word === "clause" && text.slice(start, end).includes(`"${id}"`),
  );
  const first = tags[opening];
  const last = tags.slice(opening + 1).find(({ kind, word }) => kind === "close" && word === "clause");
  if (opening < 0 || first === undefined || last === undefined) return null;
  return `${text.slice(first.end, last.start).trim()}\n`;
}
