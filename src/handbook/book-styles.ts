import { plainText } from "../html/body.ts";
import { cssString } from "../html/escape.ts";
import type { PrintLook } from "../html/page-input.ts";
import { footOf, paperRules, runningRules, textArea } from "../html/paged.ts";
import type { Book } from "./book.ts";
import { pageNames } from "./document-html.ts";

/** Rules for printing a book: its paper, and running headers that name the document and its annexes. */
export function bookStyles(book: Book, look: PrintLook): string {
  const foot = footOf(book);
  const running = (name: string, title: string): string =>
    runningRules(name, { head: { inner: cssString(title), outer: cssString(book.company) }, foot }, look) +
    `.pages-${name.replace(/^pages-/, "")} { page: ${name}; }\n`;
  const documents = book.parts.flatMap((part) => {
    if (part.kind !== "document") return [];
    return pageNames(part).map(([name, annex]) => {
      const title = annex === null ? part.title : plainText(annex);
      return running(`pages-${name}`, `${part.number} ${title}`);
    });
  });
  const area = textArea(look);
  // A hair less than the page, so that rounding never makes a second one.
  const size = `.book { --text-height: ${String(area.height - 0.5)}mm; --text-width: ${String(area.width)}mm; }\n`;
  return paperRules(look) + size + running("pages-book", book.title) + documents.join("");
}
