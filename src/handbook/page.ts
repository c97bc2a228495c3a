import { escapeHtml } from "../html/escape.ts";
import { lookClasses } from "../html/page.ts";
import type { Logo, PrintLook } from "../html/page-input.ts";
import { logoHtml, shellHtml, type Assets } from "../html/shell.ts";
import type { Theme } from "../html/theme.ts";
import { bookStyles } from "./book-styles.ts";
import type { Book, BookPart } from "./book.ts";
import type { PageNumbers } from "./page-numbers.ts";
import { partHtml } from "./parts-html.ts";
import { signaturesOn } from "./sign-off-sheet.ts";

/** What a book looks like, beside its theme. */
export interface BookLook extends PrintLook {
  readonly accent: string | null;
  readonly logo: Logo | null;
}

/** What is known about the pages of a print. */
export interface Paging {
  readonly numbers: PageNumbers;
  /** The parts before which a page stays empty, by anchor. */
  readonly blanks: ReadonlySet<string>;
}

export const unpaged: Paging = { numbers: null, blanks: new Set() };

/** A book as one HTML page for screen and paper. Throws when the theme lacks a font the page needs. */
export function bookPage(
  book: Book,
  look: BookLook,
  theme: Theme,
  { numbers, blanks }: Paging = unpaged,
  assets: Assets = { kind: "inline" },
): string {
  const around = { book, numbers, signatures: signaturesOn(look) };
  const blank = (each: BookPart | undefined): string =>
    each !== undefined && blanks.has(each.id) ? `<div class="blank" aria-hidden="true"></div>\n` : "";
  const front = book.parts.filter(({ kind }) => kind === "control" || kind === "contents");
  const rest = book.parts.filter((each) => !front.includes(each));
  const body =
    `<a class="skip" href="#page-text">${escapeHtml(book.words.skip)}</a>\n` +
    `<div class="${[...lookClasses(look), "book", "with-contents"].join(" ")}">\n` +
    coverHtml(book, look) +
    front.map((each) => partHtml(each, around)).join("") +
    // The text begins with its first part, not with the empty page before it.
    blank(rest[0]) +
    `<main id="page-text" tabindex="-1">\n` +
    rest.map((each, index) => (index === 0 ? "" : blank(each)) + partHtml(each, around)).join("") +
    `</main>\n${footerHtml(book)}</div>\n`;
  return shellHtml(
    {
      language: book.language,
      windowTitle: `${book.title} – ${book.company}`,
      accent: look.accent,
      ownStyles: bookStyles(book, look),
      body,
      textInStyles: [book.title, book.company, book.version, book.effective, ...book.words.pageOf].join(" "),
      extra: "book",
    },
    theme,
    assets,
  );
}

function coverHtml(book: Book, { logo }: BookLook): string {
  const edition = [book.version, book.effective].filter((text) => text !== null);
  const lines = edition.map((text) => `<p class="edition">${escapeHtml(text)}</p>\n`);
  return (
    `<header class="masthead cover">\n${logoHtml(logo, book.company)}` +
    `<p class="company">${escapeHtml(book.company)}</p>\n<h1>${escapeHtml(book.title)}</h1>\n${lines.join("")}</header>\n`
  );
}

function footerHtml(book: Book): string {
  const parts = [book.company, book.version, book.effective].filter((text) => text !== null);
  return `<footer class="colophon">${escapeHtml(parts.join(" · "))}</footer>\n`;
}
