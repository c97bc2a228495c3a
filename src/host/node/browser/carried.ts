import { rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

import type { Program } from "./browser-process.ts";
import { cacheRoot, unpackedBrowser } from "./carried-cache.ts";
import type { CarriedPackage } from "./carried-package.ts";
import type { Machine } from "./machine.ts";

/** The carried browser, ready to be started. */
export interface Carried {
  readonly program: Program;
  /** Deletes what was unpacked for this run only; to be called when the browser has ended. */
  readonly discard: () => Promise<void>;
}

/** Unpacks the carried browser, or takes it from the cache. Throws when it cannot be unpacked anywhere. */
export async function unpackCarried(
  carried: CarriedPackage,
  machine: Pick<Machine, "environment" | "homeDirectory">,
  signal: AbortSignal,
): Promise<Carried> {
  const { environment, homeDirectory } = machine;
  // Linux only, where every process has a user id.
  const place = { root: cacheRoot(environment, homeDirectory), user: process.getuid?.() ?? 0 };
  const { folder, isTemporary } = await unpackedBrowser(carried, place, signal);
  return {
    program: {
      path: join(folder, "chromium"),
      environment: { ...environment, ...settingsFor(folder, environment) },
      isShell: true,
    },
    discard: async () => {
      if (isTemporary) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** For the browser alone: the libraries that a bare Linux lacks, and the fonts. */
function settingsFor(folder: string, environment: Machine["environment"]): Record<string, string> {
  return {
    LD_LIBRARY_PATH: [join(folder, "lib"), environment["LD_LIBRARY_PATH"] ?? ""].filter(Boolean).join(":"),
    FONTCONFIG_PATH: folder,
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
    // Keeps the list of fonts beside the browser and out of the user's own cache of fonts.
    XDG_CACHE_HOME: folder,
  };
}
