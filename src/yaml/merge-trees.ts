import type { Problem } from "../company/problem.ts";
import { isOptionalAt, unknownRemoval } from "../company/unknown-removal.ts";
import type { Path } from "../diagnostic/place.ts";
import type { MapEntry, MapNode, TreeNode } from "./tree.ts";

export interface MergedTrees {
  readonly tree: MapNode;
  /** Keys that remove what could never be there; their places are in the tree that was laid over. */
  readonly problems: readonly Problem[];
}

function mergeNodes(
  base: TreeNode | undefined,
  own: TreeNode,
  path: Path,
  problems: Problem[],
): TreeNode | null {
  if (own.kind === "nothing") return null;
  if (own.kind !== "map") return own;
  const below = base?.kind === "map" ? base.entries : new Map<string, MapEntry>();
  const merged = mergeEntries(below, own, path, problems);
  // A block whose every key was removed is removed.
  const isUsedUp = merged.entries.size === 0 && own.entries.size > 0 && isOptionalAt(path);
  return isUsedUp ? null : merged;
}

function mergeEntries(base: MapNode["entries"], own: MapNode, path: Path, problems: Problem[]): MapNode {
  const entries = new Map(base);
  for (const [key, entry] of own.entries) {
    const below = base.get(key)?.value;
    const at = [...path, key];
    const value = mergeNodes(below, entry.value, at, problems);
    if (value !== null) {
      entries.set(key, { key: entry.key, value });
      continue;
    }
    entries.delete(key);
    const isMissed = entry.value.kind === "nothing" && below === undefined;
    const problem = isMissed ? unknownRemoval(at, [...base.keys()]) : null;
    if (problem !== null) problems.push(problem);
  }
  return { ...own, entries };
}

/**
 * One tree over another: maps merge, lists and texts replace, `null` removes. Keys keep the order of the base, new
 * ones follow; every value keeps the place where it was written.
 */
export function mergeTrees(base: MapNode, own: MapNode): MergedTrees {
  const problems: Problem[] = [];
  return { tree: mergeEntries(base.entries, own, [], problems), problems };
}
