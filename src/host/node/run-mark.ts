import { readFileSync, readlinkSync } from "node:fs";
import process from "node:process";
import { thisSystem } from "./processes.ts";
import type { Processes } from "./processes.ts";

/**
 * What is known of the run behind a mark. `unknown`: it runs, or ran, where its processes cannot be seen from here, on
 * another computer, in another container, before the last start of this one; or a process has its id, and the system does
 * not tell whether that is still the same one.
 */
export type Fate = "alive" | "dead" | "unknown";

let made: string | null = null;

/**
 * The mark of this run for the names of what it makes for a while: where it runs, the id of its process, and when that
 * began, because ids are used again. The same in all threads of a process.
 */
export function runMark(): string {
  made ??= [placeOf(), process.pid.toString(36), thisSystem.beginning("self") ?? "0"].join("-");
  return made;
}

/** Whether the run that made a mark is still there. */
export function fateOf(mark: string, processes: Processes = thisSystem): Fate {
  if (mark === runMark()) return "alive";
  const [place, id = "", began] = mark.split("-");
  if (place !== runMark().split("-")[0]) return "unknown";
  const pid = Number.parseInt(id, 36);
  if (!processes.isThere(pid)) return "dead";
  const found = processes.beginning(pid);
  if (found === null) return "unknown";
  return found === began ? "alive" : "dead";
}

/**
 * Whether what a run made can be taken away: it is dead, or nobody can say and it has not touched it for longer than
 * `longMs`. `ageMs` is how long ago that was, in milliseconds; a clock that was set back makes what is old lie in the future.
 */
export function isAbandoned(
  mark: string,
  ageMs: number,
  longMs: number,
  processes: Processes = thisSystem,
): boolean {
  const fate = fateOf(mark, processes);
  return fate === "dead" || (fate === "unknown" && Math.abs(ageMs) > longMs);
}

/** A name for all processes that can see each other: those of one start of the system, and of one container in it. */
function placeOf(): string {
  try {
    const start = readFileSync("/proc/sys/kernel/random/boot_id", "latin1");
    return checksum(start + readlinkSync("/proc/self/ns/pid"));
  } catch {
    return checksum(process.getBuiltinModule("node:os").hostname());
  }
}

/** FNV-1a; loading what makes better ones would slow every start. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
