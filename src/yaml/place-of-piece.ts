import type { Path, Piece, Place, Sources } from "../diagnostic/place.ts";
import { findAt, type Found, type MapNode } from "./tree.ts";

/** One line of a value: where it begins in its line of the file, and what of it belongs to the value. */
interface ValueLine {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** How far the lines of a value must be indented that goes on below its first line; counted from 0. */
function leastIndent({ key, value }: Found): number {
  return key === null ? value.place.column - 2 : key.column;
}

/** The lines that a text was written on. */
function* linesOfValue(found: Found, lines: readonly string[]): Generator<ValueLine> {
  const { place, isOneLine } = found.value;
  const start = place.column - 1;
  const first = lines[place.line - 1] ?? "";
  yield {
    line: place.line,
    column: place.column,
    text: isOneLine ? first.slice(start, start + place.length) : first.slice(start),
  };
  if (isOneLine) return;
  const least = Math.max(1, leastIndent(found));
  for (let line = place.line + 1; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? "";
    if (text.trim() !== "" && text.search(/\S/) < least) return;
    yield { line, column: 1, text };
  }
}

/**
 * Where a piece of a text was written; `null` where it does not stand in the file as it was read: behind escapes, or
 * over the end of a line.
 */
export function placeOfPiece(tree: MapNode, path: Path, piece: Piece, sources: Sources): Place | null {
  const found = findAt(tree, path);
  if (found?.value.kind !== "text" || piece.text === "") return null;
  const { file } = found.value.place;
  const lines = sources.get(file)?.split(/\r?\n/);
  if (lines === undefined) return null;
  let left = piece.occurrence;
  for (const { line, column, text } of linesOfValue(found, lines)) {
    for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + piece.text.length)) {
      if (left === 0) return { file, line, column: column + at, length: piece.text.length };
      left -= 1;
    }
  }
  return null;
}
