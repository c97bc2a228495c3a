import { readArray, readDictionary, readName, readReference } from "./pdf-syntax.ts";
import { readText } from "./pdf-text.ts";
import { dictionaryOf, pagesOf, resolve } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";

/**
 * On which page each target of a link stands, by its id in the HTML. Pages are counted in the file, from 1. Chromium
 * names only those ids that some link leads to.
 */
export function pageNumbersOf(file: PdfFile): ReadonlyMap<string, number> {
  const numbers = new Map(pagesOf(file).map((page, index) => [page, index + 1]));
  const found = new Map<string, number>();
  for (const [name, destination] of namedDestinations(file)) {
    const number = numbers.get(pageOf(file, destination) ?? Number.NaN);
    if (number !== undefined) found.set(idOf(name), number);
  }
  return found;
}

/** A destination is an array that begins with its page, or a dictionary with that array in it. */
function pageOf(file: PdfFile, destination: string): number | null {
  const value = resolve(file, destination);
  const array = readArray(resolve(file, readDictionary(value)?.get("D") ?? value));
  return readReference(array?.[0] ?? "");
}

/** Names and destinations from the dictionary of PDF 1.1, which Chromium writes, and from the tree of PDF 1.2. */
function* namedDestinations(file: PdfFile): Generator<readonly [name: string, destination: string]> {
  const catalogue = dictionaryOf(file, file.trailer.get("Root"));
  yield* dictionaryOf(file, catalogue.get("Dests"));
  const tree = dictionaryOf(file, catalogue.get("Names")).get("Dests");
  if (tree !== undefined) yield* leavesOf(file, tree, new Set());
}

function* leavesOf(
  file: PdfFile,
  node: string,
  seen: Set<string>,
): Generator<readonly [name: string, destination: string]> {
  if (seen.has(node)) return;
  seen.add(node);
  const entries = dictionaryOf(file, node);
  for (const kid of readArray(resolve(file, entries.get("Kids"))) ?? []) yield* leavesOf(file, kid, seen);
  const pairs = readArray(resolve(file, entries.get("Names"))) ?? [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [key = "", destination = ""] = pairs.slice(index, index + 2);
    const name = key.startsWith("/") ? readName(key) : readText(key);
    if (name !== null) yield [name, destination];
  }
}

/** Chromium names a destination after its link, with other letters than ASCII in percent signs. */
function idOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
