import type { LanguageTag } from "../../company/language-tag.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterFailure } from "../../host/printer.ts";
import { packOf } from "../../language/packs.ts";
import { printDayOf } from "../../pdf/print-day.ts";
import { printDocuments } from "../../pdf/print-documents.ts";
import type { PrintablePage } from "../../pdf/print-documents.ts";
import { printPropertiesOf } from "../../pdf/print-properties.ts";
import type { Properties } from "../../pdf/properties.ts";
import { extraFile, pdfFiles } from "./edition-files.ts";
import type { Printable } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import { notingWhere } from "./noting-printer.ts";
import type { NotingPrinter } from "./noting-printer.ts";
import type { RenderRequest } from "./request.ts";

/** Printing that failed, and at which file, by its path in the output folder; `null` where the print itself was at fault. */
export interface Failed {
  readonly failure: PrinterFailure;
  readonly at: string | null;
}

/**
 * Prints an edition once, `printables` in their order. `onPrinted` is called when the browser has printed all of it, before
 * the last files are finished. A failure of the printer is a value; a mistake of ours is thrown.
 */
export async function printEdition(
  edition: Edition,
  printables: readonly Printable[],
  request: RenderRequest,
  printer: Printer,
  onPrinted: () => void,
): Promise<{ readonly files: readonly PlannedFile[] } | Failed> {
  let left = printables.length;
  const noted = notingWhere(printer, () => {
    left -= 1;
    if (left === 0 && edition.extras.length === 0) onPrinted();
  });
  const files: PlannedFile[] = [];
  try {
    for await (const file of printed(edition, printables, request, noted)) files.push(file);
    return { files };
  } catch (error) {
    if (!isPrinterFailure(error)) throw error;
    return { failure: error, at: noted.failedAt() };
  }
}

/** The PDF files of an edition: its documents, then what is made of them. */
async function* printed(
  edition: Edition,
  printables: readonly Printable[],
  { printDay }: RenderRequest,
  printer: NotingPrinter,
): AsyncGenerator<PlannedFile> {
  const date = printDay ?? printDayOf(edition.facts.document);
  const properties = (title: string, language: LanguageTag): Properties => ({
    title,
    language,
    date,
    ...printPropertiesOf(edition.facts, packOf(language), title),
  });
  const paths = new Map<string, string | null>();
  const pages = function* (): Generator<PrintablePage> {
    for (const { title, language, html, path } of printables) {
      const page = html();
      paths.set(page, path);
      yield { html: page, ...properties(title, language) };
    }
  };
  const prints = await printDocuments(
    pages(),
    printer.for((html) => paths.get(html) ?? null),
  );
  yield* pdfFiles(printables, prints);
  for (const extra of edition.extras) {
    const { path } = extraFile(edition, extra, "pdf", new Uint8Array());
    const bytes = await extra.print(
      properties(extra.title, extra.language),
      printer.for(() => path),
    );
    yield extraFile(edition, extra, "pdf", bytes);
  }
}
