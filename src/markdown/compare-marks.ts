import { nearest } from "../company/nearest.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import { isOwnId } from "./own/piece.ts";
import { templateFinding } from "./template-finding.ts";
import type { PlacedMark } from "./walk.ts";

export interface ComparedMarks {
  /** As the company's templates have them. */
  readonly own: readonly PlacedMark[];
  /** As the package has them. */
  readonly original: readonly PlacedMark[];
  /** The company's own file that takes the place of what a mark stood in; `null` where the package's is kept. */
  readonly fileOf: (mark: PlacedMark) => string | null;
  /** Parts that were included under a name that is only nearly theirs. */
  readonly meantPartials: ReadonlySet<string>;
  /** The languages of the company that have a mark. */
  readonly languagesWith: (mark: PlacedMark) => readonly string[];
}

const keyOf = ({ type, id }: Pick<PlacedMark, "type" | "id">): string => `${type} ${id}`;
const parentOf = ({ within }: PlacedMark): string => within.at(-1) ?? "";

/** How the sections and clauses of a document differ from those of the package. */
export function compareMarks(compared: ComparedMarks): readonly Diagnostic[] {
  const unknown = strangers(compared);
  const renamed = new Map(
    unknown.flatMap(({ code, args }) =>
      code === "template/unknown-section" && args.suggestion !== null ? [[args.id, args.suggestion]] : [],
    ),
  );
  // One mistake, one finding: what was most likely meant by another name is not missing as well.
  const meant = new Set(
    unknown.flatMap(({ code, args }) =>
      (code === "template/unknown-clause" || code === "template/unknown-section") && "suggestion" in args
        ? [`${code === "template/unknown-clause" ? "clause" : "section"} ${args.suggestion ?? ""}`]
        : [],
    ),
  );
  // What stands in a misspelt section stands where it should.
  const own = compared.own.map((mark) => ({
    ...mark,
    within: mark.within.map((section) => renamed.get(section) ?? section),
  }));
  return [...unknown, ...misplaced({ ...compared, own }), ...missing({ ...compared, own }, meant)];
}

/** Marks that the document does not have, and those that are there twice. */
function strangers({ own, original }: ComparedMarks): readonly Diagnostic[] {
  const known = new Set(original.map(keyOf));
  const firsts = new Map<string, PlacedMark>();
  const taken = new Set(own.map(keyOf));
  return own.flatMap((mark) => {
    const { type, id, place } = mark;
    const first = firsts.get(keyOf(mark));
    if (first !== undefined) {
      const args = { part: type, id, firstFile: first.place.file, firstLine: first.place.line };
      return [templateFinding("template/duplicate", args, place)];
    }
    firsts.set(keyOf(mark), mark);
    // What the company adds has ids of its own.
    if (known.has(keyOf(mark)) || (mark.isOwn && isOwnId(id))) return [];
    const ids = original.filter((each) => each.type === type).map((each) => each.id);
    // A name that is there already is not what was meant.
    const free = ids.filter((each) => !taken.has(`${type} ${each}`));
    const suggestion = nearest(id, free) ?? nearest(id, ids);
    const fix = suggestion === null ? null : ({ kind: "replace", text: `"${suggestion}"` } as const);
    const code = type === "clause" ? "template/unknown-clause" : "template/unknown-section";
    return [templateFinding(code, { id, suggestion }, place, { fix })];
  });
}

