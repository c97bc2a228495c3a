import { linkless } from "../html/body.ts";
import { escapeHtml } from "../html/escape.ts";
import { inlineHtml } from "../html/marked.ts";
import type { Book, BookPart, BookPlace, PromisesPart, SignOffPart, TablesPart } from "./book.ts";
import { contentsHtml } from "./contents-html.ts";
import { documentHtml } from "./document-html.ts";
import { folio } from "./page-numbers.ts";
import type { PageNumbers } from "./page-numbers.ts";
import { namedTableHtml, tableSectionHtml } from "./table-html.ts";

/** What the parts of a book need to know about the book around them. */
interface Around {
  readonly book: Book;
  readonly numbers: PageNumbers;
  /** How many people can sign on one sheet. */
  readonly signatures: number;
}

/** One part of a book as HTML. */
export function partHtml(part: BookPart, { book, numbers, signatures }: Around): string {
  switch (part.kind) {
    case "control":
    case "contacts":
      return tablesHtml(part);
    case "contents":
      return contentsHtml(book, part, numbers);
    case "document":
      return documentHtml(part);
    case "promises":
      return promisesHtml(part, book, numbers);
    case "sign-off":
      return signOffHtml(part, book, signatures);
  }
}

function sectionHtml({ id, kind, title }: BookPart, content: string): string {
  return (
    `<section class="part ${kind}" aria-labelledby="${id}">\n` +
    `<h1 id="${id}">${escapeHtml(title)}</h1>\n${content}</section>\n`
  );
}

function tablesHtml(part: TablesPart): string {
  return sectionHtml(part, part.sections.map((section) => tableSectionHtml(section, part.id)).join(""));
}

function promisesHtml(part: PromisesPart, { words }: Book, numbers: PageNumbers): string {
  const [promise, target, where] = part.columns;
  const rows = part.lines.map((line) => ({
    head: inlineHtml(line.promise),
    cells: [`<strong>${inlineHtml(line.target)}</strong>`, placesHtml(line.places, numbers)],
  }));
  const columns = [promise, target, where];
  const page = `<span class="folio-head">${escapeHtml(words.page)}</span>`;
  const table = namedTableHtml({ columns, rows }, part.id, "promise-index", page);
  return sectionHtml(part, `<p>${escapeHtml(part.note)}</p>\n${table}`);
}

function placesHtml(places: readonly BookPlace[], numbers: PageNumbers): string {
  const items = places.map(
    ({ id, number, title }) =>
      `<li><a href="#${id}"><span class="label"><span class="number">${number}</span> ` +
      `${linkless(inlineHtml(title))}</span> ${folio(id, numbers)}</a></li>`,
  );
  return `<ul role="list">${items.join("")}</ul>`;
}

function signOffHtml(part: SignOffPart, { code }: Book, signatures: number): string {
  const rows = Array.from({ length: signatures }, (_, index) => ({
    head: String(index + 1),
    cells: ["", "", ""],
  }));
  const table = namedTableHtml({ columns: ["", ...part.columns], rows }, part.id, "signatures");
  return sectionHtml(
    part,
    `<p class="statement">${escapeHtml(part.statement)}</p>\n` +
      `<p class="code">${escapeHtml(part.codeLabel)}: <strong>${code}</strong></p>\n${table}` +
      `<p class="explanation">${escapeHtml(part.explanation)}</p>\n`,
  );
}
