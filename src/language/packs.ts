import type { LanguageTag } from "../company/language-tag.ts";
import { cs } from "./cs/pack.ts";
import { el } from "./el/pack.ts";
import { en } from "./en/pack.ts";
import { hu } from "./hu/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** Complete: a language without a pack does not compile, and none stands in for another. */
const packs: Readonly<Record<LanguageTag, LanguagePack>> = { cs, el, en, hu };

export function packOf(language: LanguageTag): LanguagePack {
  return packs[language];
}
