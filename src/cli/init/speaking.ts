import { type LanguageTag, languageTags } from "../../company/language-tag.ts";
import type { CommandHost } from "../command-host.ts";

/**
 * The language in which the wizard begins: CHARTER_LANGUAGE, else that of the terminal's locale where there is a pack
 * of it, else English. The first question is about it.
 */
export function firstLanguage({
  environment,
  words,
}: Pick<CommandHost, "environment" | "words">): LanguageTag {
  if ((environment["CHARTER_LANGUAGE"] ?? "") !== "") return words.tag;
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return languageTags.find((tag) => locale?.toLowerCase().split(/[_.@-]/)[0] === tag) ?? "en";
}
