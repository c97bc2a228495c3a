import { kinds, lengths } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { packageModel } from "../document/documents.ts";
import type { ModelOf } from "../document/documents.ts";
import type { IsPrinted } from "../document/ledger-entries.ts";
import type { OwnTemplate } from "./own/own-template.ts";
import type { Woven, WovenOf } from "./own/woven.ts";
import type { Templates } from "./render.ts";

/** Everything that a company's own templates change. */
export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[];
  /** Whether they still print what the ledger says. */
  readonly isPrinted: IsPrinted;
  /** Single clauses and sections, put into the documents. */
  readonly wovenOf: WovenOf;
}

/** What a company has that takes every template as it comes. */
export const noOwnTemplates: OwnTemplates = { templates: [], isPrinted: () => true, wovenOf: () => null };

/** What each document of the company says, its own clauses and sections included. */
export function modelOf({ wovenOf }: Pick<OwnTemplates, "wovenOf">): ModelOf {
  return (language, kind, length) =>
    wovenOf(language, kind, length)?.model ?? packageModel(language, kind, length);
}

/** The company's own templates of one language over the package's: what it does not have comes from there. */
export function layTemplates(
  base: Templates,
  { templates: own, wovenOf }: Pick<OwnTemplates, "templates" | "wovenOf">,
  language: LanguageTag,
  wanted?: readonly { readonly kind: string; readonly length: string }[],
): Templates {
  const ours = own.filter(({ at }) => at.language === language);
  const isWanted = (kind: string, length: string): boolean =>
    wanted?.some((each) => each.kind === kind && each.length === length) ?? true;
  const documents = ours.flatMap(({ at, text }) => {
    if (at.type !== "document" || !isWanted(at.kind, at.length)) return [];
    return [[`${at.kind}.${at.length}`, text] as const];
  });
  const partials = ours.flatMap(({ at, text }) => (at.type === "partial" ? [[at.name, text] as const] : []));
  const woven = kinds.flatMap((kind) =>
    lengths.flatMap((length): readonly (readonly [string, Woven])[] => {
      const own = isWanted(kind, length) ? wovenOf(language, kind, length) : null;
      return own === null ? [] : [[`${kind}.${length}`, own]];
    }),
  );
  return {
    documents: { ...base.documents, ...Object.fromEntries(documents) },
    partials: { ...base.partials, ...Object.fromEntries(partials) },
    woven: Object.fromEntries(woven),
  };
}

/** Whether a company changes anything in a language. */
export function changes({ templates }: Pick<OwnTemplates, "templates">, language: LanguageTag): boolean {
  return templates.some(({ at }) => at.language === language || at.language === null);
}
