import { resolve } from "node:path";
import type { Files } from "../host/host.ts";
import { digestOf } from "./digest.ts";
import type { Lock } from "./lock.ts";
import { lockedAs } from "./lock.ts";
import { maxComparedBytes } from "./plan.ts";
import type { ReadFailure } from "./plan.ts";

/** A file of an earlier run that this one does not write, still on the disk. */
export interface StaleFile {
  /** Inside the folder of the lock. */
  readonly path: string;
  readonly sha256: string;
  /** Size on the disk. */
  readonly bytes: number;
  /** Whether somebody changed it since it was written. */
  readonly isEdited: boolean;
  /** Why nobody can say whether it was; `null` where it could be read. */
  readonly unread: ReadFailure | null;
}

/**
 * Looks at the disk for the paths that `stalePaths` gave. A path that leads over a link is no file of ours, whatever the
 * lock says.
 */
export async function findStale(
  lock: Lock,
  paths: readonly string[],
  folder: string,
  files: Pick<Files, "read" | "realPath">,
): Promise<readonly StaleFile[]> {
  const root = paths.length === 0 ? null : await files.realPath(folder);
  if (root === null) return [];
  const found: StaleFile[] = [];
  for (const path of paths) {
    const locked = lockedAs(lock, path);
    const isThere = (await files.realPath(resolve(folder, path))) === resolve(root, path);
    if (locked === null || !isThere) continue;
    const read = await files.read(resolve(folder, path), maxComparedBytes);
    if (!read.ok) {
      const { problem, detail } = read;
      found.push({ path, sha256: "", bytes: 0, isEdited: false, unread: { problem, detail } });
      continue;
    }
    const sha256 = digestOf(read.bytes);
    const isEdited = sha256 !== locked.file.sha256;
    found.push({ path, sha256, bytes: read.bytes.byteLength, isEdited, unread: null });
  }
  return found;
}

/** Those that `--prune` removes: nobody has changed them. */
export function removable(stale: readonly StaleFile[]): readonly StaleFile[] {
  return stale.filter(({ isEdited, unread }) => !isEdited && unread === null);
}

/**
 * Removes stale files that are still as they were written, and folders that are empty without them. Gives the paths that
 * are gone.
 */
export async function removeStale(
  stale: readonly StaleFile[],
  folder: string,
  files: Pick<Files, "remove" | "removeEmptyFolder" | "realPath">,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const { path } of removable(stale)) {
    await files.remove(resolve(folder, path));
    if ((await files.realPath(resolve(folder, path))) === null) gone.push(path);
  }
  // Deeper folders first: `assets/fonts` before `assets`.
  for (const parent of foldersOf(gone).toReversed()) await files.removeEmptyFolder(resolve(folder, parent));
  return gone;
}

/** Every folder on the way to some paths, those above first. */
export function foldersOf(paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const steps = path.split("/").slice(0, -1);
    for (const index of steps.keys()) folders.add(steps.slice(0, index + 1).join("/"));
  }
  return [...folders].toSorted();
}
