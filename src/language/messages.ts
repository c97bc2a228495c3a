import type { LanguageTag } from "../company/language-tag.ts";
import type { HelpWords } from "./messages-help.ts";
import type { ReportWords } from "./messages-reports.ts";
import type { UsageWords } from "./messages-usage.ts";

/**
 * Everything the command line says in one language, except findings, which are in the language pack. They are apart
 * because `--help` needs these words and nothing else. A sentence that is missing does not compile.
 */
export interface Messages {
  readonly tag: LanguageTag;
  readonly help: HelpWords;
  readonly usage: UsageWords;
  readonly reports: ReportWords;
}
