import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are missing; throws where it cannot. What Node has for it never ends in a folder
 * in which none can be made and which says so with ENOENT, as those of the system do: `/proc`.
 */
export function makeFolders(path: string, mode = 0o777): void {
  if (withoutParent(path, mode) === null) return;
  if (dirname(path) !== path) makeFolders(dirname(path), mode);
  const error = withoutParent(path, mode);
  if (error !== null) throw error;
}

/** Makes one folder; the error where that above it is missing. Another run may make it at the same time. */
function withoutParent(path: string, mode: number): Error | null {
  try {
    mkdirSync(path, { mode });
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EEXIST") return null;
    if (error.code === "ENOENT") return error;
    throw error;
  }
}
