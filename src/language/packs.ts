import type { LanguageTag } from "../company/language-tag.ts";
import { cs } from "./cs/pack.ts";
import { el } from "./el/pack.ts";
import { en } from "./en/pack.ts";
import { hu } from "./hu/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** The languages that documents can be written in so far. */
const packs: Readonly<Partial<Record<LanguageTag, LanguagePack>>> = { cs, el, en, hu };

/** The pack of a language, or `null` where this version has none yet. There is no fallback to another language. */
export function packOf(language: LanguageTag): LanguagePack | null {
  return packs[language] ?? null;
}
