import { isScalar, type Node, type Scalar } from "yaml";
import { literalLines } from "../scalar-text.ts";
import type { Editing } from "./editing.ts";
import { rangeOf, type Spot } from "./spot.ts";
import { columnOf, lineEnd, nextLine, type Splice } from "./text-lines.ts";

/** The lines of a hand-wrapped text are not made shorter than this, nor longer than the other. */
const narrowest = 60;
const widest = 120;

/** The width that a wrapped text keeps to: that of its longest line, without the indentation. */
function widthOf(text: string, start: number, end: number): number {
  const lengths = text
    .slice(start, end)
    .split("\n")
    .map((line) => line.trimEnd().length);
  return Math.min(
    widest,
    Math.max(narrowest, ...lengths.slice(1), columnOf(text, start) + (lengths[0] ?? 0)),
  );
}

/** Breaks a text at single spaces into lines; `first` is the column in which the first of them begins. */
function wrap(text: string, width: number, first: number, indent: number): readonly string[] {
  const words = text.split(/(?<=[^ \\]) (?=[^ ])/);
  const lines: string[] = [];
  let room = width - first;
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    if (last !== undefined) room = width - indent;
    lines.push(word);
  }
  return lines;
}

function isBlockText(value: Node | null): value is Scalar {
  return isScalar(value) && (value.type === "BLOCK_FOLDED" || value.type === "BLOCK_LITERAL");
}

/** The lines of a block of text below its `|` or `>`; `null` where it cannot hold the text. */
function bodyLines(style: Scalar["type"], body: string, width: number, indent: number) {
  const pad = " ".repeat(indent);
  if (style === "BLOCK_FOLDED") {
    if (/^\s|\n|\s$/.test(body) || body === "") return null;
    return wrap(body, width, indent, indent).map((line) => pad + line);
  }
  if (!body.includes("\n") && body.trim() === body && body !== "") return [pad + body];
  return literalLines(body, indent)?.slice(1) ?? null;
}

/** Another text in a block of `|` or `>`, which stays one. */
export function* blockTexts(
  { written, lineBreak }: Editing,
  { value, end }: Spot,
  wanted: string,
): Generator<readonly Splice[]> {
  if (!isBlockText(value)) return;
  const { text } = written;
  const [start] = rangeOf(value);
  const first = nextLine(text, start);
  if (first === null || first >= end) return;
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(text.slice(first, end))?.[1]?.length ?? 0;
  const ends = /\n*$/.exec(wanted)?.[0].length ?? 0;
  const body = wanted.slice(0, wanted.length - ends);
  const lines = ends > 1 ? null : bodyLines(value.type, body, widthOf(text, first, end), indent);
  if (lines === null) return;
  const header = /^[|>][-+\d]*/.exec(text.slice(start))?.[0] ?? "";
  const mark = header.charAt(0) + (ends === 0 ? "-" : "");
  yield [
    { start, end: start + header.length, text: mark },
    { start: first, end, text: lines.join(lineBreak) },
  ];
}

/** A scalar on one line, wrapped as the one that it replaces was; nothing where that was on one line too. */
export function* wrappedTexts(
  { written, lineBreak }: Editing,
  { value, end, isFlow }: Spot,
  scalar: string,
): Generator<string> {
  if (!isScalar(value) || isBlockText(value) || isFlow) return;
  const { text } = written;
  const [start] = rangeOf(value);
  const second = nextLine(text, start);
  if (second === null || second >= end) return;
  const indent = /^ */.exec(text.slice(second, lineEnd(text, second)))?.[0].length ?? 0;
  const lines = wrap(scalar, widthOf(text, start, end), columnOf(text, start), indent);
  if (lines.length > 1) yield lines.join(lineBreak + " ".repeat(indent));
}
