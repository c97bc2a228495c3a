import type { Pack, Press } from "../host/printer.ts";
import { finishPrint } from "./finish-print.ts";
import type { Properties } from "./properties.ts";
import { readPrint } from "./read-print.ts";
import { turn } from "./turn.ts";

/** A page that carries its styles, fonts and pictures in itself, and what its PDF says about itself. */
export interface PrintablePage extends Properties {
  readonly html: string;
}

/**
 * As many as there are kinds of documents. The browser prints two at a time, and the others wait at its door: they are made
 * while it is busy with the first two and there is nothing to finish. Where one fails, those that wait are printed for nothing.
 */
const atTheBrowser = 7;

/**
 * Prints each page and gives the PDF files in the same order. A page is taken when its turn to be printed comes near, so that
 * it may be made while the browser is busy with those before it. Rejects with `PrinterFailure` at the first that fails.
 */
export async function printDocuments(
  pages: Iterable<PrintablePage>,
  printer: Press,
): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  const todo = numbered(pages);
  let hasFailed = false;
  const noted = (error: unknown): never => {
    hasFailed = true;
    throw error;
  };
  // One after the other, while the browser goes on with the next page.
  let finishing = Promise.resolve();
  const work = async (waits: number): Promise<void> => {
    // The page before goes to the browser before the next one is made.
    for (let turns = 0; turns < waits; turns += 1) await turn();
    for (const [place, page] of todo) {
      if (hasFailed) return;
      const print = await printer.print(page.html).catch(noted);
      const finish = async (): Promise<void> => {
        // The next page goes to the browser first.
        await turn();
        files[place] = await finished(print, page, printer.pack);
      };
      finishing = finishing.then(finish).catch(noted);
      // Whoever waits for it below may have failed before.
      finishing.catch(() => undefined);
    }
    await finishing;
  };
  await Promise.all(Array.from({ length: atTheBrowser }, (_, place) => work(place)));
  return files;
}

function* numbered<Item>(items: Iterable<Item>): Generator<readonly [place: number, item: Item]> {
  let place = 0;
  for (const item of items) {
    yield [place, item];
    place += 1;
  }
}

/** Prints one page. The same page gives the same bytes from the same browser, whatever day it is. */
export async function printDocument(page: PrintablePage, printer: Press): Promise<Uint8Array> {
  return await finished(await printer.print(page.html), page, printer.pack);
}

async function finished(print: Uint8Array, page: PrintablePage, pack: Pack): Promise<Uint8Array> {
  return await finishPrint(readPrint(print, page, "final"), page.html, page, pack);
}
