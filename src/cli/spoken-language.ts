import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Host } from "../host/host.ts";

export interface SpokenLanguage {
  readonly language: LanguageTag;
  /** The value of CHARTER_LANGUAGE where it is no language that there are words in; `null` where all is well. */
  readonly unknown: string | null;
}

/** The language of the command line: CHARTER_LANGUAGE, else English (docs/decisions/0010). */
export function spokenLanguage({ environment }: Pick<Host, "environment">): SpokenLanguage {
  const wanted = environment["CHARTER_LANGUAGE"];
  if (wanted === undefined || wanted === "") return { language: "en", unknown: null };
  const language = languageTags.find((tag) => tag === wanted);
  return language === undefined ? { language: "en", unknown: wanted } : { language, unknown: null };
}
