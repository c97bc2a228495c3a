import type { Duration } from "./duration.ts";

/** How many days the units of fixed length take, working days counted as five a week. */
const daysPerUnit: Partial<Readonly<Record<Duration["unit"], number>>> = {
  day: 1,
  week: 7,
  "working day": 7 / 5,
};

/**
 * The day that lies a duration after another, both ISO 8601. Months and years keep the day of the month, or take the
 * last one there is: a month after 31 January is 28 February. Units shorter than a day add nothing.
 */
export function dayAfter(day: string, { amount, unit }: Duration): string {
  const date = new Date(`${day}T00:00:00Z`);
  const months = unit === "month" ? amount : unit === "year" ? amount * 12 : 0;
  if (months > 0) {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  } else {
    date.setUTCDate(date.getUTCDate() + Math.ceil((daysPerUnit[unit] ?? 0) * amount));
  }
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? "9999-12-31"
    : date.toISOString().slice(0, 10);
}
