import { parseDuration, type Unit, units } from "../company/duration.ts";
import { examineDuration, writeDuration } from "../company/duration-advice.ts";
import { factsSchema } from "../company/facts.ts";
import { knownField, schemaAt } from "../company/walk.ts";
import type { Path } from "../diagnostic/place.ts";
import type { LanguagePack } from "../language/pack.ts";
import { folded } from "./folded.ts";

/** A time as an answer keeps it: `30 seconds`, or `30 seconds, 80%`. */
interface Time {
  /** As the facts file writes it. */
  readonly time: string;
  /** Per cent as digits; `null` for all cases. */
  readonly atLeast: string | null;
}

/** Takes an answer apart. */
export function readTime(given: string): Time {
  const [time = "", share] = given.split(", ");
  return { time, atLeast: share?.replace("%", "") ?? null };
}

/** Puts an answer together. */
export function writeTime({ time, atLeast }: Time): string {
  return atLeast === null ? time : `${time}, ${atLeast}%`;
}

/** The words of a language for each unit, for one, for a few and for many. */
function unitWords({ phrases }: LanguagePack): ReadonlyMap<string, Unit> {
  return new Map(
    units.flatMap((unit) =>
      [1, 2, 5].map((amount) => {
        const words = phrases.amount({ duration: { amount, unit }, atLeast: null });
        return [folded(words.replace(/\d+/, "")), unit] as const;
      }),
    ),
  );
}

/** Reads a duration in the words of a language or of the facts file; `null` for anything else. */
function durationIn(text: string, pack: LanguagePack): string | null {
  const [, amount = "", words = ""] = /^(\d{1,6})\s*(\D+)$/.exec(text) ?? [];
  const unit = unitWords(pack).get(folded(words.replace(/[.,;)]+\s*$/, "")));
  if (unit !== undefined && Number(amount) > 0) return writeDuration({ amount: Number(amount), unit });
  if (parseDuration(text) !== null) return text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const { reason, suggestion } = examineDuration(text);
  // Half an hour is thirty minutes; what is nearly a word of the file is that word.
  return reason === "unknown" || reason === "fraction" ? suggestion : null;
}

/**
 * Reads a time as people type it, in their language or in the words of the file: `2 munkanap`, `80% in 30 seconds`.
 * Gives the form of an answer, or `null` for what is no time.
 */
export function parseTime(typed: string, pack: LanguagePack): string | null {
  const text = typed.replaceAll(/[\u00a0\u202f]/g, " ").trim();
  const share = /(\d{1,3})\s*%/.exec(text);
  if (share === null) return durationIn(text, pack);
  // Before and behind the share may stand words that tie it to the time.
  const [before, behind] = [text.slice(0, share.index), text.slice(share.index + share[0].length)];
  const source = /\d/.test(before) ? before : behind;
  const from = source.search(/\d/);
  const words = source.slice(Math.max(from, 0)).trim();
  const time = durationIn(words, pack) ?? durationIn(withoutLastWords(words), pack);
  return time === null ? null : writeTime({ time, atLeast: share[1] ?? "" });
}

/** `30 seconds in at least` without what leads to the share. */
function withoutLastWords(text: string): string {
  return text.replace(
    /[\s,(;]+(?:in at least|at least|in|az esetek|legalább|alespoň|v|στο|τουλάχιστον|σε)[\s\S]*$/iu,
    "",
  );
}

/** Writes an answer in the words of a language, as `parseTime` reads it: `30 másodperc, 80%`. */
export function wordTime(given: string, { phrases }: LanguagePack): string {
  const { time, atLeast } = readTime(given);
  const duration = parseDuration(time);
  if (duration === null) return given;
  const amount = phrases.amount({ duration, atLeast: null });
  return atLeast === null ? amount : `${amount}, ${atLeast}%`;
}

/** A time as it can be typed in a language: that of the key's example, so that unit and size fit the question. */
export function exampleTime(path: Path | null, { phrases }: LanguagePack): string {
  const schema = path === null ? null : schemaAt(factsSchema, path);
  const example = parseDuration((schema && knownField(schema))?.example ?? "");
  return phrases.amount({ duration: example ?? { amount: 2, unit: "working day" }, atLeast: null });
}

/** A time with a share, likewise. */
export function exampleShare({ phrases }: LanguagePack): string {
  return `${phrases.amount({ duration: { amount: 30, unit: "second" }, atLeast: null })}, 80%`;
}
