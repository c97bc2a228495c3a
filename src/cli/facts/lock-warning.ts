import { coded, type Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { FoundLock } from "./locked-edition.ts";

/** Warns of each lock that cannot be used: what depends on it is not found out, and nobody would know. */
export function lockWarnings(locks: readonly FoundLock[]): readonly Diagnostic[] {
  return locks.flatMap(({ path, reading }) => {
    if (reading.kind !== "unusable") return [];
    const { problem, text } = reading;
    const lines = (text ?? "").split("\n");
    const conflict = problem === "merging" ? lines.findIndex((line) => line.startsWith("<<<<<<<")) : 0;
    const place = { file: path, line: Math.max(conflict, 0) + 1, column: 1, length: 1 };
    const rest = { severity: "warning", place, path: [], fix: null } as const;
    return [coded("files/unusable-lock", { path, problem }, rest)];
  });
}
