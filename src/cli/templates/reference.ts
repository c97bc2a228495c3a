import { kinds, lengths } from "../../company/kind.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { nearest } from "../../company/nearest.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import { documentsWith, originalOf, originalsIn } from "../../markdown/own/original.ts";
import { sectionIds } from "../../markdown/own/extend-model.ts";
import type { Templates } from "../../markdown/render.ts";
import { everywhere } from "../../markdown/template-address.ts";
import type { TemplateAddress } from "../../markdown/template-address.ts";
import { UsageError } from "../usage-error.ts";

/**
 * What a reference on the command line means in a language: `policy`, `policy.short`, `questions`, `policy/commitment.answer`,
 * `policy.short/commitment.answer`, `all/questions.contact`, or a clause by its id alone where one document has it. Throws
 * `UsageError` with what could be meant.
 */
export function addressesOf(
  reference: string,
  base: Templates,
  language: LanguageTag,
): readonly TemplateAddress[] {
  const [first = "", ...others] = reference.split("/");
  const id = others.join("/");
  if (others.length === 0)
    return documentsAt(first, language) ?? partialAt(first, base, language) ?? byId(first, base, language);
  if (first === "partials") {
    const found = partialAt(id, base, language);
    if (found !== null) return found;
    throw unknown(
      reference,
      Object.keys(base.partials).map((name) => `partials/${name}`),
    );
  }
  if (first === everywhere) {
    const at: TemplateAddress = { type: "clause", kind: everywhere, id, language, length: null };
    if (originalOf(at, base) !== null) return [at];
    throw unknown(
      reference,
      sharedClauses(base).map((each) => `${everywhere}/${each}`),
    );
  }
  const document = documentOf(first);
  if (document === null)
    throw unknown(
      reference,
      kinds.map((kind) => `${kind}/${id}`),
    );
  return inDocument(document, id, base, language);
}

interface Named {
  readonly kind: Kind;
  /** `null` for both. */
  readonly length: Length | null;
}

function documentOf(name: string): Named | null {
  const [kind, length, ...others] = name.split(".");
  const found = kinds.find((each) => each === kind);
  const long = lengths.find((each) => each === length);
  if (found === undefined || others.length > 0 || (length !== undefined && long === undefined)) return null;
  return { kind: found, length: long ?? null };
}

function documentsAt(name: string, language: LanguageTag): readonly TemplateAddress[] | null {
  const found = documentOf(name);
  if (found === null) return null;
  const { kind, length: only } = found;
  return (only === null ? lengths : [only]).map((length) => ({ type: "document", kind, length, language }));
}

function partialAt(
  name: string,
  { partials }: Templates,
  language: LanguageTag,
): readonly TemplateAddress[] | null {
  return Object.hasOwn(partials, name) ? [{ type: "partial", name, language }] : null;
}

/** One file where both lengths have the same words, else one for each. */
function inDocument(
  { kind, length }: Named,
  id: string,
  base: Templates,
  language: LanguageTag,
): readonly TemplateAddress[] {
  const at = { type: "clause", kind, id, language } as const;
  const wanted = length === null ? lengths : [length];
  const texts = originalsIn(kind, wanted, id, base);
  if (texts.length === 0) throw unknown(`${kind}/${id}`, idsIn(kind, length));
  if (length !== null || texts.length === 1) return [{ ...at, length }];
  return wanted.map((each) => ({ ...at, length: each }));
}

/** What can be ejected of a document, as it is typed: of a section, its clauses. */
function idsIn(kind: Kind, length: Length | null): readonly string[] {
  const models = (length === null ? lengths : [length]).map((each) => documents[kind][each]);
  return [...new Set(models.flatMap(({ sections }) => clausesOf(sections).map(({ id }) => `${kind}/${id}`)))];
}

function byId(id: string, base: Templates, language: LanguageTag): readonly TemplateAddress[] {
  const names = documentsWith(id, base);
  const of = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  if (of.length === 0) throw unknown(id, everything(base));
  const [only, second] = of;
  if (second !== undefined || only === undefined) {
    const isShared = sharedClauses(base).includes(id);
    const choices = [...(isShared ? [`${everywhere}/${id}`] : []), ...of.map((kind) => `${kind}/${id}`)];
    throw new UsageError(({ severalTemplates }) => severalTemplates(id, choices));
  }
  return addressesOf(`${only}/${id}`, base, language);
}

function sharedClauses({ partials }: Templates): readonly string[] {
  return Object.values(partials).flatMap((text) =>
    [...text.matchAll(/\{\{#clause "([^"]+)"/g)].map(([, id = ""]) => id),
  );
}

function everything({ partials }: Templates): readonly string[] {
  return [
    ...kinds,
    ...Object.keys(partials),
    ...new Set(kinds.flatMap((kind) => idsIn(kind, null).map((each) => each.slice(kind.length + 1)))),
  ];
}

/** Nothing is called that; what it could be, or the clauses of a section by that name. */
function unknown(reference: string, known: readonly string[]): UsageError {
  const [document = "", id = ""] = reference.split("/");
  const kind = kinds.find((each) => each === document);
  const isSection =
    kind !== undefined && lengths.some((length) => sectionIds(documents[kind][length].sections).includes(id));
  const inside = isSection ? known.filter((each) => each.startsWith(`${reference}.`)) : [];
  const best = nearest(reference, known);
  const meant = inside.length > 0 ? inside.slice(0, 10) : best === null ? [] : [best];
  return new UsageError(({ unknownTemplate }) => unknownTemplate(reference, meant, "charter templates list"));
}
