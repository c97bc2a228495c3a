import type { Host } from "../host/host.ts";
import { isPrinterFailure } from "../host/printer.ts";
import type { BrowserCandidate, Printer, PrinterOpening } from "../host/printer.ts";
import { printDocuments } from "../pdf/print-documents.ts";
import type { Edition } from "./edition.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { RenderRequest } from "./render-request.ts";
import { printDayOf } from "./today.ts";

/** The printing part of a run: one browser, opened while the texts are being written. */
export interface Printing {
  /** The prints of an edition's documents, in order; none where PDF was not asked for or cannot be made. */
  print(edition: Edition): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
  code(): ExitCode;
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
    if (!isInterrupted()) host.stderr.write(noBrowser(result.candidates));
    return null;
  };

  const ready = opening === null ? null : opened(opening);

  return {
    async print(edition) {
      const printer = await ready;
      if (printer === null || isInterrupted()) return [];
      const date = printDayOf(edition.facts.document, host.environment);
      const pages = edition.documents.map(({ html, title, language }) => ({
        html: html ?? "",
        title,
        language,
        date,
      }));
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

/** What was looked for, where, and the one command that helps. */
export function noBrowser(candidates: readonly BrowserCandidate[]): string {
  const places = candidates.map(({ origin, path, outcome, detail }) => {
    const why = detail ?? outcome;
    return `  ${origin}: ${path === null ? why : `${path} (${why})`}`;
  });
  return [
    "charter: no browser to print PDF files with. Looked at:",
    ...places,
    "To get one: npx puppeteer browsers install chrome-headless-shell",
    "Markdown and HTML need no browser.",
    "",
  ].join("\n");
}
