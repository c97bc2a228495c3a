import type { VisibleLine } from "./visible-lines.ts";
import { visibleLines } from "./visible-lines.ts";
import { placeKey } from "./woven.ts";
import type { Woven, WovenPiece } from "./woven.ts";

/** A document line by line with the company's own clauses and sections in it, as if the facts called for all of them. */
export function wovenLines(base: readonly VisibleLine[], woven: Woven): readonly VisibleLine[] {
  const lines: VisibleLine[] = [];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const note = (name: string, index: number): void => {
    if (!first.has(name)) first.set(name, index);
    last.set(name, index);
  };
  for (const [index, { clause, sections }] of base.entries()) {
    if (clause !== null) note(`clause ${clause}`, index);
    for (const section of sections) note(`section ${section}`, index);
  }
  const add = (relation: "after" | "before" | "in", type: "clause" | "section", id: string): void => {
    for (const piece of woven.added.get(placeKey(relation, type, id)) ?? []) put(piece);
  };
  const put = (own: WovenPiece): void => {
    const { type, id } = own.piece.at;
    add("before", type, id);
    const isApart = own.standsAlone || type === "section";
    const sections = lines.at(-1)?.sections ?? [];
    if (isApart) lines.push(blank(own, sections));
    lines.push(...linesOf(own, sections));
    if (type === "section") add("in", "section", id);
    if (isApart) lines.push(blank(own, sections));
    add("after", type, id);
  };
  for (const [index, line] of base.entries()) {
    const { clause, sections } = line;
    for (const section of sections)
      if (first.get(`section ${section}`) === index) add("before", "section", section);
    if (clause !== null && first.get(`clause ${clause}`) === index) add("before", "clause", clause);
    const isGone = [`clause ${clause ?? ""}`, ...sections.map((id) => `section ${id}`)].some((key) =>
      woven.leftOut.has(key),
    );
    const own = clause === null ? undefined : woven.replaced.get(clause);
    if (own === undefined) {
      if (!isGone) lines.push(line);
    } else if (!isGone && first.get(`clause ${clause ?? ""}`) === index)
      lines.push(...linesOf(own, sections));
    if (clause !== null && last.get(`clause ${clause}`) === index) add("after", "clause", clause);
    for (const section of sections.toReversed())
      if (last.get(`section ${section}`) === index) {
        add("in", "section", section);
        add("after", "section", section);
      }
  }
  return lines;
}

/** What a piece prints; the lines above its text are blank in its source. */
function linesOf({ piece, source, clause }: WovenPiece, sections: readonly string[]): readonly VisibleLine[] {
  const lines = visibleLines(source, new Map());
  const start = lines.findIndex(({ text }) => text.trim() !== "");
  const end = lines.findLastIndex(({ text }) => text.trim() !== "");
  if (start < 0) return [];
  const isSection = piece.at.type === "section";
  return lines.slice(start, end + 1).map((line) => ({
    ...line,
    clause: line.clause ?? clause,
    sections: isSection ? [...sections, piece.at.id] : sections,
    piece,
  }));
}

function blank({ piece }: WovenPiece, sections: readonly string[]): VisibleLine {
  return { text: "", file: piece.file, line: piece.place.line, clause: null, sections, piece };
}
