import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryName } from "../temporary-name.ts";
import { fateOf } from "./run-mark.ts";

/** Far longer than any write takes, and than the clocks of two computers differ. */
const abandonedAfterMs = 60 * 60 * 1000;

const swept = new Set<string>();

/**
 * Removes the temporary files that killed runs left in a folder; looks into each folder once. What a run of another
 * computer left, over a network, is removed when it is old.
 */
export function sweepLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const mark = temporaryName.exec(name)?.[1];
      if (mark !== undefined && isAbandoned(join(folder, name), mark))
        rmSync(join(folder, name), { force: true });
    }
  } catch {
    // They are in nobody's way; whether the folder can be written to is found out next.
  }
}

function isAbandoned(path: string, mark: string): boolean {
  const fate = fateOf(mark);
  if (fate === "alive") return false;
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true) return false;
  // A clock that was set back makes what is old lie in the future.
  return fate === "dead" || Math.abs(Date.now() - status.mtimeMs) > abandonedAfterMs;
}
