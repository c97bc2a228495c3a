import type { LanguageTag } from "../company/language-tag.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packOf } from "../language/packs.ts";
import { wizardWordsOf } from "../language/wizard-packs.ts";
import type { WizardWords } from "../language/wizard-words.ts";

/** The language that the wizard speaks: its own words, and those of the findings. */
export interface Speech {
  readonly words: WizardWords;
  readonly pack: LanguagePack;
}

/** What the wizard says in a language. */
export function speechIn(language: LanguageTag): Speech {
  return { words: wizardWordsOf(language), pack: packOf(language) };
}
