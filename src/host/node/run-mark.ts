import { readFileSync, readlinkSync } from "node:fs";
import process from "node:process";

/**
 * What is known of the run behind a mark. `elsewhere`: it runs, or ran, where its processes cannot be seen from here: on
 * another computer, in another container, before the last start of this one.
 */
export type Fate = "alive" | "dead" | "elsewhere";

let made: string | null = null;

/**
 * The mark of this run for the names of what it makes for a while: where it runs, the id of its process, and when that
 * began, because ids are used again. The same in all threads of a process.
 */
export function runMark(): string {
  made ??= [placeOf(), process.pid.toString(36), beginning("self") ?? "0"].join("-");
  return made;
}

/** Whether the run that made a mark is still there. */
export function fateOf(mark: string): Fate {
  if (mark === runMark()) return "alive";
  const [place, id = "", began] = mark.split("-");
  if (place !== runMark().split("-")[0]) return "elsewhere";
  const pid = Number.parseInt(id, 36);
  if (!isThere(pid)) return "dead";
  const found = beginning(String(pid));
  return found === null || found === began ? "alive" : "dead";
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is there all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * When a process began, as Linux counts; `ended` for one that only waits to be cleared away, `null` where the system does
 * not tell.
 */
function beginning(pid: string): string | null {
  try {
    // The name of the program comes second, in brackets, and may hold spaces and brackets itself.
    const status = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    const [state = ""] = fields;
    return "ZX".includes(state) ? "ended" : Number(fields[19]).toString(36);
  } catch {
    return null;
  }
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
