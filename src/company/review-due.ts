import { dayAfter, daysBetween } from "./day-after.ts";
import type { SoundFacts } from "./sound-part.ts";

/**
 * How many days before a date that comes round people are reminded of it: thirty, but never before half the time since
 * the last one is over, or a monthly date would be announced all the time.
 */
export function noticeDays(last: string, due: string): number {
  return Math.min(30, Math.floor(daysBetween(last, due) / 2));
}

/** The next review of the documents. Days are ISO 8601. */
export interface ReviewDue {
  /** The last day on which the review is in time. */
  readonly due: string;
  /** How many days before it people are reminded. */
  readonly notice: number;
}

/**
 * When the documents have to be reviewed next: counted from the last review, and from the day on which they took effect
 * where none has taken place. `null` where the facts do not say how often, or not since when.
 */
export function reviewDue({ document }: Pick<SoundFacts, "document">): ReviewDue | null {
  const last = document?.lastReviewed ?? document?.effective;
  const interval = document?.reviewEvery?.duration;
  if (last === undefined || interval === undefined) return null;
  const due = dayAfter(last, interval);
  return { due, notice: noticeDays(last, due) };
}
