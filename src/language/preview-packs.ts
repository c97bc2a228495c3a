import type { LanguageTag } from "../company/language-tag.ts";
import { previewWords as cs } from "./cs/preview.ts";
import { previewWords as el } from "./el/preview.ts";
import { previewWords as en } from "./en/preview.ts";
import { previewWords as hu } from "./hu/preview.ts";
import type { PreviewWords } from "./preview-words.ts";

/** Complete, as the packs are. Apart from them, because only the preview needs its words. */
const words: Readonly<Record<LanguageTag, PreviewWords>> = { cs, el, en, hu };

export function previewWordsOf(language: LanguageTag): PreviewWords {
  return words[language];
}
