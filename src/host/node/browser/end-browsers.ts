import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

import { profileFlag } from "./flags.ts";

/**
 * Ends the browsers that work on a profile. A browser ends by itself when the run that started it is gone; one that hangs
 * does not. Only Linux tells which they are.
 */
export function endBrowsersOn(profile: string): void {
  if (process.platform !== "linux") return;
  for (const id of readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    if (!argumentsOf(id).includes(`${profileFlag}${profile}`)) continue;
    // The group that it was started with; it leads one, or has been left by a script that did.
    if (!kill(-id)) kill(id);
  }
}

function argumentsOf(id: number): readonly string[] {
  try {
    return readFileSync(`/proc/${String(id)}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function kill(id: number): boolean {
  try {
    process.kill(id, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
