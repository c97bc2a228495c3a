import type { Facts } from "../company/facts.ts";
import { formatPath } from "../diagnostic/place.ts";
import { escapeHtml } from "../html/escape.ts";
import type { Phrases } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import { comparePromises } from "../promise/compare.ts";
import type { PromiseChange } from "../promise/compare.ts";
import { promisesOf } from "../promise/ledger.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import type { GoodEdition } from "./reading.ts";
import { keyHtml, placeText } from "./place-text.ts";

/** How the ledger is put into words. */
export interface LedgerWording {
  readonly words: PreviewWords["promises"];
  readonly phrases: Phrases;
  /** What became of a promise, in a word. */
  readonly kinds: Readonly<Record<PromiseChange["kind"], string>>;
  /** What a promise is called, by its id. */
  readonly nameOf: (id: string) => string;
}

/** The ledger as a table, with what changed since `before`. */
export function promisesHtml(
  { facts, placeOf }: Pick<GoodEdition, "facts" | "placeOf">,
  before: Facts,
  { words, phrases, kinds, nameOf }: LedgerWording,
): string {
  const ledger = promisesOf(facts);
  const changes = comparePromises(before, facts);
  const changed = new Map(changes.map((change) => [change.to === null ? "" : change.id, change]));
  const gone = changes.filter(({ to }) => to === null);
  if (ledger.size + gone.length === 0) return `<p>${escapeHtml(words.none)}</p>\n`;
  const row = (promise: PromiseRecord, change: PromiseChange | undefined): string => {
    const note = change === undefined ? "" : noteHtml(change);
    const time = phrases.amount(promise.target);
    const made = change?.to === null ? "" : placeText(placeOf(promise.path));
    return (
      `<tr${change === undefined ? "" : ` class="${change.kind}"`}><th scope="row">${escapeHtml(nameOf(promise.id))}${note}</th>` +
      `<td>${change?.to === null ? `<del>${escapeHtml(time)}</del>` : escapeHtml(time)}</td>` +
      `<td>${keyHtml(formatPath(promise.path))} <span class="at">${escapeHtml(made)}</span></td></tr>\n`
    );
  };
  const noteHtml = ({ kind, from, to }: PromiseChange): string => {
    const old = from === null || to === null ? "" : ` (${words.before(phrases.amount(from.target))})`;
    return ` <span class="change">${escapeHtml(`${kinds[kind]}${old}`)}</span>`;
  };
  const rows = [
    ...[...ledger.values()].map((promise) => row(promise, changed.get(promise.id))),
    ...gone.flatMap((change) => (change.from === null ? [] : [row(change.from, change)])),
  ];
  const { promise, time, madeIn } = words.columns;
  const heads = [promise, time, madeIn].map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("");
  return (
    `<p>${escapeHtml(changes.length === 0 ? words.unchanged : words.changed)}</p>\n` +
    `<div class="wide" tabindex="0" role="group" aria-labelledby="promises-heading"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table></div>\n`
  );
}
