import { watch as watchFolder } from "node:fs";
import type { FSWatcher } from "node:fs";
import { dirname } from "node:path";
import type { Watched, Watcher } from "../../watcher.ts";
import { concernedBy } from "./concerned-by.ts";
import { stampOf } from "./stamp.ts";

/** How long nothing may happen before a change is told, in milliseconds: a save is several steps. */
const quietMs = 15;
/** A change is told after this time even when more keep coming, in milliseconds. */
const longestMs = 90;
/** How often everything is looked at, in milliseconds, for disks that tell nothing: networks, containers, other systems. */
const lookMs = 1_000;

/**
 * Watches the folders in which the files lie, because a file that is replaced takes its own watch with it; and looks at
 * each file once a second. `changed` is called once for a burst of changes.
 */
export function openWatcher(changed: () => void): Watcher {
  let watched: Watched = { files: [], folders: [] };
  let stamps = new Map<string, string>();
  let isClosed = false;
  const tell = inBursts(() => {
    // What was told is known, so that the next look does not tell it again.
    void look().then(() => {
      if (!isClosed) changed();
    });
  });

  const watches = folderWatches((folder, name) => {
    if (concernedBy(watched, folder, name)) tell.soon();
  });

  /** Whether anything is not as it was when it was last looked at. */
  const look = async (): Promise<boolean> => {
    const paths = [...watched.files, ...watched.folders];
    const found = new Map(await Promise.all(paths.map(async (path) => [path, await stampOf(path)] as const)));
    const differs = [...found].some(([path, stamp]) => stamps.has(path) && stamps.get(path) !== stamp);
    stamps = found;
    return differs;
  };

  let isLooking = false;
  const clock = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look().then((differs) => {
      isLooking = false;
      if (differs && !isClosed) tell.soon();
    });
  }, lookMs);

  return {
    async watch(next) {
      if (isClosed) return;
      watched = next;
      watches.replace(new Set([...next.files.map((file) => dirname(file)), ...next.folders]));
      // What changed while nobody watched.
      if (await look()) tell.soon();
    },
    close() {
      isClosed = true;
      clearInterval(clock);
      tell.never();
      watches.replace(new Set());
    },
  };
}

interface FolderWatches {
  /** Watches these folders, and no others any more. */
  readonly replace: (folders: ReadonlySet<string>) => void;
}

/** `changed` is called with the folder, and with the name of what changed in it where the system tells. */
function folderWatches(changed: (folder: string, name: string | null) => void): FolderWatches {
  const watches = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watches.get(folder)?.close();
    watches.delete(folder);
  };
  const open = (folder: string): void => {
    try {
      const watch = watchFolder(folder, { persistent: false }, (_, name) => {
        changed(folder, name);
      });
      watches.set(folder, watch);
      // A folder that goes away, or one too many for the system: the look each second goes on.
      watch.on("error", () => {
        drop(folder);
      });
    } catch {
      // No such folder yet, or no watches left; the look each second finds what comes.
    }
  };
  return {
    replace(folders) {
      // A folder that was made again under the same name needs a new watch.
      for (const folder of [...watches.keys()]) drop(folder);
      for (const folder of folders) open(folder);
    },
  };
}

/** Calls once for many calls: when they have ended, or have gone on for too long. */
function inBursts(call: () => void): { readonly soon: () => void; readonly never: () => void } {
  let quiet: NodeJS.Timeout | null = null;
  let longest: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (quiet !== null) clearTimeout(quiet);
    if (longest !== null) clearTimeout(longest);
    quiet = longest = null;
  };
  const now = (): void => {
    stop();
    call();
  };
  return {
    soon() {
      if (quiet !== null) clearTimeout(quiet);
      quiet = setTimeout(now, quietMs);
      longest ??= setTimeout(now, longestMs);
    },
    never: stop,
  };
}
