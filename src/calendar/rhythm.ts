import { dayAfter, daysIn } from "../company/day-after.ts";
import type { Duration } from "../company/duration.ts";

/** What comes round sooner than this, in days, is routine, and no date in a calendar. */
const leastDays = 7;

/** Days that repeat. */
export interface Rhythm {
  /** The first one, ISO 8601. */
  readonly first: string;
  /** How it goes on, https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
  readonly rule: string;
}

/**
 * The days that lie one interval, two intervals, … after `since` (ISO 8601). A month that lacks the 31st takes its last
 * day. The 29th and the 30th become the 28th, which every month has: rules that say more than that are not understood by
 * every calendar, and a day or two early is no harm. `null` for what comes round more than once a week, and for what never
 * comes round because nothing lies after the year 9999.
 */
export function rhythmOf(every: Duration, since: string): Rhythm | null {
  const { amount, unit } = every;
  const first = dayAfter(since, every);
  if (first === "9999-12-31") return null;
  if (unit === "month") return monthly(amount, since, first);
  if (unit === "year") return monthly(amount * 12, since, first);
  const days = daysIn(every);
  if (days < leastDays) return null;
  return { first, rule: days % 7 === 0 ? rule("WEEKLY", days / 7) : rule("DAILY", days) };
}

function monthly(months: number, since: string, first: string): Rhythm {
  const day = since.slice(8);
  if (months % 12 === 0) {
    const yearly = rule("YEARLY", months / 12);
    return { first, rule: since.endsWith("-02-29") ? `${yearly};BYMONTH=2;BYMONTHDAY=-1` : yearly };
  }
  const every = rule("MONTHLY", months);
  if (day === "31") return { first, rule: `${every};BYMONTHDAY=-1` };
  return { first: day > "28" ? `${first.slice(0, 8)}28` : first, rule: every };
}

function rule(frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY", interval: number): string {
  return `FREQ=${frequency}${interval === 1 ? "" : `;INTERVAL=${String(interval)}`}`;
}
