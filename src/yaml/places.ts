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
  const newline = text.indexOf("\n", start);
  const lineEnd = newline < 0 ? text.length : newline;
  const shown = text.slice(start, Math.min(end, lineEnd)).trimEnd();
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(shown.length, 1) };
}

/** The rest of the line from an offset on, without a comment and the spaces before it. */
export function restOfLine(text: string, start: number): string {
  const newline = text.indexOf("\n", start);
  return text
    .slice(start, newline < 0 ? text.length : newline)
    .replace(/\s+#.*$/, "")
    .trimEnd();
}
