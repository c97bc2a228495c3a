import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import { entryLines, itemLines } from "./block-lines.ts";
import type { Editing } from "./editing.ts";
import { behindEntry, commentsAbove, entryStart, isBlankAfter } from "./entry-lines.ts";
import { type FactsValue, isFactsMap } from "./facts-value.ts";
import { flowEntry, flowText } from "./flow-text.ts";
import { keysInOrder } from "./schema-advice.ts";
import { keyOfSpot, type Spot, spotsOf } from "./spot.ts";
import { columnOf, lineStart, type Splice } from "./text-lines.ts";
import { maxWidth, type Writing } from "./writing.ts";

/** The key that a new one goes behind: the nearest before it in the schema that is there; `null` puts it first. */
export function siblingBefore(spots: readonly Spot[], path: Path): Spot | null {
  const key = String(path.at(-1));
  const order = keysInOrder(path.slice(0, -1));
  if (!order.includes(key)) return spots.at(-1) ?? null;
  const before = order.slice(0, order.indexOf(key));
  const present = before.map((each) => spots.find((spot) => keyOfSpot(spot) === each));
  return present.findLast((spot) => spot !== undefined) ?? null;
}

/** Whether a map or list has no block among the values that are maps. */
function hasOnlyBraces(spots: readonly Spot[]): boolean {
  const maps = spots.filter(({ value }) => isMap(value));
  return maps.length > 0 && maps.every(({ value }) => isMap(value) && value.flow === true);
}

/** The lines of a new entry, which looks like those beside it. */
function newLines(
  { written }: Editing,
  writing: Writing,
  owner: YAMLMap | YAMLSeq,
  spots: readonly Spot[],
  path: Path,
  value: FactsValue,
): readonly string[] {
  const [first] = spots;
  const indent = first === undefined ? 0 : columnOf(written.text, entryStart(first));
  const pad = " ".repeat(indent);
  const isBraced = hasOnlyBraces(spots) && isFactsMap(value);
  if (isSeq(owner)) {
    const line = `${pad}- ${flowText(path, value, "block", writing)}`;
    if (isBraced && line.length <= maxWidth) return [line];
    const areBlocks = !isBraced && spots.some(({ value: each }) => isMap(each));
    return itemLines(path, value, indent, writing, areBlocks);
  }
  const line = pad + flowEntry(path, value, writing);
  const isChosen = keysInOrder(path.slice(0, -1)).length === 0;
  return isChosen && isBraced && line.length <= maxWidth ? [line] : entryLines(path, value, indent, writing);
}

function isOneLine(spot: Spot, text: string): boolean {
  return !text.slice(spot.start, behindEntry(spot, text)).includes("\n");
}

/** Whether a file sets blocks of several lines off by empty lines, wherever it could. */
function isSpaced(spots: readonly Spot[], text: string): boolean {
  const gaps = spots
    .slice(0, -1)
    .filter((spot, index) => {
      const next = spots[index + 1];
      return !isOneLine(spot, text) || (next !== undefined && !isOneLine(next, text));
    })
    .map((spot) => isBlankAfter(text, behindEntry(spot, text)));
  return gaps.length > 0 && gaps.every((isBlank) => isBlank);
}

/** Behind another entry, with the empty lines that the file would have there. */
function behind(editing: Editing, spots: readonly Spot[], spot: Spot, lines: readonly string[]): Splice {
  const { written, lineBreak } = editing;
  const { text } = written;
  const at = behindEntry(spot, text);
  const isLast = spots.at(-1) === spot;
  const areSpaced = isSpaced(spots, text);
  const isGap = isLast ? areSpaced : isBlankAfter(text, at);
  const isLong = lines.length > 1;
  const isApart = isLong || !isOneLine(spot, text);
  const before = isApart && (isGap || (isLong && areSpaced)) ? [""] : [];
  const after = !isLast && !isGap && isLong && areSpaced ? [""] : [];
  return {
    start: at,
    end: at,
    text: [...before, ...lines, ...after].map((line) => lineBreak + line).join(""),
  };
}

/** Before the first entry of a block. */
function atFront(editing: Editing, spots: readonly Spot[], first: Spot, lines: readonly string[]): Splice {
  const { written, lineBreak } = editing;
  const { text } = written;
  const from = entryStart(first);
  const start = lineStart(text, from);
  const column = columnOf(text, from);
  // Comments above the first key of the file speak of the file.
  const at = column === 0 ? start : commentsAbove(text, start, column);
  const after = lines.length > 1 && isSpaced(spots, text) ? [""] : [];
  return { start: at, end: at, text: [...lines, ...after].map((line) => line + lineBreak).join("") };
}

/** Before the first key of a map that begins on the line of a dash; it takes that key's place there. */
function behindDash({ written, lineBreak }: Editing, first: Spot, lines: readonly string[]): Splice {
  const column = columnOf(written.text, first.start);
  const text = [...lines, " ".repeat(column)].join(lineBreak).slice(column);
  return { start: first.start, end: first.start, text };
}

/** Adds a key or an item to a block of lines. */
export function addToBlock(
  editing: Editing,
  owner: YAMLMap | YAMLSeq,
  path: Path,
  value: FactsValue,
): readonly Splice[] {
  const spots = spotsOf(owner, editing.written.text);
  const [first] = spots;
  if (first === undefined) return [];
  const index = path.at(-1);
  const before =
    typeof index === "number" && isSeq(owner) ? (spots[index - 1] ?? null) : siblingBefore(spots, path);
  const { text } = editing.written;
  const isOnDash = text.slice(lineStart(text, entryStart(first)), entryStart(first)).trim() !== "";
  const comments = isOnDash && before === null ? () => null : editing.comments;
  const lines = newLines(editing, { ...editing.writing, comments }, owner, spots, path, value);
  if (before !== null) return [behind(editing, spots, before, lines)];
  return [isOnDash ? behindDash(editing, first, lines) : atFront(editing, spots, first, lines)];
}
