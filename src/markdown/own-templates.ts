import type { LanguageTag } from "../company/language-tag.ts";
import type { IsPrinted } from "../document/ledger-entries.ts";
import type { Templates } from "./render.ts";
import type { TemplateAddress } from "./template-address.ts";

/** A template of the company's own, in place of the package's at the same address or beside them. */
export interface OwnTemplate {
  readonly at: TemplateAddress;
  /** The name that findings show. */
  readonly file: string;
  readonly text: string;
}

/** Everything that a company's own templates change. */
export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[];
  /** Whether they still print what the ledger says. */
  readonly isPrinted: IsPrinted;
}

/** What a company has that takes every template as it comes. */
export const noOwnTemplates: OwnTemplates = { templates: [], isPrinted: () => true };

/** The company's own templates of one language over the package's: what it does not have comes from there. */
export function layTemplates(
  base: Templates,
  own: readonly OwnTemplate[],
  language: LanguageTag,
  wanted?: readonly { readonly kind: string; readonly length: string }[],
): Templates {
  const ours = own.filter(({ at }) => at.language === language);
  const documents = ours.flatMap(({ at, text }) => {
    if (at.type !== "document") return [];
    const isWanted = wanted?.some(({ kind, length }) => kind === at.kind && length === at.length) ?? true;
    return isWanted ? [[`${at.kind}.${at.length}`, text] as const] : [];
  });
  const partials = ours.flatMap(({ at, text }) => (at.type === "partial" ? [[at.name, text] as const] : []));
  return {
    documents: { ...base.documents, ...Object.fromEntries(documents) },
    partials: { ...base.partials, ...Object.fromEntries(partials) },
  };
}
