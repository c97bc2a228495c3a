import { commentColumn, maxWidth } from "./writing.ts";

/** The lines of a comment, none longer than `maxWidth` unless a word is. Its line breaks are kept. */
export function commentLines(comment: string, indent: number): readonly string[] {
  const start = `${" ".repeat(indent)}#`;
  return comment
    .replaceAll(/[^\P{Cc}\n]/gu, " ")
    .split(/[\n\u2028\u2029]/)
    .flatMap((paragraph) => {
      const lines = [start];
      for (const word of paragraph.split(" ").filter((each) => each !== "")) {
        const last = lines.at(-1) ?? start;
        const isFull = last !== start && last.length + 1 + word.length > maxWidth;
        if (isFull) lines.push(`${start} ${word}`);
        else lines[lines.length - 1] = `${last} ${word}`;
      }
      return lines;
    });
}

/** A line with a comment behind it; `null` where it would be too long, so that the comment goes above. */
export function withComment(line: string, comment: string): string | null {
  if (/\p{Cc}|[\u2028\u2029]/u.test(comment)) return null;
  const pad = line.length + 2 > commentColumn ? `${line}  ` : line.padEnd(commentColumn);
  const whole = `${pad}# ${comment.trim()}`;
  return whole.length > maxWidth ? null : whole;
}
