import { PrinterFailure } from "../host/printer.ts";
import { problemOfDraft, problemOfPrint } from "./check-print.ts";
import type { Properties } from "./properties.ts";
import { readFile } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";

/**
 * Takes a print apart, after looking whether it is the document that it should be. Throws `PrinterFailure`, which names
 * the document.
 */
export function readPrint(
  pdf: Uint8Array,
  { title, language }: Pick<Properties, "title" | "language">,
  kind: "draft" | "final",
): PdfFile {
  const problem = kind === "draft" ? problemOfDraft(pdf) : problemOfPrint(pdf, language);
  if (problem !== null) throw new PrinterFailure(`${title}: ${problem}`);
  const file = readFile(pdf);
  if (file === null)
    throw new PrinterFailure(`${title}: the browser wrote its PDF in a way that cannot be read`);
  return file;
}
