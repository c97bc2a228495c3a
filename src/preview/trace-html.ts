import { escapeHtml } from "../html/escape.ts";
import { plainText } from "../html/body.ts";
import type { IndexWords, LanguagePack } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import type { LedgerEntry } from "../document/ledger-entries.ts";
import { keyHtml, placeText } from "./place-text.ts";
import type { ShownDocument } from "./press.ts";
import type { ClauseTrace, TracedFact } from "./trace.ts";

/** How a trace is put into words. */
export interface TraceWording {
  readonly words: PreviewWords["trace"];
  readonly pack: LanguagePack;
  readonly nameOf: (id: string) => string;
}

/** Where some clauses come from, as HTML; several where one paragraph holds several. */
export function traceHtml(
  traces: readonly ClauseTrace[],
  shown: ShownDocument,
  wording: TraceWording,
): string {
  if (traces.length === 0) return `<p>${escapeHtml(wording.words.gone)}</p>\n`;
  return traces.map((trace) => clauseHtml(trace, shown, wording)).join("");
}

function clauseHtml(
  { clause, sections, template, facts, promises }: ClauseTrace,
  shown: ShownDocument,
  wording: TraceWording,
): string {
  const { words } = wording;
  const from = template === null ? "" : placeText(template.place);
  const whose = template?.isOwn === true ? words.own : words.supplied;
  const rows = [
    row(words.clause, keyHtml(clause)),
    ...headingsOf(sections, shown).map((heading) =>
      row(words.section, `<span lang="${shown.selection.language}">${escapeHtml(heading)}</span>`),
    ),
    ...(template === null
      ? []
      : [row(words.template, `<span class="at">${escapeHtml(from)}</span> (${escapeHtml(whose)})`)]),
    row(words.facts, facts.length === 0 ? escapeHtml(words.noFacts) : listHtml(facts.map(factHtml(shown)))),
    row(
      words.promises,
      promises.length === 0
        ? escapeHtml(words.noPromises)
        : listHtml(promises.map((promise) => promiseHtml(promise, clause, shown, wording))),
    ),
  ];
  return `<dl>\n${rows.join("")}</dl>\n`;
}

const row = (term: string, html: string): string => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>\n`;
const listHtml = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>`;

/** The innermost heading, as the document prints it. */
function headingsOf(sections: readonly string[], { built }: ShownDocument): readonly string[] {
  const innermost = built.sections.findLast(({ id }) => sections.includes(id));
  return innermost === undefined ? [] : [`${innermost.number} ${plainText(innermost.title)}`.trim()];
}

function factHtml({ good }: ShownDocument): (fact: TracedFact) => string {
  return ({ key, place }) => {
    const line = good.sources.get(place.file)?.split(/\r?\n/)[place.line - 1]?.trim();
    const shown = line === undefined || line === "" ? "" : `<code class="source">${escapeHtml(line)}</code>`;
    return `${keyHtml(key)} <span class="at">${escapeHtml(placeText(place))}</span>${shown}`;
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
