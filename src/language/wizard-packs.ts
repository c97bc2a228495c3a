import type { LanguageTag } from "../company/language-tag.ts";
import { wizardWords as cs } from "./cs/wizard.ts";
import { wizardWords as el } from "./el/wizard.ts";
import { wizardWords as en } from "./en/wizard.ts";
import { wizardWords as hu } from "./hu/wizard.ts";
import type { WizardWords } from "./wizard-words.ts";

/** Complete, as the packs are. Apart from them, because only the wizard needs its words. */
const words: Readonly<Record<LanguageTag, WizardWords>> = { cs, el, en, hu };

export function wizardWordsOf(language: LanguageTag): WizardWords {
  return words[language];
}
