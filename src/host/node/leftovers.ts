import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryName } from "../temporary-name.ts";

/** Far longer than any write takes. Who wrote a file cannot be asked: it may have been another computer, over a network. */
const abandonedAfterMs = 60 * 60 * 1000;

const swept = new Set<string>();

/** Removes the temporary files that killed runs left in a folder; looks into each folder once. */
export function sweepLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder).filter((each) => temporaryName.test(each))) {
      const path = join(folder, name);
      const status = lstatSync(path);
      if (status.isFile() && Date.now() - status.mtimeMs > abandonedAfterMs) rmSync(path, { force: true });
    }
  } catch {
    // They are in nobody's way; whether the folder can be written to is found out next.
  }
}
