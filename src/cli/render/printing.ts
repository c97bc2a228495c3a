import type { Host } from "../../host/host.ts";
import { isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterOpening } from "../../host/printer.ts";
import { printDocuments } from "../../pdf/print-documents.ts";
import { noBrowserLines } from "../../report/no-browser.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
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
export function startPrinting(editions: readonly Edition[], request: RenderRequest, host: Host): Printing {
  const isNeeded = request.formats.includes("pdf") && editions.length > 0;
  const opening = isNeeded ? host.openPrinter(request.browser) : null;
  let code: ExitCode = exitCode.fine;

  const isInterrupted = (): boolean => host.signal.aborted;
  const opened = async (found: Promise<PrinterOpening>): Promise<Printer | null> => {
    const result = await found;
    if (result.ok) {
      if (!result.printer.browser.sandboxed) host.stderr.write(withoutSandbox);
      return result.printer;
    }
    code = exitCode.environment;
    if (!isInterrupted()) host.stderr.write(`charter: ${noBrowserLines(result.candidates).join("\n")}\n`);
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
        if (!isInterrupted()) host.stderr.write(`charter: printing failed: ${error.message}\n`);
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

const withoutSandbox =
  "The browser prints without its sandbox, because this system refuses one. The pages have no script and nothing from outside.\n";
