import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryName } from "../temporary-name.ts";
import { isAbandoned } from "./run-mark.ts";

/**
 * Far longer than any write takes, and than the clocks of two computers differ. A run that was stopped in the middle of a
 * write for longer than this finds its file gone when it goes on, and `replaceFile` writes it again.
 */
const longMs = 60 * 60 * 1000;

const swept = new Set<string>();

/**
 * Removes the temporary files that killed runs left in a folder; looks into each folder once. Where nobody can say whether a
 * run is alive, its file is removed when it is old.
 */
export function sweepLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of namesIn(folder)) {
    const mark = temporaryName.exec(name)?.[1];
    if (mark !== undefined) removeIfAbandoned(join(folder, name), mark);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Whether the folder can be written to is found out next.
    return [];
  }
}

function removeIfAbandoned(path: string, mark: string): void {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status?.isFile() !== true || !isAbandoned(mark, Date.now() - status.mtimeMs, longMs)) return;
    rmSync(path, { force: true });
  } catch {
    // One that cannot be removed is in nobody's way, and keeps no other.
  }
}
