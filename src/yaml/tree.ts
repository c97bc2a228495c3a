import type { Path, Place } from "../diagnostic/place.ts";

/** A YAML file as plain values, each with the place where it was written. Scalars are their text. */
export type TreeNode = TextNode | NothingNode | ListNode | MapNode;

interface Written {
  /** Where the value begins; as long as the value, or as its first line. */
  readonly place: Place;
  /** Whether the value begins and ends on one line. */
  readonly isOneLine: boolean;
}

export interface TextNode extends Written {
  readonly kind: "text";
  readonly text: string;
}

/** `null`, `~` or nothing at all after the colon. */
export interface NothingNode extends Written {
  readonly kind: "nothing";
}

export interface ListNode extends Written {
  readonly kind: "list";
  readonly items: readonly TreeNode[];
}

export interface MapNode extends Written {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, MapEntry>;
  /** Whether it is written in braces. */
  readonly isFlow: boolean;
}

export interface MapEntry {
  readonly key: Place;
  readonly value: TreeNode;
}

/** The values alone. Maps have no prototype's keys, lists and texts are the usual ones. */
export function valueOf(node: TreeNode): unknown {
  switch (node.kind) {
    case "text":
      return node.text;
    case "nothing":
      return null;
    case "list":
      return Array.from(node.items, valueOf);
    case "map":
      return Object.fromEntries(Array.from(node.entries, namedValue));
  }
}

function namedValue([key, { value }]: readonly [string, MapEntry]): readonly [string, unknown] {
  return [key, valueOf(value)];
}

/** What stands at a path: a value, with its key where it has one. */
export interface Found {
  readonly key: Place | null;
  readonly value: TreeNode;
  /** The map or list that it stands in; `null` for the root. */
  readonly parent: TreeNode | null;
}

function step(from: Found, by: string | number): Found | null {
  const parent = from.value;
  if (parent.kind === "map") {
    const entry = parent.entries.get(String(by));
    return entry === undefined ? null : { ...entry, parent };
  }
  const item = parent.kind === "list" && typeof by === "number" ? parent.items[by] : undefined;
  return item === undefined ? null : { key: null, value: item, parent };
}

/** What stands at a path; `null` where nothing does. */
export function findAt(root: TreeNode, path: Path): Found | null {
  const start: Found = { key: null, value: root, parent: null };
  return path.reduce<Found | null>((found, by) => (found === null ? null : step(found, by)), start);
}

/** What stands at a path, or at the nearest place above it that was written. */
export function findNearest(root: TreeNode, path: Path): Found {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found = findAt(root, path.slice(0, depth));
    if (found !== null) return found;
  }
  return { key: null, value: root, parent: null };
}
