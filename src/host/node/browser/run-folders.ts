import { lstatSync, readdirSync, rmSync } from "node:fs";
import { mkdtemp, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { isAbandoned, runMark } from "../run-mark.ts";
import { endBrowsersOn } from "./end-browsers.ts";
import { removeSocketFolder } from "./socket-folder.ts";

/** Begins the name of the folder in which a browser keeps its profile. Short, because Chrome puts a socket below it. */
export const profilePrefix = "charter-profile-";
/** Begins the name of the folder of a browser that is unpacked for one run only. */
export const unpackedPrefix = "charter-unpacked-";

/** What comes after the prefix; caught is the mark of the run. */
const restOfName = /^([0-9a-z]+-[0-9a-z]+-[0-9a-z]+)-\w{6}$/;

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
/**
 * A preview may have its browser open for as long as it likes: it touches the profile every minute. Only while its computer
 * sleeps it does not, and one that wakes after the holidays must not find that another run was faster.
 */
const weekMs = 7 * 24 * hourMs;

/**
 * Makes a folder that only this run uses. Its name says so, for whoever finds it when this run is dead; for those who cannot
 * see whether it is, the run touches the folder now and then, as long as it is there.
 */
export async function makeRunFolder(parent: string, prefix: string): Promise<string> {
  const folder = await mkdtemp(join(parent, `${prefix}${runMark()}-`));
  const timer = setInterval(() => {
    const now = new Date();
    utimes(folder, now, now).catch(() => {
      clearInterval(timer);
    });
  }, minuteMs).unref();
  return folder;
}

/** Removes the folders for temporary files that dead runs left, and ends the browsers that are still at work in them. */
export function sweepRunFolders(): void {
  removeFolders(tmpdir(), [profilePrefix, unpackedPrefix], (mark, ageMs) => isAbandoned(mark, ageMs, weekMs));
}

/** Removes what dead runs left half unpacked in the cache of browsers. */
export function sweepHalfUnpacked(shelf: string, prefix: string): void {
  removeFolders(shelf, [prefix], (mark, ageMs) => isAbandoned(mark, ageMs, hourMs));
}

/** Removes the folders of this run, with the browsers in them. For the end of the process, when nobody can wait. */
export function removeOwnRunFolders(): void {
  removeFolders(tmpdir(), [profilePrefix, unpackedPrefix], (mark) => mark === runMark());
}

function removeFolders(
  parent: string,
  prefixes: readonly string[],
  isWanted: (mark: string, ageMs: number) => boolean,
): void {
  for (const name of namesIn(parent)) {
    const prefix = prefixes.find((each) => name.startsWith(each));
    const mark = prefix === undefined ? undefined : restOfName.exec(name.slice(prefix.length))?.[1];
    if (mark === undefined) continue;
    const path = join(parent, name);
    try {
      const status = lstatSync(path);
      // In a folder that everybody may write to, others can make what looks like ours.
      const isOurs =
        status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
      if (!isOurs || !isWanted(mark, Date.now() - status.mtimeMs)) continue;
      endBrowsersOn(path);
      removeSocketFolder(path);
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
