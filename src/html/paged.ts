import { cssString } from "./escape.ts";
import { joinEach } from "./join-each.ts";
import type { PageInput, Paper, PrintLook } from "./page-input.ts";

interface Sheet {
  /** As CSS names it. */
  readonly size: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Beside the text where only one side is printed. */
  readonly left: number;
  readonly right: number;
  /** Beside the text where both sides are: at the binding, and at the edge. Together they leave as much for the text, or nearly. */
  readonly inner: number;
  readonly outer: number;
}

const sheets: Readonly<Record<Paper, Sheet>> = {
  A4: { size: "A4", width: 210, height: 297, top: 24, bottom: 24, left: 25, right: 30, inner: 30, outer: 25 },
  Letter: {
    size: "letter",
    width: 215.9,
    height: 279.4,
    top: 22,
    bottom: 22,
    left: 28,
    right: 33,
    inner: 33,
    outer: 28,
  },
  A5: { size: "A5", width: 148, height: 210, top: 20, bottom: 20, left: 15, right: 15, inner: 19, outer: 13 },
};

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
const sheetHeadAndFootMm = { top: 14, bottom: 16 } as const;

/** What stands in the margins of a page, as CSS content. The inner side is the binding. */
interface Running {
  readonly head: { readonly inner: string; readonly outer: string } | null;
  readonly foot: { readonly inner: string; readonly outer: string };
}

type SinglePage = Pick<
  PageInput,
  "title" | "company" | "version" | "effective" | "words" | "paper" | "duplex" | "largePrint" | "markdown"
>;

/** Rules for printing: the paper, a running header from the second page on, and a footer that counts the pages. */
export function pagedStyles(input: SinglePage): string {
  const isTight = isSheet(input.markdown) && !input.largePrint;
  const foot = footOf(input);
  const head = { inner: cssString(input.title), outer: cssString(input.company) };
  return (
    paperRules(input, isTight ? sheetHeadAndFootMm : {}) +
    runningRules("", { head, foot }, input) +
    `@page :first { ${noHead} }\n`
  );
}

const noHead = "@top-left { content: none; } @top-right { content: none; }";

/** The edition, and which page this is of how many. */
export function footOf({
  version,
  effective,
  words,
}: Pick<PageInput, "version" | "effective"> & {
  readonly words: Pick<PageInput["words"], "pageOf">;
}): Running["foot"] {
  const edition = [version, effective].filter((text) => text !== null).join(" · ");
  return { inner: cssString(edition), outer: pageCount(words.pageOf) };
}

function pageCount([before, between, after]: readonly [string, string, string]): string {
  return `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
}

/** The paper and its margins; mirrored where both sides are printed. */
export function paperRules(
  { paper, duplex }: PrintLook,
  closer: { readonly top?: number; readonly bottom?: number } = {},
): string {
  const sheet = sheets[paper];
  const { top, bottom, left, right, inner, outer } = { ...sheet, ...closer };
  const beside = duplex ? ([outer, inner] as const) : ([right, left] as const);
  const base = `@page { size: ${sheet.size}; margin: ${inMm(top, beside[0], bottom, beside[1])}; }\n`;
  if (!duplex) return base;
  return `${base}@page :left { margin: ${inMm(top, inner, bottom, outer)}; }\n`;
}

function inMm(...sides: readonly number[]): string {
  return joinEach(sides, (side) => `${String(side)}mm`, " ");
}

/** How much of the paper the text may fill, in millimetres. */
export function textArea({ paper, duplex }: PrintLook): { readonly width: number; readonly height: number } {
  const { width, height, top, bottom, left, right, inner, outer } = sheets[paper];
  return { width: width - (duplex ? inner + outer : left + right), height: height - top - bottom };
}

/** What stands in the margins of the pages called `name`; of all pages where it is empty. */
export function runningRules(
  name: string,
  { head, foot }: Running,
  { duplex, largePrint }: PrintLook,
): string {
  const boxes = (inner: "left" | "right"): string => {
    const outer = inner === "left" ? "right" : "left";
    const box = (place: string, content: string): string => marginBox(place, content, largePrint);
    return [
      ...(head === null ? [] : [box(`top-${inner}`, head.inner), box(`top-${outer}`, head.outer)]),
      box(`bottom-${inner}`, foot.inner),
      box(`bottom-${outer}`, foot.outer),
    ].join("\n  ");
  };
  if (!duplex) return `@page ${name} {\n  ${boxes("left")}\n}\n`;
  return `@page ${name}:right {\n  ${boxes("left")}\n}\n@page ${name}:left {\n  ${boxes("right")}\n}\n`;
}

function marginBox(place: string, content: string, isLarge = false): string {
  const size = isLarge ? "13pt" : "8pt";
  return `@${place} { content: ${content}; font: 400 ${size}/1.3 "Source Sans 3", sans-serif; color: #59636c; }`;
}

/** Rules for printing two languages side by side: wide paper, and a footer that counts the pages. */
export function parallelPagedStyles(company: string, pageOf: readonly [string, string, string]): string {
  return `@page {
  size: A4 landscape;
  margin: 18mm 20mm 18mm 20mm;
  ${marginBox("bottom-left", cssString(company))}
  ${marginBox("bottom-right", pageCount(pageOf))}
}
`;
}
