import * as z from "zod";
import { describe, type Field, replaceBy, report } from "../field.ts";
import { nearest } from "../nearest.ts";
import { maxLeafLength } from "./leaf.ts";

export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof days)[number];

/** A part of a day in 24-hour clock time, `08:00` to `18:00`; `24:00` is the end of the day. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** One line of the opening hours: these days, these parts of the day. */
export interface OpenHours {
  /** In the order written, each once: `fri-mon` is Friday to Monday. */
  readonly days: readonly Day[];
  /** Early to late; they do not overlap. */
  readonly spans: readonly TimeSpan[];
}

/** As the file writes it: `mon-fri: 08:00-18:00`, `sat: [08:00-12:00, 13:00-15:00]`. */
export type OpeningHoursInput = Readonly<Record<string, string | string[]>>;

function dayOf(word: string): Day | null {
  return days.find((day) => day === word) ?? null;
}

/** Reads `mon`, `mon-fri`, `mon, wed, fri`. */
function readDays(key: string): readonly Day[] | null {
  const parts = key.split(",").map((part) =>
    part
      .trim()
      .split(/\s*[-–]\s*/)
      .map(dayOf),
  );
  const found = parts.map(([first = null, last = first, ...more]) => {
    if (first === null || last === null || more.length > 0) return [];
    const start = days.indexOf(first);
    const length = ((days.indexOf(last) - start + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => days[(start + step) % 7] ?? first);
  });
  if (found.some((each) => each.length === 0)) return null;
  const all = found.flat();
  return new Set(all).size === all.length ? all : null;
}

const dayNames: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

function suggestDays(key: string): string | null {
  const words = key
    .toLowerCase()
    .replaceAll(/\s+to\s+/g, "-")
    .split(/([-–,\s]+)/);
  const known = words.map((word, index) => {
    if (index % 2 === 1) return /[-–]/.test(word) ? "-" : ", ";
    return (nearest(word, dayNames) ?? nearest(word, days) ?? "?").slice(0, 3);
  });
  const suggestion = known.join("");
  return readDays(suggestion) === null ? null : suggestion;
}

/** Minutes since midnight; `null` for what is no time of the day. */
function minutesOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(time);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return hours * 60 + minutes;
}

function readSpan(text: string): TimeSpan | null {
  const [from = "", to = "", ...more] = text.trim().split(/\s*[-–]\s*/);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (more.length > 0 || start === null || end === null || start >= end) return null;
  return { from, to };
}

/** `8-18`, `8:00 - 18.00` and `8am-6pm` are all `08:00-18:00`. */
function suggestSpan(text: string): string | null {
  const times = text
    .trim()
    .toLowerCase()
    .split(/\s*(?:[-–]|\bto\b)\s*/)
    .map((part) => {
      const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/.exec(part);
      if (found === null) return "?";
      const [, hours = "", minutes = "00", half] = found;
      const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "pm" ? 12 : 0);
      return `${String(hour).padStart(2, "0")}:${minutes}`;
    });
  const suggestion = times.join("-");
  return readSpan(suggestion) === null ? null : suggestion;
}

type Lines = readonly { readonly key: string; readonly line: OpenHours }[];

/** Reports what is too long to be looked at. */
function isTooLong(
  text: string,
  at: "key" | "value",
  path: readonly PropertyKey[],
  context: z.core.$RefinementCtx,
): boolean {
  const { length } = text;
  if (length <= maxLeafLength) return false;
  report(context, { code: "facts/too-long", args: { length, limit: maxLeafLength }, at }, path);
  return true;
}

function readSpans(
  texts: readonly string[],
  key: string,
  isList: boolean,
  context: z.core.$RefinementCtx,
): readonly TimeSpan[] {
  const spans = texts.flatMap((text, index) => {
    const path = isList ? [key, index] : [key];
    if (isTooLong(text, "value", path, context)) return [];
    const span = readSpan(text);
    if (span !== null) return [span];
    const suggestion = suggestSpan(text);
    const args = { found: text.trim(), suggestion };
    const refusal = { code: "facts/not-opening-hours", args, fix: replaceBy(suggestion) } as const;
    report(context, refusal, path);
    return [];
  });
  return spans.toSorted((left, right) => (left.from < right.from ? -1 : 1));
}

function readLine(key: string, given: string | readonly string[], context: z.core.$RefinementCtx): OpenHours {
  const isKnown = !isTooLong(key, "key", [key], context);
  const open = isKnown ? readDays(key) : null;
  if (open === null && isKnown) {
    const suggestion = suggestDays(key);
    const args = { found: key, suggestion };
    report(context, { code: "facts/not-a-day", args, at: "key", fix: replaceBy(suggestion) }, [key]);
  }
  const texts = typeof given === "string" ? [given] : given;
  return { days: open ?? [], spans: readSpans(texts, key, typeof given !== "string", context) };
}

/** Two parts of one day must not share a minute, within a line or between two. One finding is enough to set it right. */
function reportOverlap(lines: Lines, context: z.core.$RefinementCtx): void {
  for (const day of days) {
    const open = lines.filter(({ line }) => line.days.includes(day));
    const spans = open.flatMap(({ key, line }) => line.spans.map((span) => ({ key, ...span })));
    const ordered = spans.toSorted((left, right) => (left.from < right.from ? -1 : 1));
    const index = ordered.findIndex((span, at) => (ordered[at + 1]?.from ?? "24:00") < span.to);
    const [first, second] = ordered.slice(index, index + 2);
    if (index < 0 || first === undefined || second === undefined) continue;
    const later = open.findLast(({ key }) => key === first.key || key === second.key)?.key ?? second.key;
    const args = { day, first: `${first.from}-${first.to}`, second: `${second.from}-${second.to}` };
    report(context, { code: "facts/overlapping-hours", args }, [later]);
    return;
  }
}

const spansOfDay = z.union([z.string(), z.array(z.string()).min(1)]);

const openingHoursSchema = z
  .record(z.string(), spansOfDay)
  .transform((given, context): readonly OpenHours[] => {
    const lines = Object.entries(given).map(([key, spans]) => ({ key, line: readLine(key, spans, context) }));
    if (lines.length === 0) report(context, { code: "facts/empty", args: { shape: "map" } });
    reportOverlap(lines, context);
    return lines.map(({ line }) => line);
  });

/** When people are there: days or ranges of days, each with one or more parts of the day. */
export function openingHours(field: Field): z.ZodType<readonly OpenHours[], OpeningHoursInput> {
  return describe(openingHoursSchema, "hours", field);
}
