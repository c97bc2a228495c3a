import { seldomFound } from "./seldom.ts";
import type { GrammarHit, GrammarRule } from "./text-rules.ts";

/** No letter or digit stands before. */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;
/** No letter follows. */
export const wordEnd = String.raw`(?![\p{L}\p{M}])`;
/** A whole number by itself, not a part of a decimal, a time of day or an ordinal; or a range of two. */
export const numberPattern = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/])\d{1,4}(?:\s?[–-]\s?\d{1,4})?`;

/** `a|b|c` for a pattern, the longest first, so that a word does not hide the phrase that begins with it. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s`))
    .join("|");
}

/** Forms that are as good as ours, for one and for more. */
export interface AlsoRight {
  readonly one?: readonly string[];
  readonly other?: readonly string[];
}

/** A unit after a number: every form that people write, and the one that is right. */
export interface CountedUnit {
  readonly forms: readonly string[];
  /** `null` where it is not sure which form is right. */
  readonly right: (amount: number) => string | null;
  /** Forms that are right as well. */
  readonly also?: AlsoRight;
}

/** The number that a noun agrees with: the last one of a range. */
function amountOf(number: string): number {
  return Number(/\d+$/.exec(number)?.[0] ?? number);
}

/** Whether a form is one of those that are right beside ours. */
export function isAlsoRight({ also }: CountedUnit, amount: number, form: string): boolean {
  return ((amount === 1 ? also?.one : also?.other) ?? []).includes(form);
}

export interface TimePhrase {
  /** A pattern for the words before the number; empty for a number by itself. */
  readonly governor: string;
  readonly units: readonly CountedUnit[];
  /** A pattern for what must follow, where not everything may. */
  readonly followedBy?: string;
  /** A pattern for what must not stand before the number. */
  readonly notAfter?: string;
  /** The whole phrase, where its other words change with the number too. */
  readonly phrase?: (governor: string, number: string, amount: number, form: string) => string;
}

/** A rule for numbers with a unit after words that govern its case. */
export function timePhraseRule({
  governor,
  units,
  followedBy = "",
  notAfter = "",
  phrase,
}: TimePhrase): GrammarRule {
  const byForm = new Map<string, CountedUnit>();
  for (const unit of units) for (const form of unit.forms) if (!byForm.has(form)) byForm.set(form, unit);
  const before = governor === "" ? "()" : String.raw`${wordStart}(${governor})\s`;
  const matches = seldomFound(/\d\s/, () => {
    const forms = anyOf(byForm.keys());
    return new RegExp(
      String.raw`${notAfter}${before}(${numberPattern})\s(${forms})${wordEnd}${followedBy}`,
      "giu",
    );
  });
  return function* (text): Iterable<GrammarHit> {
    for (const match of matches(text)) {
      const [found, lead = "", number = "", written = ""] = match;
      const form = written.replaceAll(/\s/g, " ").toLowerCase();
      const unit = byForm.get(form);
      const amount = amountOf(number);
      const right = unit?.right(amount) ?? null;
      if (unit === undefined || right === null || amount === 0) continue;
      const isRight = form === right || isAlsoRight(unit, amount, form);
      const best =
        phrase ?? ((words, count, _, noun) => `${words === "" ? "" : `${words} `}${count} ${noun}`);
      const whole = best(lead, number, amount, isRight ? form : right);
      if (whole.toLowerCase() === found.replaceAll(/\s/g, " ").toLowerCase()) continue;
      yield { code: "text/wrong-form", found, right: whole, index: match.index };
    }
  };
}
