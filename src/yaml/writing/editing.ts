import type { Path } from "../../diagnostic/place.ts";
import { type Spot, spotsTo, type Written } from "./spot.ts";
import { columnOf, lineEnd, lineStart, nextLine, type Splice } from "./text-lines.ts";
import type { Writing } from "./writing.ts";

/** A text that is being edited: its nodes, and how what is added to it should look. */
export interface Editing {
  readonly written: Written;
  readonly writing: Writing;
  readonly lineBreak: "\r\n" | "\n";
  /** What a comment says about a key or item that is added; `null` for none. Braces hold no comments. */
  readonly comments: (path: Path) => string | null;
}

/** The key or item at a path; `null` where it is not written, or is reached through an alias. */
export function spotAt(written: Written, path: Path): Spot | null {
  const spots = spotsTo(written, path);
  return spots.length === path.length ? (spots.at(-1) ?? null) : null;
}

/**
 * Where the content of the line ends that something at a path is on, and a comment may follow: the end of the
 * outermost braces around it, or its own.
 */
function contentEnd(written: Written, path: Path): number | null {
  return spotsTo(written, path).findLast(({ isFlow }) => !isFlow)?.end ?? null;
}

/** Whether a comment behind another line begins in the same column. */
function isLinedUp(text: string, comment: number): boolean {
  const column = columnOf(text, comment);
  const own = lineStart(text, comment);
  for (let line: number | null = 0; line !== null; line = nextLine(text, line)) {
    const at = line + column;
    const isComment = at < lineEnd(text, line) && text.slice(at - 2, at + 1) === "  #";
    if (line !== own && isComment && text.slice(line, at).trim() !== "") return true;
  }
  return false;
}

/** Keeps the comment behind a line in its column, if others share it, when the line grows by `growth` before `from`. */
export function keepCommentColumn(
  { written }: Editing,
  path: Path,
  from: number,
  growth: number,
): readonly Splice[] {
  const { text } = written;
  const end = contentEnd(written, path);
  if (growth === 0 || end === null || end < from || text.slice(from, end).includes("\n")) return [];
  const gap = /^ {2,}(?=#)/.exec(text.slice(end, lineEnd(text, end)))?.[0].length ?? null;
  if (gap === null || !isLinedUp(text, end + gap)) return [];
  return [{ start: end, end: end + gap, text: " ".repeat(Math.max(2, gap - growth)) }];
}
