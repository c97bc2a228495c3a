import { PrinterFailure } from "../host/printer.ts";
import type { Printer } from "../host/printer.ts";
import { problemOfPrint } from "./check-print.ts";
import { makeReproducible } from "./reproducible.ts";

/** A page that carries its styles, fonts and pictures in itself. */
export interface PrintablePage {
  readonly html: string;
  /** Names the document when it cannot be printed; the title in the PDF is that of the page. */
  readonly title: string;
  /** The language of the page, as in `<html lang>`. */
  readonly language: string;
  /** The date that the PDF bears, ISO 8601: `2026-11-22`. */
  readonly date: string;
}

/** A third page in flight would only wait: the browser prints two at a time. */
const inFlight = 2;

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
  const problem = problemOfPrint(pdf, page.language);
  if (problem !== null) throw new PrinterFailure(`${page.title}: ${problem}`);
  return makeReproducible(pdf, page.date);
}
