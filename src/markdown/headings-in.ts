import { printedLines } from "./printed-lines.ts";
import type { TemplateSource } from "./read-template.ts";

/** A heading of Markdown, or the line under a text that makes one of it. */
const headings =
  /^ {0,3}(#{1,6})(?=[ \t]|$).*|^(?![|>\s]|#{1,6}[ \t]|[-*+] |\d+[.)] ).*\n {0,3}(?:=+|-+)[ \t]*$/gmu;

export interface Heading {
  readonly whole: string;
  /** Empty where a line under the text makes it a heading. */
  readonly marks: string;
  /** The offset in the template. */
  readonly index: number;
}

/** What the page would have for a heading, in the order of the text, also where a tag that prints nothing stands before it on its line. */
export function headingsIn(source: TemplateSource): readonly Heading[] {
  const lines = printedLines(source);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = lines.map(({ text }) => text).join("\n");
  let line = 0;
  return [...all.matchAll(headings)].map(({ 0: whole, 1: marks = "", index }) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line += 1;
    return { whole, marks, index: lines[line]?.start ?? 0 };
  });
}
