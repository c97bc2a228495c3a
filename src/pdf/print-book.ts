import { PrinterFailure } from "../host/printer.ts";
import type { Press } from "../host/printer.ts";
import { pageNumbersOf } from "./destinations.ts";
import { finishPrint } from "./finish-print.ts";
import type { Properties } from "./properties.ts";
import { readPrint } from "./read-print.ts";

/** The sheet side in the file, counted from 1, on which each target of a link stands, by its id. */
export type PageNumbers = ReadonlyMap<string, number>;

/** How often the numbers are printed; after the first time they are right unless the numbers themselves move a line. */
const rounds = 2;

/**
 * Prints a book that names its own pages. Browsers cannot number a list of contents, so the book is printed as a draft,
 * read for where its headings fell, and printed again with those numbers. `render` gives the page: without numbers
 * (`null`), then with them, asking `get` for each number that it prints; only ids that some link in the page leads to
 * have one. `impose` is given where everything stood in a print that needs another one after it; it may move pages, such
 * as for empty ones, and says where everything will stand.
 * Rejects with `PrinterFailure` rather than give a book with a wrong number or a missing one.
 */
export async function printBook(
  render: (numbers: PageNumbers | null) => string,
  properties: Properties,
  printer: Press,
  impose: (found: PageNumbers) => PageNumbers = (found) => found,
): Promise<Uint8Array> {
  const draft = await printer.print(render(null), { isDraft: true });
  const missing = new Set<string>();
  let numbers = impose(new AskedNumbers(pageNumbersOf(readPrint(draft, properties, "draft")), missing));
  for (let round = 0; round < rounds; round += 1) {
    const html = render(new AskedNumbers(numbers, missing));
    if (missing.size > 0) throw new PrinterFailure(`${properties.title}: ${without(missing)}`);
    const file = readPrint(await printer.print(html), properties, "final");
    const found = pageNumbersOf(file);
    if (areEqual(numbers, found)) return await finishPrint(file, html, properties, printer.pack);
    numbers = impose(new AskedNumbers(found, missing));
  }
  throw new PrinterFailure(
    `${properties.title}: the browser did not keep the headings on their pages while page numbers were filled in`,
  );
}

/** Remembers what was asked for and is not there, so that no gap goes to print. */
class AskedNumbers extends Map<string, number> {
  readonly #missing: Set<string>;

  constructor(numbers: PageNumbers, missing: Set<string>) {
    super(numbers);
    this.#missing = missing;
  }

  override get(id: string): number | undefined {
    const number = super.get(id);
    if (number === undefined) this.#missing.add(id);
    return number;
  }
}

const shown = 3;

function without(ids: ReadonlySet<string>): string {
  const some = [...ids].slice(0, shown).join(", ");
  const more = ids.size > shown ? ` (+${String(ids.size - shown)})` : "";
  return `the browser did not say on which page these parts of the book stand: ${some}${more}`;
}

function areEqual(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
