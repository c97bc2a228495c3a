import { isStream } from "./streams.ts";

/** A name of an element as an object of its own: after `/ID`, in an array, or in a tree of names. */
const elementName = /(?<=\/ID ?|\[|\) ?|R )\(node(\d{8})\)/g;

/**
 * Counts the names of elements from one: a browser goes on counting from page to page, so that the same page would have
 * other names when another was printed before it. Keeps the order of the names, because the tree of names is sorted.
 */
export function renumberElements(objects: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const found = new Set<string>();
  const named: (readonly [number, string])[] = [];
  for (const [number, object] of objects) {
    if (isStream(object) || !object.includes("(node")) continue;
    named.push([number, object]);
    for (const [, digits = ""] of object.matchAll(elementName)) found.add(digits);
  }
  const places = new Map(
    [...found].toSorted().map((digits, place) => [digits, String(place + 1).padStart(8, "0")]),
  );
  const renumbered = named.map(([number, object]) => {
    const text = object.replaceAll(
      elementName,
      (_, digits: string) => `(node${places.get(digits) ?? digits})`,
    );
    return [number, text] as const;
  });
  return new Map([...objects, ...renumbered]);
}
