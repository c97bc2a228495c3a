import type { Duration } from "../company/duration.ts";
import type { Commitment } from "../company/facts.ts";

/** Reads what the facts hold under a promise's key, a bare duration or a commitment; `null` when there is none. */
export function targetOf(value: unknown): Commitment | null {
  if (typeof value !== "object" || value === null) return null;
  if ("amount" in value && "unit" in value) return { duration: value as Duration, atLeast: null };
  if ("duration" in value) return value as Commitment;
  return null;
}
