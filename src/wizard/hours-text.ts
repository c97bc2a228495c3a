import { type Day } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { folded } from "./folded.ts";

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies readonly Day[];
const english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The names of the days in a language. */
function namesIn({ phrases }: LanguagePack): readonly string[] {
  return days.map((day) => phrases.days({ days: [day], spans: [] }));
}

/** The only day that a word begins the name of: `po`, `Pondělí`, `mon`. */
function dayOf(word: string, names: readonly string[]): Day | null {
  for (const known of [names.map(folded), english]) {
    const found = days.filter((_, index) => known[index]?.startsWith(word) === true);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

/** The words between the days of a range: `to`, `až`. */
function joiners(pack: LanguagePack, names: readonly string[]): readonly string[] {
  const range = pack.phrases.days({ days: days.slice(0, 5), spans: [] });
  return [...folded(range).matchAll(/\p{L}+/gu)]
    .map(([word]) => word)
    .filter((word) => dayOf(word, names) === null);
}

function readDays(text: string, pack: LanguagePack): string | null {
  const names = namesIn(pack);
  const between = joiners(pack, names);
  const parts = text
    .split(",")
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => {
      const words = [...folded(part).matchAll(/\p{L}+/gu)].map(([word]) => word);
      const found = words.filter((word) => !between.includes(word)).map((word) => dayOf(word, names));
      const isSound = found.length > 0 && found.length < 3 && !found.includes(null);
      return isSound ? found.join("-") : null;
    });
  return parts.length === 0 || parts.includes(null) ? null : parts.join(", ");
}

function readClock(text: string): string | null {
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  return hours === "" ? null : `${hours.padStart(2, "0")}:${minutes}`;
}

function readSpans(text: string): readonly string[] | null {
  const spans = text.split(",").map((span) => {
    const [from, to, ...more] = span.split(/[-–—]/).map(readClock);
    return from == null || to == null || more.length > 0 ? null : `${from}-${to}`;
  });
  return spans.every((span) => span !== null) ? spans : null;
}

/**
 * Reads opening hours as people type them: `po–čt 8–12, 13–17; pá 8–14`. Gives them with the days of the facts file,
 * `mon-thu 08:00-12:00, 13:00-17:00; fri 08:00-14:00`, or `null`. Whether they make sense is for the schema.
 */
export function parseHours(typed: string, pack: LanguagePack): string | null {
  const lines = typed.split(/[;\u00b7\u0387\u037e]/).filter((line) => line.trim() !== "");
  const read = lines.map((line) => {
    const start = line.search(/\d/);
    if (start < 0) return null;
    const open = readDays(line.slice(0, start), pack);
    const spans = readSpans(line.slice(start));
    return open === null || spans === null ? null : `${open} ${spans.join(", ")}`;
  });
  return read.length === 0 || read.includes(null) ? null : read.join("; ");
}

/** The lines of an answer: days, and parts of the day. */
export function hoursLines(given: string): readonly (readonly [days: string, spans: readonly string[]])[] {
  return given.split("; ").map((line) => {
    const start = line.search(/\d/);
    return [line.slice(0, start).trim(), line.slice(start).split(", ")];
  });
}

/** Writes an answer with the names of the days of a language, as `parseHours` reads it. */
export function wordHours(given: string, pack: LanguagePack): string {
  const names = namesIn(pack);
  const lines = hoursLines(given).map(([open, spans]) => {
    const named = open.replaceAll(/[a-z]{3}/g, (day) => names[days.findIndex((each) => each === day)] ?? day);
    return `${named} ${spans.join(", ")}`;
  });
  return pack.phrases.apart(lines);
}

/** Opening hours as they can be typed in a language; the semicolon is a key on every keyboard, unlike the marks read for it. */
export function exampleHours({ phrases }: LanguagePack): string {
  const day = (name: "mon" | "fri" | "sat"): string => phrases.days({ days: [name], spans: [] });
  return `${day("mon")}-${day("fri")} 8:00-18:00; ${day("sat")} 9:00-13:00`;
}
