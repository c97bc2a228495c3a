import { connectionLost } from "../../host/printer.ts";
import type { Printer } from "../../host/printer.ts";
import { wordFailure } from "../../report/browser-failure.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { noBrowserLines } from "../../report/no-browser.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { tell } from "../tell.ts";
import { printablesOf } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import type { Failed } from "./print-edition.ts";
import type { RenderRequest } from "./request.ts";

/** What printing an edition came to. */
export interface Printed {
  /** None where PDF was not asked for or cannot be made. */
  readonly files: readonly PlannedFile[];
  readonly code: ExitCode;
  /** Version of the browser that printed; `null` where nothing was printed. */
  readonly browser: string | null;
}

/** The printing part of a run: one browser for all editions, opened while the first documents are being made. */
export interface Printing {
  /** Starts the browser, if there will be something to print, and waits no longer than until its program runs. */
  readonly prepare: () => Promise<void>;
  readonly print: (edition: Edition) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

/**
 * Prints with one browser. One that ended in the middle is replaced by another for the next edition; one whose connection
 * was lost, for the same edition once more. `alone`: there is one edition only. `notice` is told, in lines, what concerns
 * the whole run: that there is no browser, or none with a sandbox.
 */
export function createPrinting(
  request: RenderRequest,
  alone: boolean,
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
  let closing: Promise<unknown> = Promise.resolve();
  const close = async (): Promise<void> => {
    closing = Promise.all([closing, opening?.then((open) => open?.close())]);
    opening = null;
    await closing;
  };
  const attempt = async (edition: Edition): Promise<Printed | Failed> => {
    // While the browser starts: what prints, and the first page.
    const printables = printablesOf(edition);
    const { printEdition } = await import("./print-edition.ts");
    printables[0]?.html();
    const ready = await printer();
    if (ready === null) return { files: [], code: exitCode.environment, browser: null };
    const result = await printEdition(edition, printables, request, ready, () => {
      // The browser ends while the last files are being finished; whoever closes it at the end is told of a failure.
      if (alone) close().catch(() => undefined);
    });
    if (!("failure" in result))
      return { files: result.files, code: exitCode.fine, browser: ready.browser.version };
    await close();
    return result;
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
      if (!isInterrupted()) tellFailed(result, host);
      return { files: [], code: exitCode.environment, browser: null };
    },
    close,
  };
}

function tellFailed({ failure, at }: Failed, host: CommandHost): void {
  const { trouble, browsers } = host.words.reports;
  const why = wordFailure(failure.message, browsers.failures);
  tell(host, trouble.printingFailed(at === null ? why : `${at}: ${why}`));
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
