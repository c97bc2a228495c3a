import { isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterOpening } from "../../host/printer.ts";
import { wordFailure } from "../../report/browser-failure.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { packOf } from "../../language/packs.ts";
import type { Properties } from "../../pdf/properties.ts";
import { noBrowserLines } from "../../report/no-browser.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { tell } from "../tell.ts";
import { extraFile, pdfFiles, printablesOf } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import { printDayOf } from "./print-day.ts";
import { printPropertiesOf } from "./print-properties.ts";
import type { RenderRequest } from "./request.ts";

/** The printing part of a run: one browser, opened while the texts are being written. */
export interface Printing {
  /** The PDF files of an edition; none where PDF was not asked for, and after the first that cannot be made no more. */
  readonly print: (edition: Edition) => Promise<readonly PlannedFile[]>;
  readonly close: () => Promise<void>;
  readonly code: () => ExitCode;
}

/** Starts the browser when there is something to print. Says on stderr when there is none, or none with a sandbox. */
export function startPrinting(
  editions: readonly Edition[],
  request: RenderRequest,
  host: CommandHost,
): Printing {
  const isNeeded = request.formats.includes("pdf") && editions.length > 0;
  const opening = isNeeded ? host.openPrinter(request.browser) : null;
  let code: ExitCode = exitCode.fine;
  const isInterrupted = (): boolean => host.signal.aborted;
  const fail = (lines: string): void => {
    code = exitCode.environment;
    if (!isInterrupted()) host.stderr.write(lines);
  };
  const ready = opening === null ? null : opened(opening, host, fail);

  return {
    async print(edition) {
      const printer = await ready;
      if (printer === null || isInterrupted()) return [];
      const files: PlannedFile[] = [];
      try {
        for await (const file of printed(edition, request, printer)) files.push(file);
      } catch (error) {
        if (!isPrinterFailure(error)) throw error;
        code = exitCode.environment;
        const { trouble, browsers } = host.words.reports;
        if (!isInterrupted())
          tell(host, trouble.printingFailed(wordFailure(error.message, browsers.failures)));
      }
      return files;
    },
    async close() {
      const result = await opening;
      if (result?.ok === true) await result.printer.close();
    },
    code: () => code,
  };
}

/** The printer, once it is there; `null` where there is none, and then `fail` is told. */
async function opened(
  opening: Promise<PrinterOpening>,
  host: CommandHost,
  fail: (lines: string) => void,
): Promise<Printer | null> {
  const { render, browsers } = host.words.reports;
  const result = await opening;
  if (!result.ok) {
    fail(`${noBrowserLines(result.candidates, browsers).join("\n")}\n`);
    return null;
  }
  if (!result.printer.browser.sandboxed) host.stderr.write(`${render.withoutSandbox}\n`);
  return result.printer;
}

/** The PDF files of an edition: its documents, then what is made of them, one after the other. */
async function* printed(
  edition: Edition,
  { printDay }: RenderRequest,
  printer: Printer,
): AsyncGenerator<PlannedFile> {
  // Only now: a run without PDF files does not wait for what packs them.
  const { printDocuments } = await import("../../pdf/print-documents.ts");
  const date = printDay ?? printDayOf(edition.facts.document);
  const properties = (title: string, language: LanguageTag): Properties => ({
    title,
    language,
    date,
    ...printPropertiesOf(edition.facts, packOf(language), title),
  });
  const pages = printablesOf(edition).map((printable) => ({
    ...printable,
    ...properties(printable.title, printable.language),
  }));
  yield* pdfFiles(edition, await printDocuments(pages, printer));
  for (const extra of edition.extras) {
    const bytes = await extra.print(properties(extra.title, extra.language), printer);
    yield extraFile(edition, extra, "pdf", bytes);
  }
}
