import type { DiagnosticCode } from "../diagnostic/diagnostic.ts";

const unfinished: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "facts/missing-key",
  "facts/unreachable",
  "facts/unreachable-by",
  "facts/no-channel",
  "facts/empty",
]);

/** Whether a finding only says that something is not there yet: another answer will settle it. */
export function isUnfinished(code: DiagnosticCode): boolean {
  return unfinished.has(code);
}
