import type { LineCounter } from "yaml";
import type { Place } from "../diagnostic/place.ts";

/** A text with what is needed to turn offsets in it into places. */
export interface PlacedText {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** The place of `start` up to `end`, or to the end of the line where the span goes on. */
export function placeAt({ file, text, lines }: PlacedText, start: number, end: number): Place {
  const { line, col } = lines.linePos(start);
  // From the table of lines, not by looking for the end: a file may be one long line.
  const lineEnd = lines.lineStarts[line] ?? text.length;
  const shown = text.slice(start, Math.min(end, lineEnd)).trimEnd();
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(shown.length, 1) };
}

/** Where in a line a comment begins, at a `#` after a space; its end where there is none. */
function commentStart(line: string): number {
  let hash = line.indexOf("#", 1);
  while (hash > 0 && !/\s/.test(line.charAt(hash - 1))) hash = line.indexOf("#", hash + 1);
  return hash < 0 ? line.length : hash;
}

/** The line that an offset is in, from there on. */
export function lineFrom(text: string, start: number): string {
  const newline = text.indexOf("\n", start);
  return text.slice(start, newline < 0 ? text.length : newline);
}

/** The rest of the line from an offset on, without a comment and the spaces before it. */
export function restOfLine(text: string, start: number): string {
  const line = lineFrom(text, start);
  return line.slice(0, commentStart(line)).trimEnd();
}
