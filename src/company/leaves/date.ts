import * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";

/** Whether a text is a day of the calendar in ISO 8601: `2026-02-28`, not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `2026-3-5`, `2026.03.05.` and `5.3.2026` are one day; with slashes nobody can tell the month. */
function suggestDay(written: string): string | null {
  const yearFirst = /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})\.?(?:T.*)?$/.exec(written);
  const yearLast = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/.exec(written);
  const parts = yearFirst?.slice(1) ?? yearLast?.slice(1).toReversed() ?? [];
  const day = parts.map((part, index) => (index === 0 ? part : part.padStart(2, "0"))).join("-");
  return isDay(day) ? day : null;
}

const day = z.string().transform((written, context) => {
  const found = written.trim();
  if (isDay(found)) return found;
  const suggestion = suggestDay(found);
  return refuse(context, {
    code: "facts/not-a-date",
    args: { found, suggestion },
    fix: replaceBy(suggestion),
  });
});

/** A day, ISO 8601. */
export function date(field: Field): z.ZodType<string, string> {
  return describe(day, "date", field);
}
