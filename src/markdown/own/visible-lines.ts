import { proseOf } from "../prose.ts";
import type { TemplateSource } from "../read-template.ts";
import type { Parts } from "./conditions.ts";
import type { Piece } from "./piece.ts";

/** A line that a template prints, without the tags that print nothing. */
export interface VisibleLine {
  readonly text: string;
  readonly file: string;
  /** Where it stands in its file, one-indexed. */
  readonly line: number;
  /** The clause that it stands in; `null` outside of clauses. */
  readonly clause: string | null;
  /** The sections around it, from the outside in. */
  readonly sections: readonly string[];
  /** What of the company's own it comes from; `null` for a line of a whole document or part. */
  readonly piece: Piece | null;
}

/** The most lines of a document with its parts; parts that include parts could grow beyond all bounds. */
const maxLines = 20_000;
/** As deep and as often as parts are followed; a line with nothing but a part prints nothing, and would count for none. */
const maxDepth = 20;
const maxParts = 5_000;

interface Around {
  readonly clause: string | null;
  readonly sections: readonly string[];
  /** The parts that are open. */
  readonly path: readonly string[];
}

/** The lines of a template and its parts as they are printed, blank ones too; those with nothing but silent tags are not there. */
export function visibleLines(source: TemplateSource, parts: Parts): readonly VisibleLine[] {
  const lines: VisibleLine[] = [];
  collect(source, parts, { clause: null, sections: [], path: [] }, { lines, parts: 0 });
  return lines;
}

/** What was collected so far. */
interface Collected {
  readonly lines: VisibleLine[];
  /** How many parts were followed. */
  parts: number;
}

function collect(source: TemplateSource, parts: Parts, around: Around, collected: Collected): void {
  const { lines } = collected;
  const prose = proseOf(source);
  let { clause, sections } = around;
  let start = 0;
  let next = 0;
  for (const [index, typed] of source.lines.entries()) {
    if (lines.length > maxLines) return;
    const end = start + typed.length;
    // A clause that is closed on its own line still brought what stands there.
    let stands = { clause, sections };
    let isSilent = false;
    for (let tag = source.tags[next]; tag !== undefined && tag.start < end; tag = source.tags[next]) {
      isSilent ||= tag.kind !== "expression" || tag.word === "else";
      const isOpening = tag.kind === "open";
      if (isOpening || tag.kind === "close") {
        const id = /["']([^"']*)["']/.exec(source.text.slice(tag.start, tag.end))?.[1] ?? "";
        if (tag.word === "clause") clause = isOpening ? id : around.clause;
        if (tag.word === "section") sections = isOpening ? [...sections, id] : sections.slice(0, -1);
        if (isOpening) stands = { clause: clause ?? stands.clause, sections };
      }
      const part = tag.kind === "partial" ? parts.get(tag.word) : undefined;
      if (part !== undefined && part !== null && mayFollow(tag.word, around, collected)) {
        collected.parts += 1;
        collect(part, parts, { clause, sections, path: [...around.path, tag.word] }, collected);
      }
      // A note may go over several lines.
      if (tag.end > end) break;
      next += 1;
    }
    const text = prose.slice(start, end);
    if (text.trim() !== "" || !isSilent)
      lines.push({ text, file: source.file, line: index + 1, ...stands, piece: null });
    start = end + 1;
    const open = source.tags[next];
    if (open !== undefined && open.start < start && open.end <= start) next += 1;
  }
}

function mayFollow(name: string, { path }: Around, { parts }: Collected): boolean {
  return parts < maxParts && path.length < maxDepth && !path.includes(name);
}
