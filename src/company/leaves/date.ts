import type * as z from "zod";
import { isDay } from "../day.ts";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { leaf } from "./leaf.ts";

/** `2026-3-5`, `2026.03.05.` and `5.3.2026` are one day; with slashes nobody can tell the month. */
function suggestDay(written: string): string | null {
  const yearFirst = /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})\.?(?:T.*)?$/.exec(written);
  const yearLast = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/.exec(written);
  const parts = yearFirst?.slice(1) ?? yearLast?.slice(1).toReversed() ?? [];
  const day = parts.map((part, index) => (index === 0 ? part : part.padStart(2, "0"))).join("-");
  return isDay(day) ? day : null;
}

const day = leaf((found, context) => {
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
