import { kinds, lengths } from "../../company/kind.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { documents } from "../../document/documents.ts";
import { packOf } from "../../language/packs.ts";
import { runsOf } from "../../markdown/own/layout.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { visibleLines } from "../../markdown/own/visible-lines.ts";
import { weave } from "../../markdown/own/weave.ts";
import type { Weaving } from "../../markdown/own/weave.ts";
import { wovenLines } from "../../markdown/own/woven-lines.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import type { Templates } from "../../markdown/render.ts";
import { everywhere, pathOf } from "../../markdown/template-address.ts";
import { walkTemplate } from "../../markdown/walk-template.ts";
import { ownInLanguage } from "./own-in-language.ts";
import type { OwnReading } from "./own-in-language.ts";
import { packageParts, packageSource } from "./package-sources.ts";
import type { PreparedDocument } from "./touched-document.ts";

/** What a company's templates of a language come to, whatever its facts are. */
export interface PreparedLanguage {
  readonly ours: OwnReading;
  /** The parts that can be included, those of the company before those of the package; `null` for one that cannot be read. */
  readonly partials: ReadonlyMap<string, TemplateSource | null>;
  /** The parts of the package. */
  readonly originals: ReadonlyMap<string, TemplateSource>;
  /** The documents that are changed. */
  readonly documents: readonly PreparedDocument[];
  /** Also of documents that no piece went into. */
  readonly weavings: readonly Weaving[];
  /** The company's own files. */
  readonly ownFiles: ReadonlySet<string>;
}

/** Templates that are held against many companies are prepared once. */
const preparedBefore = new WeakMap<readonly OwnTemplate[], WeakMap<Templates, PreparedLanguage>>();

/** Takes the company's templates of a language apart and puts them into the package's documents. */
export function prepareLanguage(
  own: readonly OwnTemplate[],
  base: Templates,
  language: LanguageTag,
): PreparedLanguage {
  const known = preparedBefore.get(own) ?? new WeakMap<Templates, PreparedLanguage>();
  preparedBefore.set(own, known);
  const prepared = known.get(base) ?? prepare(own, base, language);
  known.set(base, prepared);
  return prepared;
}

function prepare(own: readonly OwnTemplate[], base: Templates, language: LanguageTag): PreparedLanguage {
  const ours = ownInLanguage(own, language);
  const originals = packageParts(base, language);
  const partials = new Map<string, TemplateSource | null>(originals);
  for (const { at, source } of ours.sources.values())
    if (at.type === "partial") partials.set(at.name, source);
  for (const path of ours.broken) {
    const name = /^partials\/..\/(.+)\.md\.hbs$/.exec(path)?.[1];
    if (name !== undefined) partials.set(name, null);
  }
  const weavings: Weaving[] = [];
  const changed = kinds.flatMap((kind) =>
    lengths.flatMap((length): readonly PreparedDocument[] => {
      const found = prepareDocument({ ours, originals, partials, base, language }, kind, length);
      if (found === null) return [];
      weavings.push(found.weaving);
      return found.document === null ? [] : [found.document];
    }),
  );
  const ownFiles = new Set([
    ...[...ours.sources.values()].map(({ source }) => source.file),
    ...ours.pieces.map(({ file }) => file),
  ]);
  return { ours, partials, originals, documents: changed, weavings, ownFiles };
}

interface Preparing extends Pick<PreparedLanguage, "ours" | "originals" | "partials"> {
  readonly base: Templates;
  readonly language: LanguageTag;
}

/** `null` for a document that nothing of the company's own is meant for, and without a document where nothing went in. */
function prepareDocument(
  { ours, originals, partials, base, language }: Preparing,
  kind: Kind,
  length: Length,
): { readonly weaving: Weaving; readonly document: PreparedDocument | null } | null {
  const path = pathOf({ type: "document", language, kind, length });
  if (ours.broken.has(path)) return null;
  const own = ours.sources.get(path)?.source ?? null;
  const text = base.documents[`${kind}.${length}`] ?? "";
  const isMeant = ours.pieces.some(({ at }) => at.kind === kind || at.kind === everywhere);
  const isIncluding = mentions(text, partials, ours);
  if (own === null && !isMeant && !isIncluding) return null;
  const packaged = packageSource(path, text, base);
  const model = documents[kind][length];
  const { forms } = packOf(language);
  const plain = { forms, woven: null, model, company: null };
  const original = walkTemplate({ ...plain, source: packaged, partials: originals });
  const lines = visibleLines(own ?? packaged, partials);
  const fromParts = new Set(original.marks.flatMap(({ id, partial }) => (partial === null ? [] : [id])));
  const weaving = weave({ model, pieces: ours.pieces, parts: partials, lines, fromParts });
  const { woven } = weaving;
  if (own === null && woven === null && !isIncluding) return { weaving, document: null };
  const printed = woven === null ? lines : wovenLines(lines, woven);
  const before = runsOf(lines);
  const layout = { lines, printed, before, after: woven === null ? before : runsOf(printed) };
  return { weaving, document: { kind, length, own, source: own ?? packaged, original, woven, layout } };
}

/** Whether a text includes a part of the company's own, directly or through another. */
function mentions(
  text: string,
  partials: ReadonlyMap<string, TemplateSource | null>,
  ours: OwnReading,
): boolean {
  const own = new Set(
    [...ours.sources.values()].flatMap(({ at }) => (at.type === "partial" ? [at.name] : [])),
  );
  const seen = new Set<string>();
  const waiting = [text];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const names = [...each.matchAll(/\{\{~?>\s*["']?([\w./-]+)/g)].map(([, name = ""]) => name);
    for (const name of names) {
      if (own.has(name)) return true;
      const source = seen.has(name) ? null : partials.get(name);
      seen.add(name);
      if (source !== null && source !== undefined) waiting.push(source.text);
    }
  }
  return false;
}
