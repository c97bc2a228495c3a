import { isPrinterFailure } from "../host/printer.ts";
import type { Printer, PrinterOpening, PrinterOptions } from "../host/printer.ts";
import { printDocument } from "../pdf/print-documents.ts";
import type { BuiltDocument } from "./build.ts";
import { here } from "./here.ts";

/**
 * Starts a browser that prints, the one named or the first that is found; `candidates` says where it was looked for. It
 * runs until `close` is called.
 *
 * @example
 * const opening = await openPrinter();
 * if (!opening.ok) console.error(opening.candidates);
 */
export async function openPrinter(options: Partial<PrinterOptions> = {}): Promise<PrinterOpening> {
  return here().openPrinter(options);
}

/** A PDF file, or why there is none, in the words of the browser. */
export type Print =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly detail: string };

/** Prints a document as PDF/UA. The same document gives the same bytes from the same browser on any day. */
export async function print(document: Pick<BuiltDocument, "page">, printer: Printer): Promise<Print> {
  try {
    return { ok: true, bytes: await printDocument(document.page, printer) };
  } catch (error) {
    if (!isPrinterFailure(error)) throw error;
    return { ok: false, detail: error.message };
  }
}
