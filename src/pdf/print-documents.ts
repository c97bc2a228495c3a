import type { Printer } from "../host/printer.ts";
import { finishPrint } from "./finish-print.ts";
import type { Properties } from "./properties.ts";
import { readPrint } from "./read-print.ts";

/** A page that carries its styles, fonts and pictures in itself, and what its PDF says about itself. */
export interface PrintablePage extends Properties {
  readonly html: string;
}

/** The browser prints two at a time; a third waits at its door while one that came back is being finished. */
const inFlight = 3;

/** Prints each page and gives the PDF files in the same order. Rejects with `PrinterFailure` at the first that fails. */
export async function printDocuments(
  pages: readonly PrintablePage[],
  printer: Pick<Printer, "print">,
): Promise<readonly Uint8Array[]> {
  const prints: Uint8Array[] = [];
  const todo = pages.entries();
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (const [place, page] of todo) {
      if (hasFailed) return;
      try {
        prints[place] = await printDocument(page, printer);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return prints;
}

/** Prints one page. The same page gives the same bytes from the same browser, whatever day it is. */
export async function printDocument(
  page: PrintablePage,
  printer: Pick<Printer, "print">,
): Promise<Uint8Array> {
  const pdf = await printer.print(page.html);
  return finishPrint(readPrint(pdf, page, "final"), page.html, page);
}
