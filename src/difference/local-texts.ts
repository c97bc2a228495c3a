import { type LanguageTag, languageTags } from "../company/language-tag.ts";
import { isMap } from "../company/walk.ts";
import type { Path } from "../diagnostic/place.ts";

export interface TextChange {
  /** Leads on from the text: its language, or nowhere where the text is the same in all. */
  readonly path: Path;
  readonly from: unknown;
  readonly to: unknown;
}

/** How the texts of two editions are compared, which may be in different languages. */
export interface ComparedTexts {
  readonly compare: (from: unknown, to: unknown) => readonly TextChange[];
  /** A text as it takes part in a comparison, for finding the one that it became. */
  readonly bare: (text: unknown) => unknown;
}

/**
 * Texts are compared language by language. Of a language that only one of the editions is in, every text is new or
 * gone; that is said once, by the list of languages.
 */
export function comparedTexts(from: readonly LanguageTag[], to: readonly LanguageTag[]): ComparedTexts {
  const tags = languageTags.filter((tag) => from.includes(tag) === to.includes(tag));
  const read = (text: unknown, tag: LanguageTag): unknown => {
    if (isMap(text)) return text[tag];
    return to.includes(tag) ? text : undefined;
  };
  return {
    compare(before, after) {
      const isWhole = !isMap(before) && !isMap(after);
      if (isWhole || before === undefined || after === undefined)
        return before === after ? [] : [{ path: [], from: before, to: after }];
      return tags.flatMap((tag) => {
        const [old, now] = [read(before, tag), read(after, tag)];
        return old === now ? [] : [{ path: [tag], from: old, to: now }];
      });
    },
    bare: (text) => JSON.stringify(tags.map((tag) => read(text, tag) ?? null)),
  };
}