/** Marks in another section, or before one that they come after. */
function misplaced({ own, original }: ComparedMarks): readonly Diagnostic[] {
  const rank = new Map(original.map((mark, index) => [keyOf(mark), { mark, index }]));
  const seen = new Set<string>();
  const kept = own.filter((mark) => {
    const isFirst = !seen.has(keyOf(mark));
    seen.add(keyOf(mark));
    return isFirst && rank.has(keyOf(mark));
  });
  const elsewhere = kept.flatMap((mark) => {
    const where = rank.get(keyOf(mark));
    if (where === undefined || parentOf(where.mark) === parentOf(mark)) return [];
    const args = { part: mark.type, id: mark.id, reason: "section", where: parentOf(where.mark) } as const;
    return [templateFinding("template/misplaced", args, mark.place)];
  });
  const parents = new Set(kept.map(parentOf));
  const late = [...parents].flatMap((parent) => {
    const siblings = kept.flatMap((mark) => {
      const where = rank.get(keyOf(mark));
      const isSibling = parentOf(mark) === parent && where !== undefined && parentOf(where.mark) === parent;
      return isSibling ? [{ mark, index: where.index }] : [];
    });
    const inOrder = longestRise(siblings.map(({ index }) => index));
    return siblings.flatMap(({ mark, index }, position) => {
      if (inOrder.has(position)) return [];
      const previous = siblings.filter((each) => each.index < index).toSorted((a, b) => b.index - a.index)[0];
      const args = { part: mark.type, id: mark.id, reason: "order", where: previous?.mark.id ?? "" } as const;
      // Sections are numbered as the document has them, so another order would print 1, 3, 2.
      const severity = mark.type === "section" ? "error" : "warning";
      return [templateFinding("template/misplaced", args, mark.place, { severity })];
    });
  });
  return [...elsewhere, ...late];
}

/** The positions of a longest rising series: what may stay where it is. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let [length, from] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((values[earlier] ?? 0) >= value || (lengths[earlier] ?? 0) + 1 <= length) continue;
      [length, from] = [(lengths[earlier] ?? 0) + 1, earlier];
    }
    lengths.push(length);
    before.push(from);
  }
  const rise = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths, 0)); at >= 0; at = before[at] ?? -1) rise.add(at);
  return rise;
}

/** Marks of the package that the company's file leaves out; a section once, not each of its clauses. */
function missing(
  { own, original, fileOf, languagesWith, meantPartials }: ComparedMarks,
  meant: ReadonlySet<string>,
): readonly Diagnostic[] {
  const there = new Set(own.map(keyOf));
  const included = new Set(own.map(({ partial }) => partial));
  const gone = original.filter((mark) => !there.has(keyOf(mark)) && !meant.has(keyOf(mark)));
  const reported = new Set<string>();
  return gone.flatMap((mark) => {
    if (mark.within.some((section) => !there.has(`section ${section}`))) return [];
    // A part that is not included any more is one omission, however many clauses it brings.
    const lost = mark.partial !== null && !included.has(mark.partial) ? mark.partial : null;
    if (lost !== null && (reported.has(lost) || meantPartials.has(lost))) return [];
    const file = fileOf(lost === null ? mark : { ...mark, partial: null });
    if (file === null) return [];
    if (lost !== null) reported.add(lost);
    const languages = languagesWith(mark);
    const args = { id: mark.id, section: parentOf(mark), partial: lost, languages };
    const code = mark.type === "clause" ? "template/missing-clause" : "template/missing-section";
    const severity = languages.length > 0 ? "error" : "warning";
    return [templateFinding(code, args, gapOf(mark, { own, original, file }), { severity })];
  });
}

/** Where a mark would stand: at what comes before it in the same file, else at its section, else at the top. */
function gapOf(
  mark: PlacedMark,
  { own, original, file }: { own: ComparedMarks["own"]; original: ComparedMarks["original"]; file: string },
): Place {
  const inFile = new Map(own.filter(({ place }) => place.file === file).map((each) => [keyOf(each), each]));
  const index = original.indexOf(mark);
  const previous = original
    .slice(0, index)
    .toReversed()
    .find((each) => inFile.has(keyOf(each)) && parentOf(each) === parentOf(mark));
  const section = inFile.get(`section ${parentOf(mark)}`);
  const near = previous === undefined ? section : inFile.get(keyOf(previous));
  return near?.place ?? { file, line: 1, column: 1, length: 1 };
}
