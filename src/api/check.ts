import { readFor } from "./read.ts";
import type { Finding, ReadOptions, Source, Unreadable } from "./read.ts";

/** What a check found; nothing at all is fine. */
export type CheckReport =
  | {
      readonly kind: "checked";
      /** By file and place. */
      readonly findings: readonly Finding[];
      readonly summary: { readonly errors: number; readonly warnings: number };
    }
  | Unreadable;

/**
 * Finds everything that is wrong with facts, their texts and the company's own templates, as `charter check` does. Throws
 * `RangeError` for a `today` that is no day.
 *
 * @example
 * const report = await check("charter.yaml", { today: "2026-11-22" });
 * if (report.kind === "checked" && report.summary.errors > 0) console.error(report.findings);
 */
export async function check(source: Source, options: ReadOptions = {}): Promise<CheckReport> {
  const reading = await readFor(source, options, false);
  if (reading.kind === "unreadable") return reading;
  const { findings } = reading;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { kind: "checked", findings, summary: { errors, warnings: findings.length - errors } };
}
