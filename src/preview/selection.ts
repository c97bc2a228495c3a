import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";

/** What is looked at. */
export interface Selection {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
}

/** The selection of an address; what it leaves out or what does not exist is as in `fallback`. */
export function selectionOf(address: string, fallback: Selection): Selection {
  const asked = new URLSearchParams(address.split("?")[1] ?? "");
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === asked.get(name)) ?? otherwise;
  return {
    document: one("document", kinds, fallback.document),
    length: one("length", lengths, fallback.length),
    language: one("language", languageTags, fallback.language),
  };
}

/** The selection as a query, with a question mark. */
export function queryOf({ document, length, language }: Selection): string {
  return `?${new URLSearchParams({ document, length, language }).toString()}`;
}
