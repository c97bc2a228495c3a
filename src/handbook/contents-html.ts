import { linkless, numbered } from "../html/body.ts";
import { escapeHtml } from "../html/escape.ts";
import type { Book, BookPart, ContentsPart, DocumentPart } from "./book.ts";
import type { PageNumbers } from "./page-numbers.ts";
import { folio } from "./page-numbers.ts";

/** The contents: every part, and the sections of every document, each with its page. */
export function contentsHtml(book: Book, part: ContentsPart, numbers: PageNumbers): string {
  const lines = book.parts
    .filter(({ kind }) => kind !== "contents")
    .map((each) => partLine(each, numbers))
    .join("");
  return (
    `<nav class="contents part" aria-labelledby="${part.id}">\n` +
    `<h1 id="${part.id}">${escapeHtml(part.title)}</h1>\n` +
    `<ol role="list">\n${lines}</ol>\n</nav>\n`
  );
}

function partLine(part: BookPart, numbers: PageNumbers): string {
  const sections = part.kind === "document" ? sectionLines(part, numbers) : "";
  const number = part.kind === "document" ? `<span class="number">${part.number}</span> ` : "";
  const line = lineHtml(part.id, `${number}${escapeHtml(part.title)}`, numbers);
  return `<li>${line}${sections === "" ? "" : `\n<ol role="list">\n${sections}</ol>\n`}</li>\n`;
}

/** Main sections only: their parts are near, and in the bookmarks of the PDF. */
function sectionLines({ sections }: DocumentPart, numbers: PageNumbers): string {
  return sections
    .filter(({ level }) => level === 2)
    .map((section) => `<li>${lineHtml(section.id, linkless(numbered(section)), numbers)}</li>\n`)
    .join("");
}

function lineHtml(id: string, label: string, numbers: PageNumbers): string {
  return `<a href="#${id}"><span class="label">${label}</span> ${folio(id, numbers)}</a>`;
}
