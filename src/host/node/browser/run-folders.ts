import { lstatSync, readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { fateOf, runMark } from "../run-mark.ts";
import { endBrowsersOn } from "./end-browsers.ts";

/** Begins the name of the folder in which a browser keeps its profile. */
export const profilePrefix = "service-charter-profile-";
/** Begins the name of the folder of a browser that is unpacked for one run only. */
export const unpackedPrefix = "service-charter-unpacked-";

const hourMs = 60 * 60 * 1000;
/** A preview that runs in another container may have its browser open for long. */
const dayMs = 24 * hourMs;

/** Makes a folder that only this run uses. Its name says so, for whoever finds it when this run is dead. */
export async function makeRunFolder(parent: string, prefix: string): Promise<string> {
  return await mkdtemp(join(parent, `${prefix}${runMark()}-`));
}

/** Removes the folders for temporary files that dead runs left, and ends the browsers that are still at work in them. */
export function sweepRunFolders(): void {
  removeFolders(tmpdir(), [profilePrefix, unpackedPrefix], (mark, ageMs) => isAbandoned(mark, ageMs, dayMs));
}

/** Removes what dead runs left half unpacked in the cache of browsers. */
export function sweepHalfUnpacked(shelf: string, prefix: string): void {
  removeFolders(shelf, [prefix], (mark, ageMs) => isAbandoned(mark, ageMs, hourMs));
}

/** Removes the folders of this run, with the browsers in them. For the end of the process, when nobody can wait. */
export function removeOwnRunFolders(): void {
  removeFolders(tmpdir(), [profilePrefix, unpackedPrefix], (mark) => mark === runMark());
}

/** A run elsewhere cannot be asked whether it is alive; what it made is removed when it is old. */
function isAbandoned(mark: string, ageMs: number, longMs: number): boolean {
  const fate = fateOf(mark);
  return fate === "dead" || (fate === "elsewhere" && Math.abs(ageMs) > longMs);
}

function removeFolders(
  parent: string,
  prefixes: readonly string[],
  isWanted: (mark: string, ageMs: number) => boolean,
): void {
  for (const name of namesIn(parent)) {
    const prefix = prefixes.find((each) => name.startsWith(each));
    const mark = prefix === undefined ? undefined : /^(.*)-\w{6}$/.exec(name.slice(prefix.length))?.[1];
    if (mark === undefined) continue;
    const path = join(parent, name);
    try {
      const status = lstatSync(path);
      // In a folder that everybody may write to, others can make what looks like ours.
      const isOurs =
        status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
      if (!isOurs || !isWanted(mark, Date.now() - status.mtimeMs)) continue;
      endBrowsersOn(path);
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {
      // Another run may be clearing up at the same time; what cannot be removed is in nobody's way.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
