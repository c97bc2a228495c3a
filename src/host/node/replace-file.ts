import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolders } from "./make-folders.ts";
import { runMark } from "./run-mark.ts";

/** Writes a file whole or not at all; throws where that cannot be. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  try {
    replaceOnce(path, bytes);
  } catch (error) {
    // Somebody took the folder away in between; it is made again.
    if (!isMissing(error)) throw error;
    replaceOnce(path, bytes);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Writes a new file. Its folder is mostly there, and making sure of it for each file would take time. */
function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  try {
    writeFileSync(path, bytes, { flag: "wx", mode });
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFolders(dirname(path));
    writeFileSync(path, bytes, { flag: "wx", mode });
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be written is what matters.
  }
}

/** Of a name, in code units: what is added must fit into the 255 bytes that a name may have. */
const keptOfName = 60;

/** A new path beside a file, so that renaming never crosses to another disk. `leftovers.ts` knows it by its mark. */
function temporaryPath(path: string): string {
  // The global `crypto` is loaded when it is first used; importing the module would slow every start.
  const unique = `${runMark()}-${crypto.randomUUID().slice(0, 8)}`;
  return join(dirname(path), `${basename(path).slice(0, keptOfName)}.${unique}.tmp`);
}

/** What a new file may be, before the user's mask takes from it; and one that nobody else may look into. */
const usualMode = 0o666;
const privateMode = 0o600;

/**
 * The rights of the file that is to be replaced, `null` where there is none. Throws for one that may not be written: renaming
 * asks for the rights of its folder only.
 */
function rightsOf(path: string): Stats | null {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() === true) accessSync(path, constants.W_OK);
  return status ?? null;
}

/** Gives a file the rights of another, and its group and owner where this user can: an administrator's run must not keep it. */
function takeRights(path: string, { uid, gid, mode }: Stats): void {
  const own = statSync(path);
  if (own.gid !== gid) giveQuietly(path, own.uid, gid);
  if (own.uid !== uid) giveQuietly(path, uid, gid);
  chmodSync(path, mode & 0o777);
}

function giveQuietly(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // Few may give a file away; it is this user's then, as any that is written anew.
  }
}

function replaceOnce(path: string, bytes: Uint8Array): void {
  const temporary = temporaryPath(path);
  const rights = rightsOf(path);
  try {
    // Nobody may look into what takes the place of a private file, not even while it is being written.
    writeWhole(temporary, bytes, rights === null ? usualMode : privateMode);
    if (rights !== null) takeRights(temporary, rights);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
