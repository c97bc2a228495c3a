import { formatPath } from "../diagnostic/place.ts";
import { escapeHtml } from "../html/escape.ts";
import type { Phrases } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import type { LedgerChange, PromiseChange } from "../promise/compare.ts";
import { promisesOf } from "../promise/ledger.ts";
import { changesFrom } from "./baseline.ts";
import type { Baseline, EarlierPromise } from "./baseline.ts";
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

type Change = LedgerChange<EarlierPromise>;

/** The ledger as a table, with what changed since an earlier one. */
export function promisesHtml(
  { facts, placeOf }: Pick<GoodEdition, "facts" | "placeOf">,
  before: Baseline,
  wording: LedgerWording,
): string {
  const { words } = wording;
  const ledger = promisesOf(facts);
  const changes = changesFrom(before, facts);
  const gone = changes.filter(({ to }) => to === null);
  if (ledger.size + gone.length === 0) return `<p>${escapeHtml(words.none)}</p>\n`;
  const changed = new Map(changes.flatMap((change) => (change.to === null ? [] : [[change.id, change]])));
  const rows = [
    ...[...ledger.values()].map((promise) => {
      const made = `${keyHtml(formatPath(promise.path))} <span class="at">${escapeHtml(placeText(placeOf(promise.path)))}</span>`;
      return rowHtml(promise, changed.get(promise.id) ?? null, made, wording);
    }),
    ...gone.flatMap((change) => {
      if (change.from === null) return [];
      const { path } = change.from;
      return [rowHtml(change.from, change, path === undefined ? "" : keyHtml(formatPath(path)), wording)];
    }),
  ];
  const { promise, time, madeIn } = words.columns;
  const heads = [promise, time, madeIn].map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("");
  return (
    `<p>${escapeHtml(noteOf(before, changes, words))}</p>\n` +
    `<div class="wide" tabindex="0" role="group" aria-labelledby="promises-heading"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table></div>\n`
  );
}

/** With what the promises are compared, and whether any of them changed. */
function noteOf(before: Baseline, changes: readonly Change[], words: LedgerWording["words"]): string {
  const state = changes.length === 0 ? "unchanged" : "changed";
  return before.kind === "render" ? words.sinceRender[state](before.render.path) : words.sinceStart[state];
}

function rowHtml(
  { id, target }: EarlierPromise,
  change: Change | null,
  made: string,
  { words, phrases, kinds, nameOf }: LedgerWording,
): string {
  const { from = null, to = null } = change ?? {};
  const old = from === null || to === null ? "" : ` (${words.before(phrases.amount(from.target))})`;
  const note =
    change === null ? "" : ` <span class="change">${escapeHtml(`${kinds[change.kind]}${old}`)}</span>`;
  const time = escapeHtml(phrases.amount(target));
  // A lock knows the steps of the ladder by the persons that they lead to.
  const [, who] = /^escalation to (.*) \d+$/s.exec(id) ?? [];
  const name = who === undefined ? nameOf(id) : words.escalation(who);
  const isGone = change !== null && to === null;
  return (
    `<tr${change === null ? "" : ` class="${change.kind}"`}><th scope="row">${escapeHtml(name)}${note}</th>` +
    `<td>${isGone ? `<del>${time}</del>` : time}</td><td>${made}</td></tr>\n`
  );
}
