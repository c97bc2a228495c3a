import * as z from "zod";
import {
  type Duration,
  frequencies,
  type FrequencyWord,
  parseDuration,
  type Unit,
  units,
} from "../duration.ts";
import { examineDuration } from "../duration-advice.ts";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { nearest } from "../nearest.ts";
import { leaf } from "./leaf.ts";
import { readNumber } from "./number.ts";

/** A time that customers can count on, perhaps in a share of the cases only. */
export interface Commitment {
  readonly duration: Duration;
  /** Per cent of the cases, 1 to 100; `null` when it holds always. */
  readonly atLeast: number | null;
}

/** A commitment as the file writes it. */
export type CommitmentInput = string | { readonly time: string; readonly atLeast?: string | undefined };

type DurationSchema = z.ZodType<Duration, string>;
type CommitmentSchema = z.ZodType<Commitment, CommitmentInput>;

/** Only the telephone rings. */
const unitsWithoutRings = units.filter((unit) => unit !== "ring");

function readDuration(found: string, allowed: readonly Unit[], context: z.core.$RefinementCtx): Duration {
  const duration = parseDuration(found);
  if (duration === null) {
    const { reason, suggestion } = examineDuration(found);
    return refuse(context, {
      code: "facts/not-a-duration",
      args: { found, reason, suggestion },
      fix: replaceBy(suggestion),
    });
  }
  if (allowed.includes(duration.unit)) return duration;
  return refuse(context, { code: "facts/unit-not-allowed", args: { found, unit: duration.unit, allowed } });
}

function durationIn(allowed: readonly Unit[]): DurationSchema {
  return leaf((found, context) => readDuration(found, allowed, context));
}

const share = leaf((found, context) => readNumber(found, { from: 1, to: 100, whole: true }, context));

function promised(time: DurationSchema): CommitmentSchema {
  const always = time.transform((duration) => ({ duration, atLeast: null }));
  const mostly = z
    .strictObject({ time, atLeast: share.optional() })
    .transform((given) => ({ duration: given.time, atLeast: given.atLeast ?? null }));
  return z.union([always, mostly]);
}

const anyDuration = durationIn(unitsWithoutRings);
const anyCommitment = promised(anyDuration);
const ringCommitment = promised(durationIn(units));

/** A span of time that promises nothing by itself: `12 months`. */
export function duration(field: Field): DurationSchema {
  return describe(anyDuration, "duration", field);
}

/** A promised time: `2 hours`, or `{ time: 2 hours, atLeast: 90 }`. */
export function commitment(field: Field): CommitmentSchema {
  return describe(anyCommitment, "commitment", field);
}

/** A promised time that may be counted in rings of the telephone. */
export function telephoneCommitment(field: Field): CommitmentSchema {
  return describe(ringCommitment, "commitment", field);
}

function frequencyAmong(words: readonly FrequencyWord[]): DurationSchema {
  return leaf((found, context) => {
    const duration = parseDuration(found);
    const known = words
      .map((word): Duration => frequencies[word])
      .find((each) => each.amount === duration?.amount && each.unit === duration.unit);
    if (known !== undefined) return known;
    const suggestion = nearest(found, words);
    return refuse(context, {
      code: "facts/not-in-list",
      args: { found, allowed: words, suggestion },
      fix: replaceBy(suggestion),
    });
  });
}

/** One of a few frequencies: `weekly`. */
export function frequency(words: readonly FrequencyWord[], field: Field): DurationSchema {
  return describe(frequencyAmong(words), "frequency", { ...field, values: words });
}

/** One of a few frequencies that customers can count on, perhaps with a share. */
export function promisedFrequency(words: readonly FrequencyWord[], field: Field): CommitmentSchema {
  return describe(promised(frequencyAmong(words)), "commitment", { ...field, values: words });
}
