import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import { isBareWord, isContinued } from "../bare-words.ts";

/** A written text with the nodes that the library found in it. */
export interface Written {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** Where a key with its value, or an item, stands in the map or list that holds it. */
export interface Spot {
  readonly owner: YAMLMap | YAMLSeq;
  readonly index: number;
  /** `null` for an item of a list. */
  readonly key: Node | null;
  readonly value: Node | null;
  /** Where the key begins, or the value of an item. */
  readonly start: number;
  /** Behind the colon, or behind the dash of an item in a block; where an item in brackets begins. */
  readonly mark: number;
  /** Where the value ends, without a comment or line break behind it. */
  readonly end: number;
  readonly isFlow: boolean;
}

export function rangeOf(node: Node): readonly [number, number] {
  const range = node.range;
  if (range === undefined || range === null) throw new Error("A parsed YAML node without a range.");
  return [range[0], range[1]];
}

export function isFlowNode(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

/** Whether a value is a block of lines below its key. */
export function isBlockCollection(node: Node | null): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Where a value ends, the line breaks of a block of text not counted. */
function endOf(node: Node, text: string): number {
  const [start, end] = rangeOf(node);
  if (isScalar(node)) return start + text.slice(start, end).trimEnd().length;
  if (!isBlockCollection(node)) return end;
  return lastSpot(node, text)?.end ?? end;
}

function isEmptyNode(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

/** Behind the colon of a key; behind the key where it has none, as a bare word in braces. */
function behindColon(text: string, keyEnd: number): number {
  const colon = /\s*:/y;
  colon.lastIndex = keyEnd;
  return keyEnd + (colon.exec(text)?.[0].length ?? 0);
}

/** Behind the dash of an item, which is the last one before its value that the list's own column has. */
function behindDash(owner: YAMLSeq, index: number, from: number, text: string): number {
  const [listStart] = rangeOf(owner);
  if (index === 0) return listStart + 1;
  const column = listStart - (text.lastIndexOf("\n", listStart - 1) + 1);
  for (let at = from; at > listStart; at = text.lastIndexOf("\n", at - 1)) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    if (text.charAt(start + column) === "-" && start + column < from) return start + column + 1;
  }
  return from;
}

function pairSpot(owner: YAMLMap, index: number, pair: Pair, text: string): Spot | null {
  const key = pair.key as Node | null; // The library types parsed keys and values loosely.
  const value = pair.value as Node | null;
  if (!isScalar(key)) return null;
  const [start, keyEnd] = rangeOf(key);
  const mark = behindColon(text, keyEnd);
  let end = value === null || isEmptyNode(value) ? mark : endOf(value, text);
  // The words after a comma go on with a text by language.
  for (let next = index + 1; isContinued(String(key.value), pair) && next < owner.items.length; next += 1) {
    const word = owner.items[next];
    if (word === undefined || !isBareWord(word)) break;
    end = rangeOf(word.key)[1];
  }
  return { owner, index, key, value, start, mark, end, isFlow: isFlowNode(owner) };
}

function itemSpot(owner: YAMLSeq, index: number, node: Node | null, text: string): Spot | null {
  if (node === null) return null;
  const [from] = rangeOf(node);
  const isFlow = isFlowNode(owner);
  const mark = isFlow ? from : behindDash(owner, index, from, text);
  const isEmpty = isEmptyNode(node);
  const end = isEmpty ? mark : endOf(node, text);
  return { owner, index, key: null, value: node, start: isEmpty ? mark : from, mark, end, isFlow };
}

/** The keys or items of a map or list, in order, without the bare words that belong to the text before them. */
export function spotsOf(owner: YAMLMap | YAMLSeq, text: string): readonly Spot[] {
  if (isSeq(owner)) {
    return owner.items.flatMap((item, index) => itemSpot(owner, index, item as Node | null, text) ?? []);
  }
  let covered = -1;
  return owner.items.flatMap((pair, index): readonly Spot[] => {
    const spot = pairSpot(owner, index, pair, text);
    if (spot === null || spot.start < covered) return [];
    covered = spot.end;
    return [spot];
  });
}

/** The last key or item of a block; only braces hold bare words. */
function lastSpot(owner: YAMLMap | YAMLSeq, text: string): Spot | null {
  const index = owner.items.length - 1;
  if (isSeq(owner)) return itemSpot(owner, index, (owner.items[index] ?? null) as Node | null, text);
  const pair = owner.items[index];
  return pair === undefined ? null : pairSpot(owner, index, pair, text);
}

/** The name under which a map knows a spot; `null` in a list. */
export function keyOfSpot({ key }: Spot): string | null {
  return isScalar(key) ? String(key.value) : null;
}

/** The spots from the root down to a path, as far as they are there without following an alias. */
export function spotsTo({ text, document }: Written, path: Path): readonly Spot[] {
  const spots: Spot[] = [];
  let node: Node | null = document.contents;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) break;
    const all = spotsOf(node, text);
    const spot: Spot | undefined =
      typeof step === "number" && isSeq(node)
        ? all[step]
        : all.find((each) => keyOfSpot(each) === String(step));
    if (spot === undefined) break;
    spots.push(spot);
    node = spot.value;
  }
  return spots;
}

/** The map or list at a path; `null` for anything else, also for an alias. */
export function collectionAt(written: Written, path: Path): YAMLMap | YAMLSeq | null {
  const spots = spotsTo(written, path);
  if (spots.length < path.length) return null;
  const node = path.length === 0 ? written.document.contents : spots.at(-1)?.value;
  return isMap(node) || isSeq(node) ? node : null;
}
