import { coded, type Diagnostic, type Fix } from "../diagnostic/diagnostic.ts";
import type { Path, Place } from "../diagnostic/place.ts";
import type { Problem } from "../company/problem.ts";
import { findAt, findNearest, type Found, type MapNode, type TreeNode } from "./tree.ts";

function isFlow(node: TreeNode | null): boolean {
  return node?.kind === "map" && node.isFlow;
}

/** The place of a value or of its key; an item of a list has none, so its value stands for it. */
function placeOfFound({ key, value }: Found, at: "key" | "value"): Place {
  return at === "key" ? (key ?? value.place) : value.place;
}

/** Where a value stands, or its key; of a path that was not written, the key of the nearest block that was. */
export function placeIn(tree: MapNode, path: Path, at: "key" | "value"): Place {
  const found = findAt(tree, path);
  return found === null ? placeOfFound(findNearest(tree, path), "key") : placeOfFound(found, at);
}

/** Whether a key stands in quotes, which keep the colon after it apart: `{"key":value}`. */
function isQuotedKey(found: Found | null, path: Path): boolean {
  const key = path.at(-1);
  return typeof key === "string" && found?.key?.length !== undefined && found.key.length > key.length;
}

/** A line with the indentation of its key, or of the block that it goes into; none where the block is in braces. */
export function indent(line: string, found: Found | null, nearest: Found): string {
  const block = found === null ? nearest.value : found.parent;
  if (block?.kind !== "map" || block.isFlow) return line;
  const column = (found?.key ?? [...block.entries.values()][0]?.key)?.column ?? 1;
  return `${" ".repeat(column - 1)}${line}`;
}

function fixFor(problem: Problem, found: Found | null, nearest: Found): Fix | null {
  const { fix, at, path } = problem;
  if (fix === null) return null;
  if (fix.kind === "add") return { kind: "add", line: indent(fix.line, found, nearest) };
  if (fix.kind === "replace" && at === "key")
    return isQuotedKey(found, path) ? { ...fix, text: JSON.stringify(fix.text) } : fix;
  // A value over several lines cannot be replaced within its first.
  if (fix.kind === "replace" && found?.value.isOneLine === false) return { ...fix, kind: "example" };
  const needsQuotes = isFlow(nearest.parent) && /^[^[{"].*,/.test(fix.text);
  return needsQuotes ? { ...fix, text: JSON.stringify(fix.text) } : fix;
}

/** Gives a problem of the facts its place in the file where the value was written. */
export function locate(problem: Problem, tree: MapNode): Diagnostic {
  const found = findAt(tree, problem.path);
  const nearest = findNearest(tree, problem.path);
  const place = placeIn(tree, problem.path, problem.at);
  const { code, args, severity, path } = problem;
  const fix = fixFor(problem, found, nearest);
  return coded(code, args, { severity, path, place, fix });
}
