import { columnOf, lineAt, lineEnd, lineStart, nextLine } from "./text-lines.ts";
import type { Spot } from "./spot.ts";

/** Where an entry of a block begins: its key, or the dash of an item. */
export function entryStart({ key, start, mark }: Spot): number {
  return key === null ? mark - 1 : start;
}

/** Where the last line of an entry ends, comments that stand further in than it counted in. */
export function entryEnd(spot: Spot, text: string): number {
  const column = columnOf(text, entryStart(spot));
  let end = lineEnd(text, spot.end);
  for (let line = nextLine(text, end); line !== null; line = nextLine(text, line)) {
    const { kind, column: own } = lineAt(text, line);
    if (kind === "content" || (kind === "comment" && own <= column)) break;
    if (kind === "comment") end = lineEnd(text, line);
  }
  return end;
}

/** Behind an entry, and behind comments below it that an empty line sets off from what follows. */
export function behindEntry(spot: Spot, text: string): number {
  const column = columnOf(text, entryStart(spot));
  const end = entryEnd(spot, text);
  let last = end;
  for (let line = nextLine(text, end); line !== null; line = nextLine(text, line)) {
    const { kind, column: own } = lineAt(text, line);
    if (kind === "blank") return nextLine(text, line) === null ? end : last;
    if (kind !== "comment" || own !== column) return end;
    last = lineEnd(text, line);
  }
  return end;
}

/** Whether the line after an offset is there and empty. */
export function isBlankAfter(text: string, offset: number): boolean {
  const line = nextLine(text, offset);
  return line !== null && line < text.length && lineAt(text, line).kind === "blank";
}

/** Whether the line before the one that begins at an offset is there and empty. */
export function isBlankBefore(text: string, start: number): boolean {
  return start > 0 && lineAt(text, lineStart(text, start - 1)).kind === "blank";
}

/** A line that was an entry until somebody put a `#` in front of it. */
const commentedOut = /^#[ \t]?(?:[a-z][\w-]*:(?:\s|$)|- )/;

/**
 * Where the comment lines begin that stand directly above a line and as far in; the line itself where none do. An entry
 * that was commented out is not about the one below it.
 */
export function commentsAbove(text: string, start: number, column: number): number {
  let top = start;
  while (top > 0) {
    const above = lineStart(text, top - 1);
    if (above >= top) break;
    const { kind, column: own } = lineAt(text, above);
    const isOther = commentedOut.test(text.slice(above + own, top));
    if (kind !== "comment" || own !== column || isOther) break;
    top = above;
  }
  return top;
}

/**
 * Where an entry begins with the comment that belongs to it. Lines at the top of the file speak of the file, and a
 * comment behind an empty line, above several entries, of all of them.
 */
export function commentedStart(spot: Spot, text: string): number {
  const from = entryStart(spot);
  const start = lineStart(text, from);
  const column = columnOf(text, from);
  const top = commentsAbove(text, start, column);
  if (top === start || lineStart(text, 1) >= top || top === 0) return start;
  const next = nextLine(text, entryEnd(spot, text));
  const below = next === null ? null : lineAt(text, next);
  const isHeading = isBlankBefore(text, top) && below?.kind === "content" && below.column === column;
  return isHeading ? start : top;
}
