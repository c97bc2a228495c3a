import type { MapNode, TreeNode } from "./tree.ts";

function mergeNodes(base: TreeNode | undefined, own: TreeNode): TreeNode | null {
  if (own.kind === "nothing") return null;
  if (own.kind !== "map") return own;
  return mergeTrees(base?.kind === "map" ? base : { ...own, entries: new Map() }, own);
}

/**
 * One tree over another: maps merge, lists and texts replace, `null` removes. Keys keep the order of the base, new
 * ones follow; every value keeps the place where it was written.
 */
export function mergeTrees(base: MapNode, own: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of own.entries) {
    const value = mergeNodes(base.entries.get(key)?.value, entry.value);
    if (value === null) entries.delete(key);
    else entries.set(key, { key: entry.key, value });
  }
  return { ...own, entries };
}
