import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** Whether a process is still at work. One that has ended but was not yet cleared away by its parent is not. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(id)}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The ids of all processes that have `text` somewhere on their command line. Linux only. */
export function processesWith(text: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => isAlive(id) && commandLine(id).includes(text));
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${String(id)}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
