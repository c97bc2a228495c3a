import { proseOf } from "./prose.ts";
import type { TemplateSource } from "./read-template.ts";
import type { Tag } from "./template-text.ts";

/** A line of a template as it stands on the page. */
export interface PrintedLine {
  readonly text: string;
  /** The offset in the template at which it begins; behind tags that print nothing. */
  readonly start: number;
}

/**
 * The lines of a template, with tags that print something as marks, and without those that print nothing: what stands behind
 * one at the start of a line begins the line, and a line that has nothing else is not there.
 */
export function printedLines(source: TemplateSource): readonly PrintedLine[] {
  const silent = source.tags.filter(({ kind }) => kind !== "expression");
  const lines: PrintedLine[] = [];
  let start = 0;
  let next = 0;
  for (const text of proseOf(source).split("\n")) {
    const end = start + text.length;
    while ((silent[next]?.end ?? end) < start) next += 1;
    const here: Tag[] = [];
    for (let at = next; (silent[at]?.start ?? end) < end; at += 1) {
      const tag = silent[at];
      if (tag !== undefined && tag.end > start) here.push(tag);
    }
    const line = lineOf(text, start, here);
    if (line !== null) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, tags: readonly Tag[]): PrintedLine | null {
  const [first, second] = tags;
  if (first === undefined) return { text, start };
  // A part brings lines of its own.
  if (text.trim() === "")
    return second === undefined && first.kind !== "partial" ? null : { text: "", start };
  const lead = text.length - text.trimStart().length;
  const before = tags.filter(({ end }) => end <= start + lead);
  const last = before.at(-1);
  if (last === undefined) return { text, start };
  const taken = before.reduce((sum, tag) => sum + tag.end - Math.max(tag.start, start), 0);
  return { text: " ".repeat(Math.max(lead - taken, 0)) + text.slice(lead), start: Math.max(last.end, start) };
}
