import { connectionLost, isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterFailure } from "../../host/printer.ts";
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
import type { Printable } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import { notingWhere } from "./noting-printer.ts";
import type { NotingPrinter } from "./noting-printer.ts";
import { printDayOf } from "../../pdf/print-day.ts";
import { printPropertiesOf } from "../../pdf/print-properties.ts";
import type { RenderRequest } from "./request.ts";

/** What printing an edition came to. */
export interface Printed {
  /** None where PDF was not asked for or cannot be made. */
  readonly files: readonly PlannedFile[];
  readonly code: ExitCode;
  /** Version of the browser that printed; `null` where nothing was printed. */
  readonly browser: string | null;
}

/** The printing part of a run: one browser for all editions, opened while the first texts are being written. */
export interface Printing {
  /** Starts the browser, if there will be something to print, and waits no longer than until its program runs. */
  readonly prepare: () => Promise<void>;
  readonly print: (edition: Edition) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

/**
 * Prints with one browser. One that ended in the middle is replaced by another for the next edition; one whose connection
 * was lost, for the same edition once more. `notice` is told, in lines, what concerns the whole run: that there is no
 * browser, or none with a sandbox.
 */
export function createPrinting(
  request: RenderRequest,
  host: CommandHost,
  notice: (lines: string) => void,
): Printing {
  const isNeeded = request.formats.includes("pdf");
  let opening: Promise<Printer | null> | null = null;
  const isInterrupted = (): boolean => host.signal.aborted;
  const printer = (onStart?: () => void): Promise<Printer | null> => {
    opening ??= opened(request, host, notice, onStart);
    return opening;
  };
  const close = async (): Promise<void> => {
    const open = await opening;
    opening = null;
    await open?.close();
  };
  const attempt = async (edition: Edition): Promise<Printed | Failed> => {
    // While the browser starts.
    const printables = printablesOf(edition);
    const ready = await printer();
    if (ready === null) return { files: [], code: exitCode.environment, browser: null };
    const noted = notingWhere(ready);
    try {
      const files: PlannedFile[] = [];
      for await (const file of printed(edition, printables, request, noted)) files.push(file);
      return { files, code: exitCode.fine, browser: ready.browser.version };
    } catch (error) {
      if (!isPrinterFailure(error)) throw error;
      await close();
      return { failure: error, at: noted.failedAt() };
    }
  };

  return {
    async prepare() {
      if (!isNeeded || opening !== null) return;
      await new Promise<void>((resolve, reject) => {
        printer(resolve).then(() => {
          resolve();
        }, reject);
      });
    },
    async print(edition) {
      if (!isNeeded || isInterrupted()) return { files: [], code: exitCode.fine, browser: null };
      const first = await attempt(edition);
      const result =
        "failure" in first && first.failure.message === connectionLost && !isInterrupted()
          ? await attempt(edition)
          : first;
      if (!("failure" in result)) return result;
      const { trouble, browsers } = host.words.reports;
      const why = wordFailure(result.failure.message, browsers.failures);
      if (!isInterrupted())
        tell(host, trouble.printingFailed(result.at === null ? why : `${result.at}: ${why}`));
      return { files: [], code: exitCode.environment, browser: null };
    },
    close,
  };
}

/** The printer, once it is there; `null` where there is none, and then `notice` is told. */
async function opened(
  { browser }: RenderRequest,
  host: CommandHost,
  notice: (lines: string) => void,
  onStart?: () => void,
): Promise<Printer | null> {
  const { render, browsers } = host.words.reports;
  const result = await host.openPrinter(browser, onStart);
  if (!result.ok) {
    if (!host.signal.aborted) notice(`${noBrowserLines(result.candidates, browsers).join("\n")}\n`);
    return null;
  }
  if (!result.printer.browser.sandboxed) notice(`${render.withoutSandbox}\n`);
  return result.printer;
}

/** Printing that failed, and at which file, by its path in the output folder; `null` where the print itself was at fault. */
interface Failed {
  readonly failure: PrinterFailure;
  readonly at: string | null;
}

/** The PDF files of an edition: its documents, then what is made of them, one after the other. */
async function* printed(
  edition: Edition,
  printables: readonly Printable[],
  { printDay }: RenderRequest,
  printer: NotingPrinter,
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
  const pages = printables.map((printable) => ({
    ...printable,
    ...properties(printable.title, printable.language),
  }));
  const none = new Uint8Array();
  const planned = pdfFiles(
    edition,
    pages.map(() => none),
  );
  const paths = new Map(pages.map(({ html }, index) => [html, planned[index]?.path ?? null]));
  const noting = printer.for((html) => paths.get(html) ?? null);
  yield* pdfFiles(edition, await printDocuments(pages, noting));
  for (const extra of edition.extras) {
    const { path } = extraFile(edition, extra, "pdf", none);
    const bytes = await extra.print(
      properties(extra.title, extra.language),
      printer.for(() => path),
    );
    yield extraFile(edition, extra, "pdf", bytes);
  }
}
