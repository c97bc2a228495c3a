import type { LanguageTag } from "../company/language-tag.ts";
import type { HelpWords } from "./messages-help.ts";
import type { ReportWords } from "./messages-reports.ts";
import type { UsageWords } from "./messages-usage.ts";

/** What every start needs: `--help` and a mistake in a command line need no other words. */
export interface StartWords {
  readonly tag: LanguageTag;
  readonly help: HelpWords;
  readonly usage: UsageWords;
}

/**
 * Everything the command line says in one language, except findings, which are in the language pack. A sentence that is
 * missing does not compile.
 */
export interface Messages extends StartWords {
  readonly reports: ReportWords;
}
