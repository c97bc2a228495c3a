import { cssString } from "./escape.ts";
import type { PageInput, Paper } from "./page-input.ts";

/** Top, right, bottom, left in millimetres. */
const marginsMm: Readonly<Record<Paper, readonly [number, number, number, number]>> = {
  A4: [24, 30, 24, 25],
  Letter: [22, 33, 22, 28],
  A5: [20, 15, 20, 15],
};

/** Sizes as CSS names them. */
const sizes: Readonly<Record<Paper, string>> = { A4: "A4", Letter: "letter", A5: "A5" };

/** Up to this many characters of Markdown, a document is meant to be one sheet. */
const charactersOfSheet = 3_000;

/** Whether the document is set tighter, so that it fits on one sheet. */
export function isSheet(markdown: string): boolean {
  return markdown.length <= charactersOfSheet;
}

/** From here on, the sheet is so full that its type has to be a little smaller. */
const charactersOfFullSheet = 1_950;

export function isFullSheet(markdown: string): boolean {
  return isSheet(markdown) && markdown.length > charactersOfFullSheet;
}

/** The same for a document on one sheet: less at head and foot. */
const sheetHeadAndFootMm = [14, 16] as const;

type Running = Pick<
  PageInput,
  "title" | "company" | "version" | "effective" | "words" | "paper" | "markdown"
>;

/** Rules for printing: the paper, a running header from the second page on, and a footer that counts the pages. */
export function pagedStyles(input: Running): string {
  const [before, between, after] = input.words.pageOf;
  const edition = [input.version, input.effective].filter((text) => text !== null).join(" · ");
  const count = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  return `@page {
  size: ${sizes[input.paper]};
  margin: ${margins(input)};
  ${marginBox("top-left", cssString(input.title))}
  ${marginBox("top-right", cssString(input.company))}
  ${marginBox("bottom-left", cssString(edition))}
  ${marginBox("bottom-right", count)}
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
`;
}

function margins({ paper, markdown }: Running): string {
  const [top, right, bottom, left] = marginsMm[paper];
  const [head, foot] = isSheet(markdown) ? sheetHeadAndFootMm : [top, bottom];
  return [head, right, foot, left].map((side) => `${String(side)}mm`).join(" ");
}

const look = `font: 400 8pt/1.3 "Source Sans 3", sans-serif; color: #59636c`;

function marginBox(
  place: "top-left" | "top-right" | "bottom-left" | "bottom-right",
  content: string,
): string {
  return `@${place} { content: ${content}; ${look}; }`;
}

/** Rules for printing two languages side by side: wide paper, and a footer that counts the pages. */
export function parallelPagedStyles(company: string, pageOf: readonly [string, string, string]): string {
  const [before, between, after] = pageOf;
  const count = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  return `@page {
  size: A4 landscape;
  margin: 18mm 20mm 18mm 20mm;
  ${marginBox("bottom-left", cssString(company))}
  ${marginBox("bottom-right", count)}
}
`;
}
