import { approximateSeconds, type Duration } from "./duration.ts";

/** A length in days: working days are counted as five a week, and a part of a day counts as one. */
export function daysIn(duration: Duration): number {
  const days =
    duration.unit === "working day" ? (duration.amount * 7) / 5 : approximateSeconds(duration) / 86_400;
  return Math.ceil(days);
}

/**
 * The day that lies a duration after another, both ISO 8601. Months and years keep the day of the month, or take the
 * last one there is: a month after 31 January is 28 February. Nothing lies after the year 9999.
 */
export function dayAfter(day: string, duration: Duration): string {
  const { amount, unit } = duration;
  const date = new Date(`${day}T00:00:00Z`);
  const months = unit === "month" ? amount : unit === "year" ? amount * 12 : 0;
  if (months > 0) {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  } else {
    date.setUTCDate(date.getUTCDate() + daysIn(duration));
  }
  const isBeyond = Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999;
  return isBeyond ? "9999-12-31" : date.toISOString().slice(0, 10);
}

/** How many days lie between two days, both ISO 8601; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
