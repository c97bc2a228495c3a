import type { Path } from "../../diagnostic/place.ts";
import { literalLines } from "../scalar-text.ts";
import { commentLines, withComment } from "./comment-lines.ts";
import { type FactsMap, type FactsValue, isEmptyValue, isFactsMap, isList } from "./facts-value.ts";
import { flowText, keyText, readsOnOneLine } from "./flow-text.ts";
import { maxWidth, type Writing } from "./writing.ts";

/** Whether a comment is wanted for anything within a value, which then cannot be on one line. */
function hasComments(path: Path, value: FactsValue, writing: Writing): boolean {
  const within = isList(value) ? [...value.entries()] : isFactsMap(value) ? Object.entries(value) : [];
  return within.some(([step, each]) => {
    const at = [...path, step];
    return writing.comments(at) !== null || hasComments(at, each, writing);
  });
}

/** A value as it stands on one line behind `room` columns; `null` where it needs lines of its own. */
function lineText(path: Path, value: FactsValue, room: number, writing: Writing): string | null {
  const isScalar = value === null || typeof value === "string";
  if (!isScalar && (!readsOnOneLine(path, value) || hasComments(path, value, writing))) return null;
  const text = flowText(path, value, "block", writing);
  return isScalar || isEmptyValue(value) || room + text.length <= maxWidth ? text : null;
}

/** What stands on the line of a key or dash, and on the lines below it. */
export interface Laid {
  readonly head: string;
  readonly below: readonly string[];
}

/** Lays out a value behind `lead`: its key or the dash of its item, with the indentation. */
function layOut(path: Path, value: FactsValue, lead: string, indent: number, writing: Writing): Laid {
  const literal = typeof value === "string" ? literalLines(value, indent + writing.step) : null;
  if (literal !== null) return { head: `${lead} ${literal[0] ?? ""}`, below: literal.slice(1) };
  const text = lineText(path, value, lead.length + 1, writing);
  if (text !== null) return { head: `${lead} ${text}`, below: [] };
  const below = isList(value)
    ? listLines(path, value, indent + writing.dashes, writing)
    : mapLines(path, isFactsMap(value) ? value : {}, indent + writing.step, writing);
  return { head: lead, below };
}

/** The comment behind the first line, or above all of them. */
function commented(path: Path, { head, below }: Laid, indent: number, writing: Writing): readonly string[] {
  const comment = writing.comments(path);
  if (comment === null) return [head, ...below];
  const behind = /[|>][-+]?$/.test(head) ? null : withComment(head, comment);
  return behind === null ? [...commentLines(comment, indent), head, ...below] : [behind, ...below];
}

/** A key with its value, `indent` columns in. */
export function entryLines(
  path: Path,
  value: FactsValue,
  indent: number,
  writing: Writing,
): readonly string[] {
  const lead = " ".repeat(indent) + keyText(String(path.at(-1)), "block", writing);
  return commented(path, layOut(path, value, lead, indent, writing), indent, writing);
}

/** The entries of a map, each `indent` columns in. */
function mapLines(path: Path, map: FactsMap, indent: number, writing: Writing): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => entryLines([...path, key], value, indent, writing));
}

/** Puts the dash of an item in front of its first line; comments that come before go above the dash. */
function dashed(lines: readonly string[], indent: number): readonly string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  const pad = " ".repeat(indent);
  return lines.map((line, index) => {
    if (index < first) return pad + line.trimStart();
    return index === first ? `${pad}- ${line.slice(indent + 2)}` : line;
  });
}

/** An item of a list with its dash, which stands `indent` columns in. `isOpen` keeps a map out of braces. */
export function itemLines(
  path: Path,
  value: FactsValue,
  indent: number,
  writing: Writing,
  isOpen = false,
): readonly string[] {
  const pad = " ".repeat(indent);
  const isOpenMap = isFactsMap(value) && !isEmptyValue(value) && isOpen;
  const text = isOpenMap ? null : lineText(path, value, indent + 2, writing);
  if (isFactsMap(value) && text === null) {
    const lines = dashed(mapLines(path, value, indent + 2, writing), indent);
    const comment = writing.comments(path);
    return comment === null ? lines : [...commentLines(comment, indent), ...lines];
  }
  const laid = layOut(path, value, `${pad}-`, indent, { ...writing, step: 2, dashes: 2 });
  return commented(path, laid, indent, writing);
}

/** The items of a list, with dashes. Maps among them are all in braces, or none is. */
function listLines(
  path: Path,
  list: readonly FactsValue[],
  indent: number,
  writing: Writing,
): readonly string[] {
  const isOpen = list.some(
    (item, index) => isFactsMap(item) && lineText([...path, index], item, indent + 2, writing) === null,
  );
  return list.flatMap((item, index) => itemLines([...path, index], item, indent, writing, isOpen));
}
