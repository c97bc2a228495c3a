import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import type { promiseKeys } from "../promise/definitions.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import { promiseName as nameIn } from "../promise/promise-name.ts";
import { finished } from "./written.ts";

type Named = keyof typeof promiseKeys;

/** Promises that are a rhythm, not a deadline. */
const rhythms: ReadonlySet<string> = new Set<Named>([
  "voicemail.check",
  "complaint.update",
  "complaint.review",
  "document.review",
  "training.repeat",
  "conduct.monitor",
]);

/** What a promise is about, in a few words of Markdown: `Reply to an e-mail`. */
export function promiseName({ id }: Pick<PromiseRecord, "id">, pack: LanguagePack): string {
  const name = nameIn(id, pack.handbook.promises, escapeMarkdown);
  if (name === null) throw new Error(`No words for the promise ${id}.`);
  return finished(name, pack);
}

/** Its time in words, Markdown: `within 24 hours`, `every 2 hours`, and a bare amount for an extension. */
export function promiseTime({ id, target }: PromiseRecord, pack: LanguagePack): string {
  const { phrases } = pack;
  const phrase = rhythms.has(id)
    ? phrases.every
    : id === "complaint.extension"
      ? phrases.amount
      : phrases.within;
  return finished(phrase(target), pack);
}
