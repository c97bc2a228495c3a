/** A place in a text, and what is written there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with splices made; they do not overlap, and of two at one place the first comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let at = 0;
  let result = "";
  for (const { start, end, text: own } of splices.toSorted((left, right) => left.start - right.start)) {
    result += text.slice(at, start) + own;
    at = end;
  }
  return result + text.slice(at);
}

/** Where the line of an offset begins. A byte order mark counts as part of the line before. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") && offset > 0 ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline < 0) return text.length;
  return newline > offset && text.charAt(newline - 1) === "\r" ? newline - 1 : newline;
}

/** Where the next line begins; `null` on the last one. */
export function nextLine(text: string, offset: number): number | null {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? null : newline + 1;
}

/** The line break that a text uses. */
export function lineBreak(text: string): "\r\n" | "\n" {
  return /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}

/** How far in an offset stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** What a line of a block holds, with how far in it begins. */
type LineKind = "blank" | "comment" | "content";

export function lineAt(text: string, start: number): { readonly kind: LineKind; readonly column: number } {
  const line = text.slice(start, lineEnd(text, start));
  const column = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (column === line.length) return { kind: "blank", column };
  return { kind: line.charAt(column) === "#" ? "comment" : "content", column };
}

/** The next offset that is neither space, line break nor comment. */
export function skipSpace(text: string, offset: number): number {
  const space = /(?:\s|(?<=\s)#[^\n]*)*/y;
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}
