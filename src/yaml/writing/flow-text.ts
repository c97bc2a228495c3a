import type { Path } from "../../diagnostic/place.ts";
import { type ScalarContext, scalarText, type ScalarStyle } from "../scalar-text.ts";
import { type FactsMap, type FactsValue, isFactsMap, isList } from "./facts-value.ts";
import { keysInOrder, kindAt, usualStyle } from "./schema-advice.ts";
import type { Writing } from "./writing.ts";

/** A text at a path, as a careful person would write it there; in a file that is JSON, quoted as JSON asks. */
function textAt(path: Path, text: string, where: ScalarContext, { isJson }: Writing): string {
  const usual = usualStyle(path, text);
  const style: ScalarStyle | null = isJson && usual !== "plain" ? "double" : usual;
  return scalarText(text, where, style);
}

/** A key with its colon. */
export function keyText(key: string, where: ScalarContext, { isJson }: Writing): string {
  return `${scalarText(key, where, isJson ? "double" : null)}:`;
}

/** A value on one line, maps in braces and lists in brackets. */
export function flowText(path: Path, value: FactsValue, where: ScalarContext, writing: Writing): string {
  if (value === null) return "null";
  if (typeof value === "string") return textAt(path, value, where, writing);
  if (isList(value)) {
    const items = value.map((item, index) => flowText([...path, index], item, "flow", writing));
    return `[${items.join(", ")}]`;
  }
  const entries = Object.entries(value).map(([key, each]) => flowEntry([...path, key], each, writing));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A key with its value, as it stands in braces. */
export function flowEntry(path: Path, value: FactsValue, writing: Writing): string {
  const key = keyText(String(path.at(-1)), "flow", writing);
  return `${key} ${flowText(path, value, "flow", writing)}`;
}

/** A text that reads better on a line of its own: a sentence, or one long enough to be. */
function isLong(text: string): boolean {
  return text.length > 40 || text.includes("\n") || (/[.!?;…]$/.test(text) && text.includes(" "));
}

function isShortText(value: FactsValue): boolean {
  return value === null || (typeof value === "string" && !isLong(value));
}

function isShortList(value: FactsValue): boolean {
  return isList(value) && value.every(isShortText);
}

/** Keys that describe one thing together: text by language, a time with its share. */
function isOneThing(path: Path, value: FactsMap): boolean {
  const kind = kindAt(path);
  const isText = kind === "local-text" || kind === "commitment";
  return isText && Object.values(value).every((each) => typeof each === "string" && !each.includes("\n"));
}

function isShortEntry(path: Path, value: FactsValue): boolean {
  if (isFactsMap(value)) return isOneThing(path, value);
  return isShortList(value) || value === null || (typeof value === "string" && !value.includes("\n"));
}

/** Whether more keys may come than fit on a line; then each has its own, so that the next is easily added. */
function mayGrow(path: Path): boolean {
  const isChosen = [kindAt(path), kindAt(path.slice(0, -1))].some(
    (kind) => kind === "map" || kind === "hours",
  );
  return isChosen || keysInOrder(path).length > 3;
}

/** Whether a map or list is one that a person would write on one line, if it fits there. */
export function readsOnOneLine(path: Path, value: FactsValue): boolean {
  if (isList(value)) return isShortList(value);
  if (!isFactsMap(value)) return true;
  const entries = Object.entries(value);
  if (entries.length === 0 || isOneThing(path, value)) return true;
  return (
    !mayGrow(path) &&
    entries.length <= 3 &&
    entries.every(([key, each]) => isShortEntry([...path, key], each))
  );
}
