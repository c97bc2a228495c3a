import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { OwnTemplate } from "../markdown/own/own-template.ts";
import type { Woven } from "../markdown/own/woven.ts";
import type { Templates } from "../markdown/render.ts";
import { readTemplate } from "../markdown/read-template.ts";
import { pathOf } from "../markdown/template-address.ts";
import { clausesIn } from "./template-clauses.ts";
import type { DocumentIndex, ReadsTemplate, ReadText, WholeAddress } from "./template-clauses.ts";

export interface TemplateIndex {
  readonly document: (kind: Kind, length: Length) => DocumentIndex;
  /** The file of a document's template. */
  readonly fileOf: (kind: Kind, length: Length) => string;
  /** The single clauses and sections that the company changes in a document; `null` where it changes none. */
  readonly wovenOf: (kind: Kind, length: Length) => Woven | null;
}

/** Finds every clause in the templates of a language, laid over by the company's own. A document is read when asked for. */
export function indexTemplates(
  templates: Templates,
  own: readonly OwnTemplate[],
  language: LanguageTag,
): TemplateIndex {
  const texts = new Map<string, ReadText | null>();
  const ownAt = (address: WholeAddress): OwnTemplate | undefined =>
    own.find(({ at }) => pathOf(at) === pathOf(address));
  const fileAt = (address: WholeAddress): string => ownAt(address)?.file ?? `templates/${pathOf(address)}`;
  const read: ReadsTemplate = (address) => {
    const path = pathOf(address);
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text =
      address.type === "partial"
        ? templates.partials[address.name]
        : templates.documents[`${address.kind}.${address.length}`];
    const reading = text === undefined ? null : readTemplate(fileAt(address), text);
    const change = ownAt(address) === undefined ? null : "replaced";
    const found: ReadText | null = reading?.ok === true ? { source: reading.source, change } : null;
    texts.set(path, found);
    return found;
  };
  const documents = new Map<string, DocumentIndex>();
  const addressOf = (kind: Kind, length: Length): WholeAddress => {
    return { type: "document", language, kind, length };
  };
  const wovenOf = (kind: Kind, length: Length): Woven | null =>
    templates.woven?.[`${kind}.${length}`] ?? null;
  return {
    document(kind, length) {
      const name = `${kind}.${length}`;
      const index = documents.get(name) ?? clausesIn(addressOf(kind, length), read, wovenOf(kind, length));
      documents.set(name, index);
      return index;
    },
    fileOf: (kind, length) => fileAt(addressOf(kind, length)),
    wovenOf,
  };
}
