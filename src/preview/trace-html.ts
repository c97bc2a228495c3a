import type { OwnChange } from "../diagnostic/own-piece-codes.ts";
import { formatPath, valueAt } from "../diagnostic/place.ts";
import type { LedgerEntry } from "../document/ledger-entries.ts";
import type { ClauseTrace, TracedFact } from "../explanation/trace-clause.ts";
import { plainText } from "../html/body.ts";
import { escapeHtml } from "../html/escape.ts";
import type { ExplainWords } from "../language/messages-explain.ts";
import type { IndexWords, LanguagePack } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import { keyHtml, placeText } from "./place-text.ts";
import type { ShownDocument } from "./press.ts";
import type { ShownTrace } from "./trace.ts";

/** How a trace is put into words. */
export interface TraceWording {
  readonly words: PreviewWords["trace"];
  /** What `explain` says of the same. */
  readonly explain: Pick<ExplainWords, "labels" | "notInFile" | "notPrinted">;
  readonly ownChanges: Readonly<Record<OwnChange, string>>;
  readonly pack: LanguagePack;
  readonly nameOf: (id: string) => string;
}

/** Where some clauses come from, as HTML; several where one paragraph holds several. */
export function traceHtml(
  traces: readonly ShownTrace[],
  shown: ShownDocument,
  wording: TraceWording,
): string {
  if (traces.length === 0) return `<p>${escapeHtml(wording.words.gone)}</p>\n`;
  return traces.map((trace) => clauseHtml(trace, shown, wording)).join("");
}

function clauseHtml({ trace, promises }: ShownTrace, shown: ShownDocument, wording: TraceWording): string {
  const { words, explain } = wording;
  const { clause, facts, covers } = trace;
  const heading = headingOf(trace);
  const rows = [
    row(words.clause, `${keyHtml(clause)}${stateHtml(trace, wording)}`),
    ...(heading === null
      ? []
      : [row(words.section, `<span lang="${trace.language}">${escapeHtml(heading)}</span>`)]),
    ...templateRows(trace, wording),
    row(
      words.facts,
      facts.length === 0 ? escapeHtml(words.noFacts) : listHtml(facts.map(factHtml(shown, wording))),
    ),
    row(
      words.promises,
      promises.length === 0
        ? escapeHtml(words.noPromises)
        : listHtml(promises.map((promise) => promiseHtml(promise, clause, shown, wording))),
    ),
    ...(covers.length === 0 ? [] : [row(explain.labels.covers, escapeHtml(covers.join(", ")))]),
  ];
  return `<dl>\n${rows.join("")}</dl>\n`;
}

/** Why a clause is not on the page, in brackets; empty where it is. */
function stateHtml({ isPrinted, change }: ClauseTrace, { explain, ownChanges }: TraceWording): string {
  if (change === "left-out") return escapeHtml(` (${ownChanges[change]})`);
  return isPrinted === false ? escapeHtml(` (${explain.notPrinted})`) : "";
}

function templateRows({ template, change }: ClauseTrace, { words }: TraceWording): readonly string[] {
  if (template === null) return [];
  const at = escapeHtml(`${template.file}:${String(template.line)}`);
  const whose = escapeHtml(change === null ? words.supplied : words.own);
  return [row(words.template, `<span class="at">${at}</span> (${whose})`)];
}

const row = (term: string, html: string): string => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>\n`;
const listHtml = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>`;

/** The heading of the section, as the document prints it; `null` where it prints none. */
function headingOf({ number, heading }: ClauseTrace): string | null {
  return heading === null ? null : `${number ?? ""} ${plainText(heading)}`.trim();
}

function factHtml({ good }: ShownDocument, { explain }: TraceWording): (fact: TracedFact) => string {
  return ({ path }) => {
    const key = keyHtml(formatPath(path));
    if (valueAt(good.facts, path) === undefined) return `${key} (${escapeHtml(explain.notInFile)})`;
    const place = good.placeOf(path);
    const line = good.sources.get(place.file)?.split(/\r?\n/)[place.line - 1]?.trim();
    const shown = line === undefined || line === "" ? "" : `<code class="source">${escapeHtml(line)}</code>`;
    return `${key} <span class="at">${escapeHtml(placeText(place))}</span>${shown}`;
  };
}

function promiseHtml(
  { id, target, path, statedIn }: LedgerEntry,
  clause: string,
  { selection, good }: ShownDocument,
  { words, pack, nameOf }: TraceWording,
): string {
  const others = statedIn.filter(
    (place) =>
      place.clause !== clause || place.document !== selection.document || place.length !== selection.length,
  );
  const places = groups(others, pack.index.lengths, pack).map((place) => `<li>${escapeHtml(place)}</li>`);
  return (
    `<strong>${escapeHtml(`${nameOf(id)}: ${pack.phrases.amount(target)}`)}</strong> <span class="at">${escapeHtml(placeText(good.placeOf(path)))}</span>` +
    (places.length === 0
      ? ""
      : `<p class="label">${escapeHtml(words.alsoIn)}</p>\n<ul>${places.join("")}</ul>`)
  );
}

/** `Customer service policy, full: times.email, commitment.answer` */
function groups(
  places: LedgerEntry["statedIn"],
  lengths: IndexWords["lengths"],
  { titles }: LanguagePack,
): readonly string[] {
  const clauses = new Map<string, string[]>();
  for (const { document, length, clause } of places) {
    const title = `${titles[document][length]} (${lengths[length]})`;
    clauses.set(title, [...(clauses.get(title) ?? []), clause]);
  }
  return [...clauses].map(([title, ids]) => `${title}: ${ids.join(", ")}`);
}
