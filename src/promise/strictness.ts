import type { Duration, Unit } from "../company/duration.ts";
import type { Commitment } from "../company/facts.ts";

/** How a new value stands to an old one, for the customer to whom it is promised. */
export type Strictness = "stricter" | "looser" | "equal" | "incomparable";

/**
 * Compares two commitments: a shorter time is stricter, and so is a larger share of the cases. Where time and share
 * pull in different directions, or nobody can say which time is the longer one, they are incomparable.
 */
export function strictnessOf(from: Commitment, to: Commitment): Strictness {
  const time = compareTimes(from.duration, to.duration);
  const share = compareShares(from.atLeast ?? 100, to.atLeast ?? 100);
  if (time === "equal") return share;
  return share === "equal" || share === time ? time : "incomparable";
}

function compareShares(from: number, to: number): Strictness {
  if (from === to) return "equal";
  return to > from ? "stricter" : "looser";
}

function compareTimes(from: Duration, to: Duration): Strictness {
  if (from.unit === to.unit) return compareSpans(spanOf(from, exact), spanOf(to, exact));
  for (const table of tables) {
    const [before, after] = [spanOf(from, table), spanOf(to, table)];
    if (before !== null && after !== null) return compareSpans(before, after);
  }
  return "incomparable";
}

/** The shortest and the longest that something may take; equal where it is known. */
interface Span {
  readonly least: number;
  readonly most: number;
}

function compareSpans(from: Span | null, to: Span | null): Strictness {
  if (from === null || to === null) return "incomparable";
  if (from.least === to.least && from.most === to.most) return "equal";
  if (to.most <= from.least) return "stricter";
  return to.least >= from.most ? "looser" : "incomparable";
}

type Table = Readonly<Partial<Record<Unit, (amount: number) => Span>>>;

function spanOf({ amount, unit }: Duration, table: Table): Span | null {
  return table[unit]?.(amount) ?? null;
}

const times =
  (factor: number) =>
  (amount: number): Span => ({ least: amount * factor, most: amount * factor });

const between =
  (least: number, most: number) =>
  (amount: number): Span => ({ least: amount * least, most: amount * most });

/** One unit against itself. */
const exact: Table = {
  second: times(1),
  ring: times(1),
  minute: times(1),
  hour: times(1),
  "working hour": times(1),
  day: times(1),
  "working day": times(1),
  week: times(1),
  month: times(1),
  year: times(1),
};

/** In months. */
const byCalendar: Table = { month: times(1), year: times(12) };

/** In working hours; a business is open for four hours a day at least, and for all twenty-four at most. */
const byOpening: Table = { "working hour": times(1), "working day": between(4, 24) };

const day = 86_400;

/**
 * In seconds that pass. A telephone rings once in four to six seconds. Working time is as long as it says at best; at
 * worst, weekends and a row of four public holidays lie in between.
 */
const byClock: Table = {
  second: times(1),
  ring: between(4, 6),
  minute: times(60),
  hour: times(3_600),
  day: times(day),
  week: times(7 * day),
  month: (amount) => ({ least: (amount * 30.4 - 3) * day, most: (amount * 30.5 + 3) * day }),
  year: between(365 * day, 366 * day),
  "working hour": (amount) => ({ least: amount * 3_600, most: longestWait(Math.ceil(amount / 4)) }),
  "working day": (amount) => ({ least: amount * day, most: longestWait(amount) }),
};

function longestWait(workingDays: number): number {
  return (workingDays + 2 * Math.ceil(workingDays / 5) + 4) * day;
}

/** The first in which both units have a length decides. */
const tables: readonly Table[] = [byCalendar, byOpening, byClock];
