import { lstat, realpath, stat } from "node:fs";
import type { Stats } from "node:fs";
import { isAbsolute } from "node:path";
import { glob } from "tinyglobby";
import type { FileSystemAdapter } from "tinyglobby";

/**
 * The files that a glob matches, in the order of their code points, relative to `folder` where the glob is. Nothing is
 * found in hidden folders, in `node_modules`, and where `ignored` matches. A link that leads nowhere counts as a file, so
 * that whoever reads it says so.
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
    fs: withBrokenLinks,
  });
  // Not `localeCompare`: the order must not depend on the machine.
  return found.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}

type Done<Value> = (error: NodeJS.ErrnoException | null, value: Value) => void;

/** Left to itself, the glob leaves out what it cannot resolve. It calls these two in this form only, hence the `as`. */
const withBrokenLinks = {
  realpath: (path: string, done: Done<string>): void => {
    realpath(path, (error, real) => {
      done(null, error === null ? real : path);
    });
  },
  stat: (path: string, done: Done<Stats>): void => {
    stat(path, (error, status) => {
      if (error === null) done(null, status);
      else lstat(path, done);
    });
  },
} as FileSystemAdapter;
