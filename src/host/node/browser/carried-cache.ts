import { rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";

import { makeFolders } from "../make-folders.ts";
import type { CarriedPackage } from "./carried-package.ts";
import { claimFolder, distrust, distrustAround } from "./private-folder.ts";
import { makeRunFolder, sweepHalfUnpacked, unpackedPrefix } from "./run-folders.ts";
import { isWhole, unpack } from "./unpack.ts";

/** A browser that was unpacked and may be run. */
export interface UnpackedBrowser {
  readonly folder: string;
  /** Not in the cache, so whoever asked for it deletes it. */
  readonly isTemporary: boolean;
}

/** Where unpacked browsers are kept, and for whom. */
export interface CachePlace {
  /** An absolute path: `~/.cache` as a rule. */
  readonly root: string;
  /** The user id that everything must belong to. */
  readonly user: number;
}

/** The cache folder of this user, by the rules of the XDG base directories. */
export function cacheRoot(
  environment: Readonly<Record<string, string | undefined>>,
  homeDirectory: string,
): string {
  const asked = environment["XDG_CACHE_HOME"];
  return asked !== undefined && isAbsolute(asked) ? asked : join(homeDirectory, ".cache");
}

/**
 * Gives the unpacked browser of this version: the one in the cache, or a fresh one. Where the cache cannot be used or
 * somebody else could have written to it, the browser is unpacked into a temporary folder. Throws when that fails too.
 */
export async function unpackedBrowser(
  carried: CarriedPackage,
  place: CachePlace,
  signal: AbortSignal,
): Promise<UnpackedBrowser> {
  try {
    const folder = await cachedBrowser(carried, place, signal);
    if (folder !== null) return { folder, isTemporary: false };
  } catch {
    // A full or read-only home is no reason not to print: the temporary folder may do, and if not, it says why.
    signal.throwIfAborted();
  }
  const folder = await makeRunFolder(tmpdir(), unpackedPrefix);
  await unpackOrRemove(carried, folder, signal);
  return { folder, isTemporary: true };
}

/** The browser's folder in the cache; `null` when the cache is not to be trusted. */
async function cachedBrowser(
  carried: CarriedPackage,
  { root, user }: CachePlace,
  signal: AbortSignal,
): Promise<string | null> {
  makeFolders(root, 0o700);
  if ((await distrustAround(root, user)) !== null) return null;
  const shelf = join(root, "service-charter");
  if ((await claimFolder(shelf, user)) !== null) return null;

  const name = `chromium-${carried.version}`;
  const folder = join(shelf, name);
  sweepHalfUnpacked(shelf, `${name}.part-`);
  if (await isUsable(folder, user)) return folder;
  const part = await makeRunFolder(shelf, `${name}.part-`);
  await unpackOrRemove(carried, part, signal);
  return await putInPlace(part, folder, user);
}

/** Two first runs may get here at once: the one that renames first wins, the other one takes the winner's. */
async function putInPlace(part: string, folder: string, user: number): Promise<string> {
  for (const isLastTry of [false, true]) {
    try {
      await rename(part, folder);
      return folder;
    } catch (error) {
      if (await isUsable(folder, user)) {
        await rm(part, { recursive: true, force: true });
        return folder;
      }
      if (isLastTry) {
        await rm(part, { recursive: true, force: true });
        throw error;
      }
      // What is there is damaged, by a power cut for instance.
      await rm(folder, { recursive: true, force: true });
    }
  }
  return folder;
}

async function isUsable(folder: string, user: number): Promise<boolean> {
  try {
    return (await distrust(folder, user)) === null && (await isWhole(folder, user));
  } catch {
    return false;
  }
}

async function unpackOrRemove(carried: CarriedPackage, folder: string, signal: AbortSignal): Promise<void> {
  try {
    await unpack(carried.archives, folder, signal);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
