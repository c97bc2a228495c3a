import { access, constants, readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import process from "node:process";

import { locateCarried } from "./carried-package.ts";
import type { CarriedPackage } from "./carried-package.ts";
import { puppeteerPaths } from "./puppeteer-package.ts";

/** What stands at a path: a program that may be run, something else, or nothing. */
export type Standing = "program" | "not-executable" | "folder" | "missing";

/** What the search for a browser wants to know about the computer. */
export interface Machine {
  /** As `process.platform` says it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** As `process.arch` says it: `x64`, `arm64`. */
  readonly arch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** An absolute path. */
  readonly homeDirectory: string;
  /** Relative paths that somebody typed start here. */
  readonly workingDirectory: string;
  standing(path: string): Promise<Standing>;
  /** The names in a folder; none when it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The optional package that carries a browser; `null` when it is not installed. */
  carried(): Promise<CarriedPackage | null>;
  /** The executables that the full `puppeteer` package names; none when it is not installed. */
  puppeteer(): Promise<readonly string[]>;
}

/** The computer that this process runs on. `packageDirectory` is where packages are resolved from. */
export function thisMachine(
  environment: Readonly<Record<string, string | undefined>>,
  packageDirectory: string,
): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    environment,
    homeDirectory: homedir(),
    workingDirectory: process.cwd(),
    standing,
    list: async (folder) => {
      try {
        return await readdir(folder);
      } catch {
        return [];
      }
    },
    carried: () => locateCarried(packageDirectory),
    puppeteer: () => puppeteerPaths(packageDirectory),
  };
}

async function standing(path: string): Promise<Standing> {
  try {
    if ((await stat(path)).isDirectory()) return "folder";
  } catch {
    return "missing";
  }
  try {
    await access(path, constants.X_OK);
    return "program";
  } catch {
    return "not-executable";
  }
}
