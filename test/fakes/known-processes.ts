import type { Processes } from "../../src/host/node/processes.ts";

/** A system with these processes: by id, when each began; `null` where it does not tell. */
export function knownProcesses(began: Readonly<Record<number, string | null>>): Processes {
  return {
    isThere: (id) => id in began,
    beginning: (id) => (id === "self" ? null : (began[id] ?? null)),
  };
}
