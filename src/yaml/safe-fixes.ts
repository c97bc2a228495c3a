import { distance } from "fastest-levenshtein";
import { factsSchema } from "../company/facts.ts";
import { unitCalled } from "../company/duration-advice.ts";
import { nearest } from "../company/nearest.ts";
import { knownField, schemaAt } from "../company/walk.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Path } from "../diagnostic/place.ts";

/** The most letters that a slip of the pen gets wrong. */
const maxSlips = 2;

/** Shorter words are another word after one letter, and words shorter than `longLength` after two. */
const minLength = 4;
const longLength = 7;

/** Codes whose replacement says what was said, in the letters or the spelling that it has to be in. */
const certain: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "facts/not-an-email",
  "facts/not-a-colour",
  "text/mixed-scripts",
  "text/final-sigma",
]);

/**
 * What to write instead of what a finding is about, where that is certain: the same word, number or day in other letters.
 * `null` where the company has to choose. No promise, number, day or text comes to mean anything else.
 */
export function safeFix(finding: Diagnostic): string | null {
  const { fix } = finding;
  if (fix?.kind !== "replace") return null;
  if (certain.has(finding.code)) return fix.text;
  return isSafe(finding, fix.text) ? fix.text : null;
}

function isSafe(finding: Diagnostic, text: string): boolean {
  switch (finding.code) {
    case "facts/unknown-key": {
      const { key, known, suggestion } = finding.args;
      // A second `vision` with a slip in it is no `mission`.
      return isSlip(key, suggestion) && nearest(key, known) === suggestion;
    }
    case "facts/not-in-list": {
      const { found, allowed, suggestion } = finding.args;
      // `yes` cannot mean anything but `true`.
      return allowed.includes("true") || isSlip(found, suggestion);
    }
    case "facts/not-a-timezone":
      return isSlip(finding.args.found, finding.args.suggestion);
    case "facts/not-a-country":
    case "facts/not-a-language":
    case "facts/unknown-person":
      return isSameWord(finding.args.found, finding.args.suggestion);
    case "facts/not-a-duration": {
      const { found, reason, suggestion } = finding.args;
      return reason === "unknown" && (isSameAmount(found, suggestion) || isSlipInEachWord(found, suggestion));
    }
    case "facts/not-a-number":
      return isSameNumber(finding.args.found, finding.args.suggestion);
    case "facts/not-a-date":
      return isSameDay(finding.args.found);
    case "facts/not-a-day":
      return isSlip(finding.args.found, finding.args.suggestion);
    case "facts/not-opening-hours":
      return isSameSpan(finding.args.found);
    case "facts/wrong-shape":
      return finding.args.colon === true || isListOfWords(text, finding.path);
    default:
      return false;
  }
}

/** Upper and lower case, `_`, `-` and spaces make no other word. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

function isSameWord(found: string, suggestion: string | null): boolean {
  return suggestion !== null && plain(found) === plain(suggestion);
}

function isSlip(found: string, suggestion: string | null): boolean {
  if (suggestion === null) return false;
  if (isSameWord(found, suggestion)) return true;
  const [word, meant] = [plain(found), plain(suggestion)];
  // A number may belong somewhere else, such as to the end of the phone number before.
  if (digitsOf(word) !== digitsOf(meant)) return false;
  const length = Math.min(word.length, meant.length);
  const most = length < longLength ? 1 : maxSlips;
  return length >= minLength && (distance(word, meant) <= most || isSwapped(word, meant));
}

function digitsOf(word: string): string {
  return word.replaceAll(/\D/g, "");
}

/** `2 wrking days` is two working days; `2 morning days` may be something else. */
function isSlipInEachWord(found: string, suggestion: string | null): boolean {
  const [words, meant] = [found.trim().split(/\s+/), suggestion?.split(" ") ?? []];
  return words.length === meant.length && words.every((word, index) => isOneSlip(word, meant[index] ?? ""));
}

function isOneSlip(found: string, meant: string): boolean {
  const [word, right] = [plain(found), plain(meant)];
  if (word === right) return true;
  // An amount is never a slip of another amount.
  return !/\d/.test(word + right) && (distance(word, right) === 1 || isSwapped(word, right));
}

/** Two neighbours in the wrong order. */
function isSwapped(word: string, meant: string): boolean {
  const wrong = Array.from(word, (_, index) => index).filter((index) => word[index] !== meant[index]);
  const [first = 0, second = 0, ...others] = wrong;
  const isPair = word.length === meant.length && second === first + 1 && others.length === 0;
  return isPair && word[first] === meant[second] && word[second] === meant[first];
}

/** `24 hrs`, `24 huors` and `24 hours`: the number is as it was typed, and the unit has another spelling. */
function isSameAmount(found: string, suggestion: string | null): boolean {
  const [, amount, word = ""] = /^(\d+)[ -]?(\D+)$/.exec(found.trim().toLowerCase()) ?? [];
  const [, meantAmount, unit = ""] = /^(\d+) (\D+)$/.exec(suggestion ?? "") ?? [];
  // What is not there is no number, which is like no other.
  if (Number(amount) !== Number(meantAmount)) return false;
  if (unitCalled(word) !== null) return word !== "m"; // To some, `m` is a month.
  // Of two words each has to be right by itself.
  return !/\s/.test(word) && (isSlip(word, unit) || isSlip(`${word}s`, unit));
}

/** `85 %` and `85`; `5,5` and `5.5` may be two numbers. */
function isSameNumber(found: string, suggestion: string | null): boolean {
  return found.replace(/^\+|\s*(?:%|per cent|percent)$/gi, "") === suggestion;
}

/** The year is first, so that nobody can take the day for the month. */
function isSameDay(found: string): boolean {
  return /^\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?$/.test(found);
}

/** The hours of the 24-hour clock, with or without minutes: `8-18`, `8.30 – 18:00`. */
function isSameSpan(found: string): boolean {
  const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;
  return new RegExp(`^${time}\\s*[-–]\\s*${time}$`).test(found);
}

/** Words from a list that lack their brackets; where free text is cut at its commas, somebody has to look. */
function isListOfWords(text: string, path: Path): boolean {
  if (!text.startsWith("[")) return false;
  const item = schemaAt(factsSchema, [...path, 0]);
  const isClosed = item !== null && knownField(item)?.values !== undefined;
  return isClosed || !text.includes(",");
}
