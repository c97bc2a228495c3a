import type { Length } from "../company/kind.ts";
import type { IndexWords } from "../language/pack.ts";
import { escapeHtml } from "./escape.ts";
import { joinEach } from "./join-each.ts";
import type { Logo } from "./page-input.ts";
import { logoHtml, shellHtml, type Assets } from "./shell.ts";
import type { Theme } from "./theme.ts";

interface IndexFile {
  readonly format: "md" | "html" | "pdf";
  /** From the page, as a path with `/`, not encoded. */
  readonly path: string;
  /** Size of the file; `null` when it is not known. */
  readonly bytes: number | null;
}

/** One document, or the handbook, in one language. */
export interface IndexRow {
  /** Plain text, in `language`. */
  readonly title: string;
  readonly language: string;
  /** `null` for what has one length only, such as a handbook. */
  readonly length: Length | null;
  readonly files: readonly IndexFile[];
}

/** Plain text, in the language of the page. */
interface IndexPageWords extends Omit<IndexWords, "title"> {
  /** Names of the languages by tag, each in itself: `Ελληνικά`. */
  readonly languages: Readonly<Record<string, string>>;
}

export interface IndexInput {
  readonly language: string;
  /** Plain text: `Customer service documents`. */
  readonly title: string;
  /** Plain text; `null` on a page of several companies. */
  readonly company: string | null;
  /** The line under the title, worded; `null` for none. */
  readonly edition: string | null;
  /** In reading order. Languages stand in the order in which they first appear. */
  readonly rows: readonly IndexRow[];
  readonly words: IndexPageWords;
  readonly accent: string | null;
  readonly logo: Logo | null;
}

/** The page that links everything that was written. */
export function toIndexPage(input: IndexInput, theme: Theme, assets: Assets = { kind: "inline" }): string {
  const languages = [...new Set(input.rows.map((row) => row.language))];
  const groups = joinEach(languages, (language) => groupHtml(language, input, languages.length > 1));
  const edition = input.edition === null ? "" : `<p class="edition">${escapeHtml(input.edition)}</p>\n`;
  const body =
    `<a class="skip" href="#page-text">${escapeHtml(input.words.skip)}</a>\n<div class="page index">\n` +
    `<header class="masthead">\n${logoHtml(input.logo, input.company ?? "")}<h1>${escapeHtml(input.title)}</h1>\n` +
    `${edition}</header>\n<main id="page-text" tabindex="-1">\n${groups}</main>\n` +
    `<footer class="colophon">${escapeHtml(input.company ?? "")}</footer>\n</div>\n`;
  const windowTitle = [input.title, ...(input.company === null ? [] : [input.company])].join(" – ");
  const shell = { language: input.language, windowTitle, accent: input.accent, body };
  return shellHtml({ ...shell, ownStyles: "@page { margin: 25mm; }\n", textInStyles: "" }, theme, assets);
}

function groupHtml(language: string, input: IndexInput, headed: boolean): string {
  const { columns, languages } = input.words;
  const name = escapeHtml(languages[language] ?? language);
  const heading = headed ? `<h2 lang="${escapeHtml(language)}">${name}</h2>\n` : "";
  const heads = joinEach(
    [columns.document, columns.length, columns.files],
    (head) => `<th role="columnheader" scope="col">${escapeHtml(head)}</th>`,
  );
  const rows = input.rows.filter((row) => row.language === language);
  return (
    `${heading}<div class="table few">\n<table role="table">\n<thead role="rowgroup">\n` +
    `<tr role="row">${heads}</tr>\n</thead>\n<tbody role="rowgroup">\n${joinEach(rows, (row) => rowHtml(row, input))}</tbody>\n</table>\n</div>\n`
  );
}

function rowHtml(row: IndexRow, { words, language }: IndexInput): string {
  const foreign = row.language === language ? "" : ` lang="${escapeHtml(row.language)}"`;
  const length = row.length === null ? "" : words.lengths[row.length];
  const files = joinEach(row.files, (file) => fileHtml(file, row, words), " ");
  return (
    `<tr role="row"><th role="rowheader" scope="row"${foreign}>${escapeHtml(row.title)}</th>` +
    `<td role="cell" data-label="${escapeHtml(words.columns.length)}">${escapeHtml(length)}</td>` +
    `<td role="cell" class="files">${files}</td></tr>\n`
  );
}

function fileHtml(file: IndexFile, row: IndexRow, words: IndexPageWords): string {
  const format = escapeHtml(words.formats[file.format]);
  // A list of links that all say "PDF" helps nobody who hears only the links.
  const label = `aria-label="${escapeHtml(`${row.title}, ${words.formats[file.format]}`)}"`;
  const address = joinEach(file.path.split("/"), encodeURIComponent, "/");
  const size = file.bytes === null ? "" : ` <small>${String(Math.ceil(file.bytes / 1000))} kB</small>`;
  return `<span class="file"><a href="${escapeHtml(address)}" hreflang="${escapeHtml(row.language)}" ${label}>${format}</a>${size}</span>`;
}
