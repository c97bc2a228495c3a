import type { LanguageTag } from "../company/language-tag.ts";
import { templateRules as cs } from "./cs/template-rules.ts";
import { templateRules as el } from "./el/template-rules.ts";
import { templateRules as en } from "./en/template-rules.ts";
import { templateRules as hu } from "./hu/template-rules.ts";
import type { TemplateRules } from "./template-rules.ts";

/** Complete: a language without rules does not compile. */
const rules: Readonly<Record<LanguageTag, TemplateRules>> = { cs, el, en, hu };

export function templateRulesOf(language: LanguageTag): TemplateRules {
  return rules[language];
}
