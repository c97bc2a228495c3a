import { isScalar } from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import { scalarText, type ScalarStyle } from "../scalar-text.ts";
import { entryLines, itemLines, type Laid } from "./block-lines.ts";
import { type Editing, keepCommentColumn, spotAt } from "./editing.ts";
import { type FactsValue, isFactsMap, isList } from "./facts-value.ts";
import { flowText, keyText } from "./flow-text.ts";
import { blockTexts, wrappedTexts } from "./long-scalar.ts";
import { usualStyle } from "./schema-advice.ts";
import { isBlockCollection, rangeOf, type Spot } from "./spot.ts";
import { columnOf, lineEnd, type Splice } from "./text-lines.ts";

/** The part of a value that is on the line of its key or dash, and how far the lines below it go. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly tail: { readonly start: number; readonly end: number } | null;
  /** What has to come between key or dash and a new value. */
  readonly lead: string;
}

/** How far anchors and tags go that stand behind a key or dash. */
function propertiesLength(text: string, mark: number): number {
  const properties = /(?:[ \t]*[&!][^\s,[\]{}]+)*/y;
  properties.lastIndex = mark;
  return properties.exec(text)?.[0].length ?? 0;
}

/** The whole of a spot's value, with an anchor or a tag that stands before a block. */
function regionOf({ key, value, start, mark, end }: Spot, text: string): Region {
  if (end === mark) {
    const hasMark = /[:-]/.test(text.charAt(mark - 1)) || key === null;
    const at = mark + propertiesLength(text, mark);
    return { start: at, end: at, tail: null, lead: hasMark ? " " : ": " };
  }
  const from = value === null ? start : rangeOf(value)[0];
  const keyLineEnd = lineEnd(text, mark);
  if (isBlockCollection(value) && text.slice(mark, from).includes("\n")) {
    const properties = propertiesLength(text, mark);
    return {
      start: mark,
      end: mark + properties,
      tail: { start: keyLineEnd, end: lineEnd(text, end) },
      lead: " ",
    };
  }
  const isBlockText = isScalar(value) && (value.type === "BLOCK_FOLDED" || value.type === "BLOCK_LITERAL");
  if (!isBlockText) return { start: from, end, tail: null, lead: "" };
  const header = /^[|>][-+\d]*/.exec(text.slice(from))?.[0].length ?? 0;
  return { start: from, end: from + header, tail: { start: lineEnd(text, from), end }, lead: "" };
}

/** Puts a new value, laid out without its key or dash, in the place of a spot's; keeps the comment behind its key. */
export function putValue(editing: Editing, path: Path, spot: Spot, laid: Laid): readonly Splice[] {
  const { text } = editing.written;
  const { start, end, tail, lead } = regionOf(spot, text);
  const head = laid.head === "" ? "" : lead + laid.head;
  // A space that came before the old value would be left at the end of the line.
  const isSpaceLeft = laid.head === "" && text.charAt(start - 1) === " ";
  const from = isSpaceLeft ? start - 1 : start;
  const below = laid.below.map((line) => editing.lineBreak + line).join("");
  const rest = tail ?? { start: lineEnd(text, end), end: lineEnd(text, end) };
  const growth = head.length - (end - from);
  const shift = tail === null ? keepCommentColumn(editing, path, end, growth) : [];
  return [
    { start: from, end, text: head },
    ...shift,
    ...(below === "" && rest.start === rest.end ? [] : [{ ...rest, text: below }]),
  ];
}

/** A value as it stands behind its key or dash, which `head` leaves out. */
function layValue(editing: Editing, path: Path, spot: Spot, value: FactsValue): Laid {
  const { written, writing } = editing;
  const { text } = written;
  if (spot.isFlow) return { head: flowText(path, value, "flow", writing), below: [] };
  if (spot.key === null) {
    const indent = columnOf(text, spot.mark - 1);
    const [first = "", ...below] = itemLines(path, value, indent, writing);
    return { head: first.slice(indent + 1).trimStart(), below };
  }
  const indent = columnOf(text, spot.start);
  const [first = "", ...below] = entryLines(path, value, indent, writing);
  const lead = indent + keyText(String(path.at(-1)), "block", writing).length;
  return { head: first.slice(lead).trimStart(), below };
}

/** The quoting that a text has, kept where the new text allows it. */
function styleOf(spot: Spot, path: Path, text: string): ScalarStyle | null {
  const { value } = spot;
  const usual = usualStyle(path, text);
  if (!isScalar(value)) return usual;
  if (value.type === "QUOTE_DOUBLE") return "double";
  if (value.type === "QUOTE_SINGLE") return "single";
  return value.type === "PLAIN" && spot.end > spot.mark && usual !== "plain" ? null : usual;
}

/** The ways to write another text in the place of one, the best first. */
function* replaceText(editing: Editing, path: Path, spot: Spot, value: string): Generator<readonly Splice[]> {
  const style = styleOf(spot, path, value);
  const where = spot.isFlow ? "flow" : "block";
  yield* blockTexts(editing, spot, value);
  const oneLine = scalarText(value, where, style);
  for (const head of wrappedTexts(editing, spot, oneLine)) {
    yield putValue(editing, path, spot, { head, below: [] });
  }
  yield putValue(editing, path, spot, { head: oneLine, below: [] });
  yield putValue(editing, path, spot, { head: scalarText(value, where, "double"), below: [] });
}

/** The ways to put another value in the place of the one at a path, the best first. */
export function* replaceValue(editing: Editing, path: Path, value: FactsValue): Generator<readonly Splice[]> {
  const spot = spotAt(editing.written, path);
  if (spot === null) return;
  if (typeof value === "string" && !isBlockCollection(spot.value)) {
    yield* replaceText(editing, path, spot, value);
    return;
  }
  yield putValue(editing, path, spot, layValue(editing, path, spot, value));
  const where = spot.isFlow ? "flow" : "block";
  if (isList(value) || isFactsMap(value))
    yield putValue(editing, path, spot, { head: flowText(path, value, where, editing.writing), below: [] });
}
