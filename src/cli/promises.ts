import { ledgerEntries } from "../document/ledger-entries.ts";
import { modelOf } from "../markdown/own-templates.ts";
import { reportPromises } from "../report/promises.ts";
import type { PromiseFormat } from "../report/promise-formats.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { factsFiles } from "./facts/choose.ts";
import { openFacts } from "./facts/open.ts";
import type { ReadingOptions } from "../reading/facts-file.ts";
import { spokenBy } from "./spoken.ts";

/** Prints the ledger of one facts file on stdout. */
export async function promises(
  file: string | undefined,
  format: PromiseFormat,
  options: ReadingOptions,
  host: CommandHost,
): Promise<ExitCode> {
  for (const name of await factsFiles(file === undefined ? [] : [file], host)) {
    const opened = await openFacts(name, options, host);
    if (!opened.ok) return opened.code;
    const { facts, placeOf, own } = opened;
    const { phrases } = spokenBy(host);
    const words = host.words.reports.promises;
    const entries = ledgerEntries(facts, facts.languages, own.isPrinted, modelOf(own));
    host.stdout.write(reportPromises[format]({ entries, placeOf, phrases, words }));
  }
  return exitCode.fine;
}
