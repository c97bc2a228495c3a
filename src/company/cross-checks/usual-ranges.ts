import { approximateSeconds, type Duration, parseDuration } from "../duration.ts";
import { writeDuration } from "../duration-advice.ts";
import { factsSchema } from "../facts.ts";
import type { UsualRange } from "../field.ts";
import type { Commitment } from "../leaves/time.ts";
import { visit } from "../walk.ts";
import { defineCheck } from "./cross-check.ts";

/** A value that can be held against a range, with the unit that picks the range. */
interface Measure {
  readonly size: number;
  readonly text: string;
  readonly unit: string | null;
}

function measureOf(value: unknown): Measure | null {
  if (typeof value === "number") return { size: value, text: String(value), unit: null };
  if (typeof value !== "object" || value === null) return null;
  // Only durations and commitments have a usual range besides numbers.
  const { unit, amount } = "duration" in value ? (value as Commitment).duration : (value as Duration);
  return { size: approximateSeconds({ amount, unit }), text: writeDuration({ amount, unit }), unit };
}

function sizeOf(bound: string): number {
  const duration = parseDuration(bound);
  return duration === null ? Number(bound) : approximateSeconds(duration);
}

function isWithin({ size }: Measure, { from, to }: UsualRange): boolean {
  return (from === undefined || size >= sizeOf(from)) && (to === undefined || size <= sizeOf(to));
}

/** A time or a target outside the usual range is most often a slip of the pen. */
export const usualRanges = defineCheck("facts/unusual", "warning", function* ({ facts }) {
  for (const { path, field, value } of visit(factsSchema, facts)) {
    const measure = field.usual === undefined ? null : measureOf(value);
    const range = field.usual?.find(({ unit }) => unit === undefined || unit === measure?.unit);
    if (measure === null || range === undefined || isWithin(measure, range)) continue;
    yield { args: { found: measure.text, from: range.from ?? null, to: range.to ?? null }, path };
  }
});
