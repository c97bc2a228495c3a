import type { LanguageTag } from "../../company/language-tag.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { isPrinterFailure } from "../../host/printer.ts";
import type { Printer, PrinterFailure } from "../../host/printer.ts";
import { packOf } from "../../language/packs.ts";
import { printDayOf } from "../../pdf/print-day.ts";
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

/** Prints an edition once. A failure of the printer is a value; a mistake of ours is thrown. */
export async function printEdition(
  edition: Edition,
  printables: readonly Printable[],
  request: RenderRequest,
  printer: Printer,
): Promise<{ readonly files: readonly PlannedFile[] } | Failed> {
  const noted = notingWhere(printer);
  const files: PlannedFile[] = [];
  try {
    for await (const file of printed(edition, printables, request, noted)) files.push(file);
    return { files };
  } catch (error) {
    if (!isPrinterFailure(error)) throw error;
    return { failure: error, at: noted.failedAt() };
  }
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
