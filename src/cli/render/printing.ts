import { isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterOpening } from "../../host/printer.ts";
import { printDocuments } from "../../pdf/print-documents.ts";
import { wordFailure } from "../../report/browser-failure.ts";
import { noBrowserLines } from "../../report/no-browser.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { tell } from "../tell.ts";
import { printablesOf } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import { printDayOf } from "./print-day.ts";
import type { RenderRequest } from "./request.ts";

/** The printing part of a run: one browser, opened while the texts are being written. */
export interface Printing {
  /** The prints of an edition's documents, in order; none where PDF was not asked for or cannot be made. */
  readonly print: (edition: Edition) => Promise<readonly Uint8Array[]>;
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
  const { reports } = host.words;
  let code: ExitCode = exitCode.fine;

  const isInterrupted = (): boolean => host.signal.aborted;
  const opened = async (found: Promise<PrinterOpening>): Promise<Printer | null> => {
    const result = await found;
    if (result.ok) {
      if (!result.printer.browser.sandboxed) host.stderr.write(`${reports.render.withoutSandbox}\n`);
      return result.printer;
    }
    code = exitCode.environment;
    const lines = noBrowserLines(result.candidates, reports.browsers);
    if (!isInterrupted()) host.stderr.write(`${lines.join("\n")}\n`);
    return null;
  };
  const ready = opening === null ? null : opened(opening);

  return {
    async print(edition) {
      const printer = await ready;
      if (printer === null || isInterrupted()) return [];
      const date = request.printDay ?? printDayOf(edition.facts.document);
      const pages = printablesOf(edition).map((printable) => ({ ...printable, date }));
      try {
        return await printDocuments(pages, printer);
      } catch (error) {
        if (!isPrinterFailure(error)) throw error;
        code = exitCode.environment;
        if (!isInterrupted())
          tell(host, reports.trouble.printingFailed(wordFailure(error.message, reports.browsers.failures)));
        return [];
      }
    },
    async close() {
      const result = await opening;
      if (result?.ok === true) await result.printer.close();
    },
    code: () => code,
  };
}
