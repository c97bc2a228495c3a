import { commentedStart, entryEnd, entryStart, isBlankAfter, isBlankBefore } from "./entry-lines.ts";
import type { Spot } from "./spot.ts";
import { lineAt, lineEnd, lineStart, nextLine, type Splice } from "./text-lines.ts";

/** The start of the empty lines directly above a line. */
function blanksAbove(text: string, start: number): number {
  let top = start;
  while (top > 0 && isBlankBefore(text, top)) top = lineStart(text, top - 1);
  return top;
}

/** The start of the first line from an offset on that is not empty. */
function behindBlanks(text: string, start: number): number {
  let line = start;
  while (line < text.length && lineAt(text, line).kind === "blank")
    line = nextLine(text, line) ?? text.length;
  return line;
}

/** The first entry of a map on the line of a dash: what follows moves up to the dash. */
function removeBehindDash(spot: Spot, text: string): Splice {
  const from = entryStart(spot);
  const end = entryEnd(spot, text);
  const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: from, end: end + space, text: "" };
}

/** Takes the lines of an entry out of a block, with its comments and the empty lines that only it needed. */
export function removeFromBlock(spot: Spot, text: string): readonly Splice[] {
  const from = entryStart(spot);
  if (text.slice(lineStart(text, from), from).trim() !== "") return [removeBehindDash(spot, text)];
  const start = commentedStart(spot, text);
  const end = entryEnd(spot, text);
  const next = nextLine(text, end);
  if (next === null || next >= text.length) {
    // The last lines of the file: it ends as before, with a line break or without.
    const above = blanksAbove(text, start);
    if (next !== null || above === 0) return [{ start: above, end: text.length, text: "" }];
    return [{ start: lineEnd(text, lineStart(text, above - 1)), end: text.length, text: "" }];
  }
  if (start === lineStart(text, 1) || start === 0)
    return [{ start, end: behindBlanks(text, next), text: "" }];
  const isApart = isBlankBefore(text, start) && isBlankAfter(text, end);
  return [{ start: isApart ? blanksAbove(text, start) : start, end: next, text: "" }];
}
