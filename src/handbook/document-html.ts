import { bodyOf } from "../html/body.ts";
import { escapeHtml } from "../html/escape.ts";
import type { DocumentPart } from "./book.ts";

/** A piece of a document whose pages have one running header: the text up to the first annex, and each annex. */
interface Piece {
  /** Name of its pages for the styles: `04`, `04-a1`. */
  readonly name: string;
  /** HTML. */
  readonly content: string;
}

/** A document of the book, its title as the heading of a part. */
export function documentHtml(part: DocumentPart): string {
  const pieces = piecesOf(part).map(({ name, content }) => `<div class="pages-${name}">\n${content}</div>\n`);
  const [first = "", ...annexes] = pieces;
  return (
    `<section class="part document" aria-labelledby="${part.id}">\n` +
    first.replace(`\n`, () => `\n${headingHtml(part)}`) +
    annexes.join("") +
    `</section>\n`
  );
}

function headingHtml({ id, number, title }: DocumentPart): string {
  return `<h1 id="${id}"><span class="document-number">${number}</span> ${escapeHtml(title)}</h1>\n`;
}

/** The names of the pages of a document, with the title of the annex where they belong to one; plain text. */
export function pageNames({ number, sections }: DocumentPart): readonly (readonly [string, string | null])[] {
  const annexes = sections.filter(({ isAnnex }) => isAnnex === true);
  return [
    [number, null],
    ...annexes.map(({ title }, index) => [`${number}-a${String(index + 1)}`, title] as const),
  ];
}

function piecesOf(part: DocumentPart): readonly Piece[] {
  const { content } = bodyOf(part.markdown, part.sections);
  const names = pageNames(part);
  return content.split(/(?=<h2 id="[^"]*" class="annex">)/).map((piece, index) => ({
    name: names[index]?.[0] ?? part.number,
    content: index === 0 ? withEnding(piece) : piece,
  }));
}

/** The last main section as one block, which the styles keep on one page. */
function withEnding(content: string): string {
  const last = content.lastIndexOf("<h2 id=");
  return last === -1
    ? content
    : `${content.slice(0, last)}<div class="ending">\n${content.slice(last)}</div>\n`;
}
