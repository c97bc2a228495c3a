import type { AuditedText } from "./audited-text.ts";

/** What the rules for words know of a text. */
type Words = Pick<AuditedText, "text" | "kind" | "language">;

/** The branches of a group share most texts; more than these, or longer ones, are looked at each time. */
const keptTexts = 5000;
const keptLetters = 500;

const faultless = new Set<string>();

/** Whether the rules for words found nothing in this text before, in another facts file or another place. */
export function isFaultless(words: Words): boolean {
  return faultless.has(keyOf(words));
}

/** Notes that the rules for words found nothing in a text. */
export function noteFaultless(words: Words): void {
  if (words.text.length > keptLetters) return;
  if (faultless.size >= keptTexts) faultless.clear();
  faultless.add(keyOf(words));
}

function keyOf({ text, kind, language }: Words): string {
  return `${kind} ${language ?? "all"} ${text}`;
}
