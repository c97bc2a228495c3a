import { pagesOf } from "../../build.ts";
import type { Host } from "../../host/host.ts";
import { isPrinterFailure } from "../../host/printer.ts";
import type { PrinterOpening } from "../../host/printer.ts";
import { packOf } from "../../language/packs.ts";
import type { ShownDocument } from "../../preview/press.ts";
import { wordFailure } from "../../report/browser-failure.ts";
import { noBrowserLines } from "../../report/no-browser.ts";
import type { CommandHost } from "../command-host.ts";
import { printDayOf } from "../../pdf/print-day.ts";
import { printPropertiesOf } from "../../pdf/print-properties.ts";

/** Prints what is looked at, with one browser that is started when the first pages are asked for. */
export interface PrintView {
  /** The PDF file, the same that `render` writes; a text says why there is none. */
  print(shown: ShownDocument): Promise<Uint8Array | string>;
  close(): Promise<void>;
}

export interface PrintSettings {
  readonly browser: string | null;
  /** The day inside PDF files where the environment sets one. */
  readonly printDay: string | null;
}

export function openPrintView({ browser, printDay }: PrintSettings, host: CommandHost): PrintView {
  let opening: ReturnType<Host["openPrinter"]> | null = null;
  // The last print of each document; a document that was made again is another one.
  const prints = new WeakMap<ShownDocument, Promise<Uint8Array | string>>();

  const print = async (shown: ShownDocument): Promise<Uint8Array | string> => {
    const { browsers, trouble } = host.words.reports;
    opening ??= host.openPrinter(browser);
    const result = await opening;
    if (!result.ok) {
      // Next time there may be one.
      opening = null;
      return noBrowserLines(result.candidates, browsers).join("\n");
    }
    try {
      return await printed(shown, printDay, result);
    } catch (error) {
      if (!isPrinterFailure(error)) throw error;
      opening = null;
      await result.printer.close();
      return trouble.printingFailed(wordFailure(error.message, browsers.failures));
    }
  };

  return {
    print(shown) {
      const known = prints.get(shown);
      if (known !== undefined) return known;
      const pages = print(shown);
      prints.set(shown, pages);
      // What did not work may work when it is asked for again.
      const forget = (): void => void prints.delete(shown);
      pages.then((bytes) => {
        if (typeof bytes === "string") forget();
      }, forget);
      return pages;
    },
    async close() {
      const result = await opening?.catch(() => null);
      if (result?.ok === true) await result.printer.close();
    },
  };
}

async function printed(
  { built, good }: ShownDocument,
  printDay: string | null,
  { printer }: Extract<PrinterOpening, { ok: true }>,
): Promise<Uint8Array> {
  // Only now: most previews are never printed.
  const { printDocument } = await import("../../pdf/print-documents.ts");
  const page = {
    html: pagesOf(built).print,
    title: built.title,
    language: built.language,
    date: printDay ?? printDayOf(good.facts.document),
    ...printPropertiesOf(good.facts, packOf(built.language), built.title),
  };
  return printDocument(page, printer);
}
