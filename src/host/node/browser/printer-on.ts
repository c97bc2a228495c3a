import { PrinterFailure } from "../../printer.ts";
import type { BrowserInUse, Printer } from "../../printer.ts";
import { during, failureOf } from "./lifetime.ts";
import type { PrinterLimits } from "./limits.ts";
import { pagePool } from "./page-pool.ts";
import { preparePage } from "./print-page.ts";
import type { RunningBrowser } from "./running-browser.ts";

/** What of a printer its browser does. */
export type BrowserPrinter = Omit<Printer, "pack">;

/**
 * A printer on a running browser. When `signal` is aborted, or when a page hangs, the browser is ended, and every
 * print that is under way or still to come fails. `afterwards` runs once, when the browser has ended.
 */
export function printerOn(
  running: RunningBrowser,
  browser: BrowserInUse,
  limits: PrinterLimits,
  signal: AbortSignal,
  afterwards: () => Promise<void>,
): BrowserPrinter {
  let ending: Promise<void> | null = null;
  const end = (reason: string): Promise<void> => {
    signal.removeEventListener("abort", onAbort);
    ending ??= running.end(new PrinterFailure(reason)).then(afterwards);
    return ending;
  };
  const onAbort = (): void => void end("interrupted");
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });

  const limited = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (running.life.aborted) throw failureOf(running.life.reason);
    const late = `a page was not printed within ${String(limits.pageMs / 1000)} seconds`;
    const timer = setTimeout(() => void end(late), limits.pageMs);
    try {
      return await during(running.life, work());
    } finally {
      clearTimeout(timer);
    }
  };
  const pool = pagePool(
    limits.pages,
    async () => await limited(async () => await preparePage(await running.openPage())),
    (page) => void page.close().catch(() => undefined),
  );
  pool.warm();
  return {
    browser,
    print: async (html, options = { isDraft: false }) => {
      try {
        return await pool.withPage(
          async (page) => await limited(async () => await page.print(html, options)),
        );
      } catch (error) {
        throw await reasonOf(error, running.life);
      }
    },
    close: async () => {
      await end("the printer was closed");
    },
  };
}

const endIsKnownMs = 1000;

/** Why a print failed. The pipes of a browser may close a moment before it is known that it ended, and why. */
async function reasonOf(error: unknown, life: AbortSignal): Promise<PrinterFailure> {
  if (error instanceof PrinterFailure) return error;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, endIsKnownMs);
    const onEnd = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (life.aborted) onEnd();
    else life.addEventListener("abort", onEnd, { once: true });
  });
  return failureOf(life.aborted ? life.reason : error);
}
