import { isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import { siblingBefore } from "./add-to-block.ts";
import { type Editing, keepCommentColumn } from "./editing.ts";
import { commentsAbove } from "./entry-lines.ts";
import type { FactsValue } from "./facts-value.ts";
import { flowEntry, flowText } from "./flow-text.ts";
import { rangeOf, type Spot, spotsOf } from "./spot.ts";
import { columnOf, lineEnd, lineStart, nextLine, skipSpace, type Splice } from "./text-lines.ts";

/** Where the comma behind an entry is; `null` for the last one without. */
function commaBehind({ end }: Spot, text: string): number | null {
  const at = skipSpace(text, end);
  return text.charAt(at) === "," ? at : null;
}

function isFirstOnLine({ start }: Spot, text: string): boolean {
  return text.slice(lineStart(text, start), start).trim() === "";
}

/** Whether nothing but a comment follows on the line of an offset. */
function isLastOnLine(offset: number, text: string): boolean {
  return /^\s*(?:#.*)?$/.test(text.slice(offset, lineEnd(text, offset)));
}

/** Whether an entry has a line of its own. */
function hasOwnLine(spot: Spot, text: string): boolean {
  const comma = commaBehind(spot, text);
  return isFirstOnLine(spot, text) && isLastOnLine(comma === null ? spot.end : comma + 1, text);
}

function behind(spot: Spot, entry: string, { written, lineBreak }: Editing): readonly Splice[] {
  const { text } = written;
  const comma = commaBehind(spot, text);
  const insert = (at: number, added: string): Splice => ({ start: at, end: at, text: added });
  if (!hasOwnLine(spot, text))
    return comma === null ? [insert(spot.end, `, ${entry}`)] : [insert(comma + 1, ` ${entry},`)];
  const pad = " ".repeat(columnOf(text, spot.start));
  const line = lineBreak + pad + entry;
  const at = lineEnd(text, comma ?? spot.end);
  return comma === null ? [insert(spot.end, ","), insert(at, line)] : [insert(at, `${line},`)];
}

function atFront(spot: Spot, entry: string, { written, lineBreak }: Editing): Splice {
  const pad = " ".repeat(columnOf(written.text, spot.start));
  const space = isFirstOnLine(spot, written.text) ? lineBreak + pad : " ";
  return { start: spot.start, end: spot.start, text: `${entry},${space}` };
}

/** Adds a key or an item in braces or brackets. */
export function addToFlow(
  editing: Editing,
  owner: YAMLMap | YAMLSeq,
  path: Path,
  value: FactsValue,
): readonly Splice[] {
  const { written, writing } = editing;
  const spots = spotsOf(owner, written.text);
  const index = path.at(-1);
  const isItem = isSeq(owner) && typeof index === "number";
  const entry = isItem ? flowText(path, value, "flow", writing) : flowEntry(path, value, writing);
  const [first] = spots;
  const [start, end] = rangeOf(owner);
  if (first === undefined) return [{ start, end, text: isItem ? `[${entry}]` : `{ ${entry} }` }];
  const before = isItem ? (spots[index - 1] ?? null) : siblingBefore(spots, path);
  const splices = before === null ? [atFront(first, entry, editing)] : behind(before, entry, editing);
  const growth = splices.reduce((sum, { text }) => sum + text.length, 0);
  const from = splices.at(-1)?.end ?? end;
  return [...splices, ...keepCommentColumn(editing, path.slice(0, -1), from, growth)];
}

/** Takes an entry with a line of its own out of braces, with the comment lines above it. */
function removeLine(spots: readonly Spot[], spot: Spot, text: string): readonly Splice[] {
  const start = commentsAbove(text, lineStart(text, spot.start), columnOf(text, spot.start));
  const comma = commaBehind(spot, text);
  const end = nextLine(text, comma ?? spot.end) ?? text.length;
  const before = spots[spots.indexOf(spot) - 1];
  const extra = comma === null && before !== undefined ? commaBehind(before, text) : null;
  // The entry before is the last one now.
  const removed = extra === null || extra >= start ? [] : [{ start: extra, end: extra + 1, text: "" }];
  return [...removed, { start, end, text: "" }];
}

/** Takes a key or an item out of braces or brackets. */
export function removeFromFlow(
  editing: Editing,
  owner: YAMLMap | YAMLSeq,
  path: Path,
  index: number,
): readonly Splice[] {
  const { text } = editing.written;
  const spots = spotsOf(owner, text);
  const at = spots.findIndex((spot) => spot.index === index);
  const [spot, before, next] = [spots[at], spots[at - 1], spots[at + 1]];
  if (spot === undefined) return [];
  if (hasOwnLine(spot, text) && (before !== undefined || next !== undefined))
    return removeLine(spots, spot, text);
  const [start, end] = next !== undefined ? [spot.start, next.start] : [before?.end ?? spot.start, spot.end];
  const shift = keepCommentColumn(editing, path.slice(0, -1), end, start - end);
  return [{ start, end, text: "" }, ...shift];
}
