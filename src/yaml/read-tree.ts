import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Path, Place } from "../diagnostic/place.ts";
import { continueText, isBareWord, isContinued } from "./bare-words.ts";
import { compose } from "./compose.ts";
import { type Conversion, type Converted, report, spanOf, stop, written } from "./conversion.ts";
import { maxDepth, maxValues } from "./limits.ts";
import { placeAt } from "./places.ts";
import type { MapEntry, MapNode, TreeNode } from "./tree.ts";

export interface TreeReading {
  /** The root of the file; `null` when it cannot be read to the end. */
  readonly tree: MapNode | null;
  readonly findings: readonly Diagnostic[];
}

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const nothingWords: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);
const plainTags: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

function convertScalar(scalar: Scalar, at: number, conversion: Conversion): Converted {
  const base = written(conversion, spanOf(scalar, at));
  const text = String(scalar.value);
  const isNothing = scalar.type === "PLAIN" && nothingWords.has(text);
  const node: TreeNode = isNothing ? { kind: "nothing", ...base } : { kind: "text", text, ...base };
  return { node, size: 1, depth: 0 };
}

/** The text of a key; `null`, with a finding, for a key that cannot be one. */
function readKey(pair: Pair, conversion: Conversion, path: Path): { text: string; place: Place } | null {
  const key = pair.key as Node | null;
  const [start, end] = spanOf(key, 0);
  const place = placeAt(conversion.source, start, end);
  if (!isScalar(key)) {
    report(conversion, "yaml/key-not-text", {}, place, path);
    return null;
  }
  const text = String(key.value);
  if (text === "<<" && key.type === "PLAIN") {
    stop(conversion, "yaml/merge-key", {}, place, path);
    return null;
  }
  if (forbiddenKeys.has(text)) {
    report(conversion, "yaml/forbidden-key", { key: text }, place, [...path, text]);
    return null;
  }
  return { text, place };
}

function convertMap(map: YAMLMap, at: number, path: Path, conversion: Conversion): Converted {
  const entries = new Map<string, MapEntry>();
  let [size, depth] = [1, 0];
  let last: string | null = null;
  for (const pair of map.items) {
    if (last !== null && isBareWord(pair)) {
      continueText(entries, last, pair.key, conversion);
      continue;
    }
    const key = readKey(pair, conversion, path);
    last = key !== null && isContinued(key.text, pair) ? key.text : null;
    if (key === null) continue;
    const first = entries.get(key.text);
    if (first !== undefined) {
      const args = { key: key.text, firstLine: first.key.line };
      report(conversion, "yaml/duplicate-key", args, key.place, [...path, key.text]);
    }
    const keyEnd = spanOf(pair.key as Node | null, at)[1];
    const value = convert(pair.value as Node | null, keyEnd, [...path, key.text], conversion);
    if (first === undefined) entries.set(key.text, { key: key.place, value: value.node });
    size += value.size;
    depth = Math.max(depth, value.depth + 1);
  }
  const node: TreeNode = {
    kind: "map",
    entries,
    isFlow: map.flow === true,
    ...written(conversion, spanOf(map, at)),
  };
  return { node, size, depth };
}

function convertList(list: YAMLSeq, at: number, path: Path, conversion: Conversion): Converted {
  // A parsed list holds nodes alone: a pair in it, `[a: b]`, is a map of one key.
  const items: TreeNode[] = [];
  let [size, depth] = [1, 0];
  for (const [index, item] of list.items.entries()) {
    const value = convert(item as Node | null, at, [...path, index], conversion);
    items.push(value.node);
    size += value.size;
    depth = Math.max(depth, value.depth + 1);
  }
  const node: TreeNode = { kind: "list", items, ...written(conversion, spanOf(list, at)) };
  return { node, size, depth };
}

/** What an alias stands for: the same value, with the places where it was written. */
function resolve(name: string, place: Place, path: Path, conversion: Conversion): Converted {
  const target = conversion.anchors.get(name);
  if (target !== undefined) return target;
  stop(conversion, "yaml/unknown-alias", { name }, place, path);
  return { node: { kind: "nothing", place, isOneLine: true }, size: 1, depth: 0 };
}

function convertNode(node: Node | null, at: number, path: Path, conversion: Conversion): Converted {
  const span = spanOf(node, at);
  const place = placeAt(conversion.source, span[0], span[1]);
  if (node === null) return { node: { kind: "nothing", place, isOneLine: true }, size: 1, depth: 0 };
  if (isAlias(node)) return resolve(node.source, place, path, conversion);
  if (node.tag !== undefined && !plainTags.has(node.tag))
    report(conversion, "yaml/tag", { tag: node.tag }, place, path);
  if (isMap(node)) return convertMap(node, span[0], path, conversion);
  if (isSeq(node)) return convertList(node, span[0], path, conversion);
  if (isScalar(node)) return convertScalar(node, at, conversion);
  throw new Error("A YAML node that is no alias, map, list or scalar.");
}

function convert(node: Node | null, at: number, path: Path, conversion: Conversion): Converted {
  conversion.values += 1;
  const converted = convertNode(node, at, path, conversion);
  const { place } = converted.node;
  if (conversion.values > maxValues)
    stop(conversion, "yaml/too-many-values", { limit: maxValues }, place, path);
  if (converted.size > maxValues)
    stop(conversion, "yaml/too-many-aliases", { limit: maxValues }, place, path);
  if (converted.depth > maxDepth) stop(conversion, "yaml/too-deep", { limit: maxDepth }, place, path);
  if (node?.anchor !== undefined) conversion.anchors.set(node.anchor, converted);
  return converted;
}

function readRoot(document: Document.Parsed, conversion: Conversion): MapNode | null {
  const { node } = convert(document.contents, 0, [], conversion);
  if (node.kind === "map") return node;
  if (node.kind === "nothing") stop(conversion, "yaml/empty-file", {}, node.place, []);
  else stop(conversion, "yaml/not-a-map", { found: node.kind }, node.place, []);
  return null;
}

/** A reading together with the library's nodes, for what edits the text. */
export interface DocumentReading extends TreeReading {
  readonly document: Document.Parsed | null;
}

/** As `readTree`. */
export function readDocument(text: string, file: string): DocumentReading {
  const { document, source, findings } = compose(text, file);
  if (document === null) return { tree: null, findings, document };
  const conversion: Conversion = { source, anchors: new Map(), findings: [], values: 0, stopped: false };
  const tree = readRoot(document, conversion);
  return { tree: conversion.stopped ? null : tree, findings: conversion.findings, document };
}

/**
 * Reads a YAML text into plain values with their places. Mistakes that leave the rest readable (a key twice, a tag, a
 * key that is no text) come with a tree; others without one. `file` is the name that findings show.
 */
export function readTree(text: string, file: string): TreeReading {
  const { tree, findings } = readDocument(text, file);
  return { tree, findings };
}
