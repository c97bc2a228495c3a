import type { LanguageTag } from "../company/language-tag.ts";
import type { LocalText } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";

/** The language that a view is in. A plain string of the facts counts as the file's first language. */
export interface Wording {
  readonly language: LanguageTag;
  readonly first: LanguageTag;
  readonly pack: LanguagePack;
}

/** Readers of the facts' texts for one language. A text that is not given stays `undefined`. */
export function textIn({ language, first, pack }: Wording) {
  const plain = (given: LocalText | undefined): string | undefined => {
    if (given === undefined) return undefined;
    const found = typeof given === "string" ? (language === first ? given : undefined) : given[language];
    // `check` refuses facts that lack a translation, so nothing is rendered from such a file.
    if (found === undefined) throw new Error(`A text of the facts has no ${language} version.`);
    return found;
  };
  const text = (given: LocalText | undefined): string | undefined => {
    const found = plain(given);
    return found === undefined ? undefined : escapeMarkdown(found);
  };
  return {
    plain,
    text,
    texts: (given: readonly LocalText[] | undefined): readonly string[] =>
      (given ?? []).map((item) => text(item) ?? ""),
    /** Values picked from a list, in words; free text stands as it is. */
    words: (form: string, given: readonly LocalText[] | undefined): readonly string[] =>
      (given ?? []).map((item) => {
        const word = typeof item === "string" ? pack.forms[form]?.[item] : undefined;
        return word ?? text(item) ?? "";
      }),
  };
}
