import { readFileSync } from "node:fs";
import process from "node:process";

/** What a system tells of the processes on it. */
export interface Processes {
  /** Whether there is a process with this id; it may be another one than it was once. */
  readonly isThere: (id: number) => boolean;
  /**
   * When a process began, in a text that no other process with its id has; `ended` for one that only waits to be cleared
   * away, `null` where the system does not tell: only Linux does without another program.
   */
  readonly beginning: (id: number | "self") => string | null;
}

/** The processes of this computer, as far as they can be seen from here. */
export const thisSystem: Processes = { isThere, beginning };

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process is there all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function beginning(id: number | "self"): string | null {
  try {
    // The name of the program comes second, in brackets, and may hold spaces and brackets itself.
    const status = readFileSync(`/proc/${String(id)}/stat`, "latin1");
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    const [state = ""] = fields;
    return "ZX".includes(state) ? "ended" : Number(fields[19]).toString(36);
  } catch {
    return null;
  }
}
