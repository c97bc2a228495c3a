import { readArray, readDictionary, readReference, toSyntax } from "./pdf-syntax.ts";
import type { Dictionary } from "./pdf-syntax.ts";

/** A PDF file taken apart into its objects, each as the text between `obj` and `endobj`. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, string>;
  /** Names the catalogue, `Root`, and the document information, `Info`. */
  readonly trailer: Dictionary;
}

/**
 * Takes apart what a browser printed. It knows the one form that Skia writes, in every browser of the family: plain
 * objects and one table of their places. `null` when the file has another form.
 */
export function readFile(pdf: Uint8Array): PdfFile | null {
  const syntax = toSyntax(pdf);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(syntax.slice(-64))?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || !syntax.startsWith("xref", start)) return null;
  const end = syntax.indexOf("trailer", start);
  const trailer = end === -1 ? null : readDictionary(syntax, end + "trailer".length);
  if (trailer === null || trailer.has("Prev")) return null;
  const objects = readObjects(syntax, placesIn(syntax.slice(start, end)), start);
  return objects && { objects, trailer };
}

/** Where objects begin, by their numbers. A table has parts, each a line `first count` and a line for each object. */
function placesIn(table: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let next = 0;
  for (const [, offset, kind, first] of table.matchAll(/(\d{10}) \d{5} ([nf])|(\d+) \d+(?=\s)/g)) {
    if (first !== undefined) next = Number(first);
    else {
      if (kind === "n") places.set(next, Number(offset));
      next += 1;
    }
  }
  return places;
}

/** An object ends where the next one in the file begins: a stream may hold anything, the word `endobj` too. */
function readObjects(
  syntax: string,
  places: ReadonlyMap<number, number>,
  end: number,
): ReadonlyMap<number, string> | null {
  const inOrder = [...places].toSorted(([, a], [, b]) => a - b);
  const objects = new Map<number, string>();
  for (const [index, [number, place]] of inOrder.entries()) {
    const whole = syntax.slice(place, inOrder[index + 1]?.[1] ?? end);
    const head = /^(\d+)\s+\d+\s+obj\s*/.exec(whole);
    const tail = whole.lastIndexOf("endobj");
    if (head === null || Number(head[1]) !== number || tail === -1) return null;
    objects.set(number, whole.slice(head[0].length, tail).trimEnd());
  }
  return objects;
}

/** A number that no object has yet. */
export function nextNumber(objects: ReadonlyMap<number, string>): number {
  let highest = 0;
  for (const number of objects.keys()) highest = Math.max(highest, number);
  return highest + 1;
}

/** The value itself, or the object that it refers to; empty when there is none. */
export function resolve(file: Pick<PdfFile, "objects">, value: string | undefined): string {
  if (value === undefined) return "";
  const number = readReference(value);
  return number === null ? value : (file.objects.get(number) ?? "");
}

/** The dictionary that a value is or refers to; an empty one when it is none. */
export function dictionaryOf(file: Pick<PdfFile, "objects">, value: string | undefined): Dictionary {
  return readDictionary(resolve(file, value)) ?? new Map<string, string>();
}

/** The numbers of the page objects in the order of the sheets. */
export function pagesOf(file: PdfFile): readonly number[] {
  const root = readReference(dictionaryOf(file, file.trailer.get("Root")).get("Pages") ?? "");
  const pages: number[] = [];
  const seen = new Set<number>();
  const visit = (number: number | null): void => {
    if (number === null || seen.has(number)) return;
    seen.add(number);
    const kids = readArray(resolve(file, dictionaryOf(file, `${String(number)} 0 R`).get("Kids")));
    if (kids === null) pages.push(number);
    else for (const kid of kids) visit(readReference(kid));
  };
  visit(root);
  return pages;
}
