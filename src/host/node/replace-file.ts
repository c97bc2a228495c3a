import { accessSync, chmodSync, constants, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFolders(dirname(path));
    writeFileSync(path, bytes, { flag: "wx" });
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

/**
 * Gives a file that takes the place of another the rights of that one. Throws for one that may not be written: renaming
 * asks for the rights of its folder only.
 */
function keepRights(path: string, temporary: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return;
  if (status.isFile()) accessSync(path, constants.W_OK);
  chmodSync(temporary, status.mode & 0o777);
}

function replaceOnce(path: string, bytes: Uint8Array): void {
  const temporary = temporaryPath(path);
  try {
    writeWhole(temporary, bytes);
    keepRights(path, temporary);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
