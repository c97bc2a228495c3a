import { textOf } from "./html-text.ts";
import { readReference, writeDictionary } from "./pdf-syntax.ts";
import { readText, writeText } from "./pdf-text.ts";
import { dictionaryOf } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";

/**
 * Gives the outline the headings of the page as they are written in `html`. Chromium puts their titles together from what
 * it draws: without the spaces between two parts, and twice where a heading was drawn at the foot of one page, out of
 * sight, and at the head of the next.
 */
export function nameOutline(file: PdfFile, html: string): ReadonlyMap<number, string> {
  const objects = new Map(file.objects);
  const headings = [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , inside = ""]) => {
    const title = textOf(inside);
    return { title, once: lettersOf(title), twice: lettersOf(title + title) };
  });
  let next = 0;
  for (const item of itemsOf(file)) {
    const entries = dictionaryOf(file, `${String(item)} 0 R`);
    // Made of the characters of the heading and no others, each as often or twice as often.
    const drawn = lettersOf(readText(entries.get("Title") ?? "") ?? "");
    const found = headings.findIndex(
      ({ once, twice }, index) => index >= next && once !== "" && (drawn === once || drawn === twice),
    );
    const heading = headings[found];
    if (heading === undefined) continue;
    next = found + 1;
    objects.set(item, writeDictionary(new Map([...entries, ["Title", writeText(heading.title)]])));
  }
  return objects;
}

/** The items of the outline in the order of the document: each before those below it. */
function* itemsOf(file: PdfFile): Generator<number> {
  const root = dictionaryOf(file, file.trailer.get("Root")).get("Outlines");
  const todo = [readReference(dictionaryOf(file, root).get("First") ?? "")];
  const seen = new Set<number>();
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    if (item === null || seen.has(item)) continue;
    seen.add(item);
    yield item;
    const entries = dictionaryOf(file, `${String(item)} 0 R`);
    todo.push(readReference(entries.get("Next") ?? ""), readReference(entries.get("First") ?? ""));
  }
}

/** The characters of a text without its spaces, in an order of their own. */
function lettersOf(text: string): string {
  return Array.from(text.normalize("NFC").replaceAll(/\s/g, "")).toSorted().join("");
}
