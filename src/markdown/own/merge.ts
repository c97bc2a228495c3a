import { conflictMarks } from "./conflicts.ts";
import { mergeItems } from "./merge-items.ts";
import { sentencesOf } from "./sentences.ts";
import { shapeOfLine } from "./shape.ts";

export interface Merged {
  readonly text: string;
  /** How many places the two sides changed in different ways; each is marked in the text. */
  readonly conflicts: number;
}

/**
 * Takes over into `ours` what changed from `base` to `theirs`. Where both changed the same lines, it is tried again
 * sentence by sentence, because a paragraph is one line; what then remains is marked, and nothing else.
 */
export function merge(base: string, ours: string, theirs: string): Merged {
  let conflicts = 0;
  const lines = mergeItems(linesOf(base), linesOf(ours), linesOf(theirs), (was, own, other) => {
    const finer = mergeSentences(was, own, other) ?? markLines(own, other);
    conflicts += finer.conflicts;
    return finer.lines;
  });
  return { text: `${(lines ?? []).join("\n")}\n`, conflicts };
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

interface MergedLines {
  readonly lines: readonly string[];
  readonly conflicts: number;
}

/** Both wordings between marks, without the lines at either end that are the same. */
function markLines(own: readonly string[], other: readonly string[]): MergedLines {
  const { lead, left, right, tail } = apart(own, other);
  return { lines: [...lead, ...marked(left, right), ...tail], conflicts: 1 };
}

function marked(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  return [conflictMarks.ours, ...ours, conflictMarks.between, ...theirs, conflictMarks.theirs];
}

/**
 * Merges sentence by sentence, with marks around those that both sides changed, each on lines of their own; `null` where the
 * line ends that this brings would change what the text is: in a row, in a tag.
 */
function mergeSentences(
  was: readonly string[],
  own: readonly string[],
  other: readonly string[],
): MergedLines | null {
  let conflicts = 0;
  const pieces = mergeItems(sentencesOf(was), sentencesOf(own), sentencesOf(other), (_, ours, theirs) => {
    const { lead, left, right, tail } = apart(ours, theirs);
    const texts = [left, right].map((each) => each.join("").replaceAll(/^ +| +$/g, ""));
    if (texts.some((text) => /^\n|\n$/.test(text))) return null;
    conflicts += 1;
    const [mine = [], yours = []] = texts.map((text) => (text === "" ? [] : [text]));
    return [...lead, marked(mine, yours).join("\n"), ...tail];
  });
  if (pieces === null) return null;
  const lines = linesWith(pieces);
  return conflicts === 0 || isStillTheSame(lines, [...own, ...other]) ? { lines, conflicts } : null;
}

/** The lines that sentences make, those between marks on lines of their own and without spaces beside them. */
function linesWith(pieces: readonly string[]): readonly string[] {
  const lines = [""];
  let isBehindMarks = false;
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (piece.startsWith(`${conflictMarks.ours}\n`)) {
      lines.splice(-1, 1, ...(last.trim() === "" ? [] : [last.trimEnd()]), ...piece.split("\n"));
      isBehindMarks = true;
    } else if (piece === "\n") {
      lines.push("");
      isBehindMarks = false;
    } else if (!isBehindMarks) {
      lines.splice(-1, 1, last + piece);
    } else if (piece.trim() !== "") {
      lines.push(piece);
      isBehindMarks = false;
    }
  }
  return lines;
}

/** What begins something else than a paragraph at the start of a line. */
const blockStart = /^\s*(?:[-*+>|#=~]|`{3}|\d{1,9}[.)](?:\s|$))/;

/** Whether lines that end where a sentence ends still say what the texts said whose sentences they are. */
function isStillTheSame(lines: readonly string[], texts: readonly string[]): boolean {
  const marks: ReadonlySet<string> = new Set(Object.values(conflictMarks));
  const isPlain = texts.every((text) => {
    const shape = shapeOfLine(text);
    return (shape === "text" || shape === "item") && !text.trimStart().startsWith("#");
  });
  const fits = (line: string): boolean =>
    marks.has(line) || !blockStart.test(line) || texts.some((text) => text.startsWith(line));
  const isWhole = (line: string): boolean => line.split("{{").length === line.split("}}").length;
  return isPlain && lines.every((line) => fits(line) && isWhole(line));
}

/** Two lists without the items at either end that are the same in both. */
function apart(
  own: readonly string[],
  other: readonly string[],
): Readonly<Record<"lead" | "left" | "right" | "tail", readonly string[]>> {
  const shorter = Math.min(own.length, other.length);
  let start = 0;
  while (start < shorter && own[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === other.at(-1 - end)) end += 1;
  return {
    lead: own.slice(0, start),
    left: own.slice(start, own.length - end),
    right: other.slice(start, other.length - end),
    tail: own.slice(own.length - end),
  };
}
