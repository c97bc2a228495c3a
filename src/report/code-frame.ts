import type { Place, Sources } from "../diagnostic/place.ts";

/** The widest piece of a line that is shown, in columns of the terminal. */
const maxWidth = 100;

/** Letters that take no column of their own, and those that take two. */
const noColumn = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const twoColumns =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** How many columns a text takes in a terminal. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, letter) => width + (noColumn.test(letter) ? 0 : twoColumns.test(letter) ? 2 : 1),
    0,
  );
}

/** Makes visible what a terminal would act upon: escape sequences and marks that turn the direction of writing. */
export function printable(text: string): string {
  return text.replaceAll("\t", "  ").replaceAll(/[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, "�");
}

/** A line of a file around a span, with the mark under the span. */
export interface CodeFrame {
  readonly line: string;
  readonly mark: string;
}

/** The lines of each file that findings point into, without their ends. */
export type SourceLines = ReadonlyMap<string, readonly string[]>;

/** Takes every file apart once, however many findings it has. */
export function linesOf(sources: Sources): SourceLines {
  return new Map([...sources].map(([file, text]) => [file, text.split(/\r?\n/)]));
}

function lineAt(lines: SourceLines, { file, line }: Place): string | null {
  return lines.get(file)?.[line - 1] ?? null;
}

/** The line of a place, cut to what stands around the span; `…` says that there is more. `null` where none is known. */
export function frameOf(lines: SourceLines, place: Place): CodeFrame | null {
  const whole = lineAt(lines, place);
  if (whole === null) return null;
  const { column, length } = place;
  const start = column - 1;
  const from =
    whole.length <= maxWidth ? 0 : Math.max(0, Math.min(start - maxWidth / 4, whole.length - maxWidth));
  const to = Math.min(whole.length, from + maxWidth);
  const before = `${from > 0 ? "…" : ""}${printable(whole.slice(from, start))}`;
  const span = printable(whole.slice(start, Math.min(start + length, to)));
  const after = `${printable(whole.slice(start + length, to))}${to < whole.length ? "…" : ""}`;
  return {
    line: `${before}${span}${after}`,
    mark: `${" ".repeat(widthOf(before))}${"^".repeat(Math.max(widthOf(span), 1))}`,
  };
}

/** The widest line that is worth typing again. */
const maxReplaced = 200;

/** The line of a place with other text instead of the span; `null` where no line is known, and for a long one. */
export function replacedLine(lines: SourceLines, place: Place, replacement: string): string | null {
  const whole = lineAt(lines, place);
  const { column, length } = place;
  if (whole === null || whole.length - length + replacement.length > maxReplaced) return null;
  return printable(`${whole.slice(0, column - 1)}${replacement}${whole.slice(column - 1 + length)}`);
}
