import { isAbsolute } from "node:path";
import { glob } from "tinyglobby";

/**
 * The files that a glob matches, in the order of their code points, relative to `folder` where the glob is. Nothing is
 * found in hidden folders, in `node_modules`, and where `ignored` matches.
 */
export async function match(
  pattern: string,
  ignored: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const found = await glob([pattern], {
    cwd: folder,
    ignore: ["**/node_modules/**", ...ignored],
    absolute: isAbsolute(pattern),
    expandDirectories: false,
  });
  // Not `localeCompare`: the order must not depend on the machine.
  return found.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}
