import { toBytes, toSyntax } from "./pdf-syntax.ts";

const dateEntry = /(\/(?:CreationDate|ModDate) \()D:\d{14}(Z|[+-]\d\d'\d\d')(?=\))/g;

/** A name of an element as an object of its own: after `/ID`, in an array, or in a tree of names. */
const elementName = /(?<=\/ID |\[|\) |R )\(node(\d{8})\)/g;

/**
 * Makes two prints of one page equal, byte for byte, on whatever day and in whatever order they were printed. The
 * dates become midnight UTC of `date` (ISO 8601), and the names of elements are counted from one: browsers go on
 * counting from page to page. Nothing changes its length, so that every offset in the file stays right.
 */
export function makeReproducible(pdf: Uint8Array, date: string): Uint8Array {
  return toBytes(renumberElements(setDates(toSyntax(pdf), date)));
}

function setDates(syntax: string, date: string): string {
  const day = date.replaceAll("-", "");
  return syntax.replaceAll(dateEntry, (_, key: string, zone: string) => {
    return `${key}D:${day}000000${zone === "Z" ? "Z" : "+00'00'"}`;
  });
}

/** Keeps the order of the names, because the tree of names is sorted. */
function renumberElements(syntax: string): string {
  const found = new Set([...syntax.matchAll(elementName)].map(([, digits = ""]) => digits));
  const places = new Map(
    [...found].toSorted().map((digits, place) => [digits, String(place + 1).padStart(8, "0")]),
  );
  return syntax.replaceAll(elementName, (_, digits: string) => `(node${places.get(digits) ?? digits})`);
}
