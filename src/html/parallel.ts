import type { Token } from "marked";
import { marksIn, withoutMarks } from "../markdown/marks.ts";
import { escapeHtml } from "./escape.ts";
import { numbered } from "./body.ts";
import { blockHtml, readBlocks } from "./marked.ts";
import type { PageSection } from "./page-input.ts";
import { parallelPagedStyles } from "./paged.ts";
import { shellHtml } from "./shell.ts";
import type { Theme } from "./theme.ts";

/** One language of a document that is set beside another. */
export interface ParallelSide {
  /** BCP 47 tag. */
  readonly language: string;
  /** What the language calls itself. */
  readonly languageName: string;
  /** Plain text. */
  readonly title: string;
  /** The document's Markdown with a mark where each clause begins. */
  readonly marked: string;
  readonly sections: readonly PageSection[];
}

export interface ParallelInput {
  readonly company: string;
  readonly left: ParallelSide;
  readonly right: ParallelSide;
  readonly accent: string | null;
  /** For the footer: what stands around the numbers in "Page 2 of 5". */
  readonly pageOf: readonly [before: string, between: string, after: string];
}

/** What of one side stands in a row: a heading, or the blocks of some clauses. */
interface Piece {
  readonly clauses: readonly string[];
  readonly blocks: readonly Token[];
}

/**
 * A document in two languages, clause beside clause, for those who compare them. Throws when the two do not have the
 * same clauses: both are rendered from one model.
 */
export function toParallelPage(input: ParallelInput, theme: Theme): string {
  const { left, right } = input;
  const rows = align(piecesOf(left), piecesOf(right));
  const headings = { left: left.sections.values(), right: right.sections.values() };
  const side = (from: "left" | "right", piece: Piece): string =>
    `<div class="side" lang="${escapeHtml(input[from].language)}">\n${pieceHtml(piece, () => headings[from].next().value)}</div>\n`;
  const body =
    `<div class="page parallel">\n<header class="masthead"><h1>${titleHtml(left)} · ${titleHtml(right)}</h1>\n` +
    `<p class="edition">${escapeHtml(`${input.company} · ${left.languageName} · ${right.languageName}`)}</p></header>\n<main>\n` +
    rows
      .map(([one, other]) => `<div class="row">\n${side("left", one)}${side("right", other)}</div>\n`)
      .join("") +
    `</main>\n</div>\n`;
  return shellHtml(
    {
      language: left.language,
      windowTitle: `${left.title} · ${right.title} – ${input.company}`,
      accent: input.accent,
      ownStyles: parallelPagedStyles(input.company, input.pageOf),
      body,
      textInStyles: input.pageOf.join(" "),
    },
    theme,
    { kind: "inline" },
  );
}

const titleHtml = ({ title, language }: ParallelSide): string =>
  `<span lang="${escapeHtml(language)}">${escapeHtml(title)}</span>`;

/** The blocks after title and masthead, gathered so that each piece begins with a heading or a clause. */
function piecesOf({ marked }: ParallelSide): readonly Piece[] {
  const blocks = readBlocks(marked).filter(({ type }) => type !== "space");
  const pieces: { clauses: readonly string[]; blocks: Token[] }[] = [];
  for (const block of blocks.slice(
    blocks[1]?.type === "paragraph" && marksIn(blocks[1].raw).length === 0 ? 2 : 1,
  )) {
    const clauses = marksIn(block.raw);
    const last = pieces.at(-1);
    // A block without a mark goes on with the clause before it.
    if (clauses.length === 0 && block.type !== "heading" && last !== undefined) last.blocks.push(block);
    else pieces.push({ clauses, blocks: [block] });
  }
  return pieces;
}

/** Brings the two sides to rows with the same clauses: where one language needs one block for two clauses, so does the row. */
function align(left: readonly Piece[], right: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  const rows: (readonly [Piece, Piece])[] = [];
  const [lefts, rights] = [[...left], [...right]];
  for (let one = lefts.shift(), other = rights.shift(); one !== undefined && other !== undefined;) {
    while (one.clauses.length !== other.clauses.length) {
      if (one.clauses.length < other.clauses.length) one = joined(one, lefts.shift());
      else other = joined(other, rights.shift());
    }
    if (one.clauses.join() !== other.clauses.join()) {
      throw new Error(`The languages differ: ${one.clauses.join(", ")} beside ${other.clauses.join(", ")}.`);
    }
    rows.push([one, other]);
    one = lefts.shift();
    other = rights.shift();
  }
  if (lefts.length > 0 || rights.length > 0) throw new Error("One language has more clauses than the other.");
  return rows;
}

function joined(piece: Piece, next: Piece | undefined): Piece {
  if (next === undefined) throw new Error(`The languages differ at ${piece.clauses.join(", ")}.`);
  return { clauses: [...piece.clauses, ...next.clauses], blocks: [...piece.blocks, ...next.blocks] };
}

function pieceHtml({ blocks }: Piece, nextSection: () => PageSection | undefined): string {
  return blocks
    .map((block) => {
      if (block.type !== "heading") return readBlocks(withoutMarks(block.raw)).map(blockHtml).join("");
      const section = nextSection();
      if (section === undefined) throw new Error("A heading without a section.");
      const tag = `h${String(section.level)}`;
      return `<${tag}>${numbered(section)}</${tag}>\n`;
    })
    .join("");
}
