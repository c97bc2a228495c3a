import path from "node:path";
import type { Problem } from "../company/problem.ts";
import type { Path } from "../diagnostic/place.ts";
import { absolute, besideFile, isInside } from "./resolve-path.ts";
import { findAt, type MapNode } from "./tree.ts";

/** The keys that name something in the project. */
const projectPaths: readonly Path[] = [["templates"], ["brand", "logo"]];

/**
 * What facts name must lie in the project: under the root, or beside the file that names it or below. Links are looked
 * at when it is read.
 */
export function checkPaths(
  tree: MapNode,
  { workingDirectory, root }: { readonly workingDirectory: string; readonly root: string },
): readonly Problem[] {
  return projectPaths.flatMap((each): readonly Problem[] => {
    const node = findAt(tree, each)?.value;
    if (node?.kind !== "text") return [];
    const file = absolute(workingDirectory, node.place.file);
    const target = besideFile(file, node.text.trim());
    const projects = [absolute(workingDirectory, root), path.dirname(file)];
    if (projects.some((folder) => isInside(folder, target))) return [];
    const args = { found: node.text.trim(), reason: "outside" } as const;
    return [{ code: "facts/not-a-path", args, severity: "error", path: each, at: "value", fix: null }];
  });
}
