import type { Unit } from "../company/duration.ts";
import type { Place } from "../diagnostic/place.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { Path } from "../diagnostic/place.ts";
import type { LedgerEntry } from "../document/ledger-entries.ts";
import type { ReportWords } from "../language/messages-reports.ts";
import type { Phrases } from "../language/pack.ts";
import type { PromiseFormat } from "./promise-formats.ts";
import { printable } from "./code-frame.ts";
import { jsonText } from "./json-text.ts";

export interface PromisesReport {
  readonly entries: readonly LedgerEntry[];
  readonly placeOf: (path: Path) => Place;
  readonly phrases: Phrases;
  readonly words: ReportWords["promises"];
}

/** The ledger in one of its formats, ending in a line end. */
export const reportPromises: Readonly<Record<PromiseFormat, (report: PromisesReport) => string>> = {
  text: promisesText,
  json: promisesJson,
  csv: promisesCsv,
  md: promisesMarkdown,
};

/** A promise as programs read it. The shape is stable: keys are added, never changed or taken away. */
export interface JsonPromise extends Pick<LedgerEntry, "id" | "clock" | "statedIn"> {
  /** `atLeast` is a share of all cases in per cent; a promise without it is for all of them. */
  readonly target: { readonly amount: number; readonly unit: Unit; readonly atLeast?: number };
  /** The line that makes it, and its key: `channels.email.replyWithin`. */
  readonly source: Pick<Place, "file" | "line" | "column"> & { readonly path: string };
}

/** The ledger with the places where the promises are made. */
export function promiseRecords({
  entries,
  placeOf,
}: Pick<PromisesReport, "entries" | "placeOf">): readonly JsonPromise[] {
  return entries.map(({ id, target, clock, path, statedIn }) => {
    const { file, line, column } = placeOf(path);
    const { amount, unit } = target.duration;
    return {
      id,
      target: { amount, unit, ...(target.atLeast === null ? {} : { atLeast: target.atLeast }) },
      clock,
      source: { file, line, column, path: formatPath(path) },
      statedIn,
    };
  });
}

function promisesJson(report: PromisesReport): string {
  return jsonText({ charter: 1, promises: promiseRecords(report) });
}

function promisesText(report: PromisesReport): string {
  const rows = report.entries.map((entry) => {
    const { file, line, column } = report.placeOf(entry.path);
    return {
      id: entry.id,
      amount: report.phrases.amount(entry.target),
      at: `${printable(file)}:${String(line)}:${String(column)}`,
      entry,
    };
  });
  const idWidth = Math.max(...rows.map(({ id }) => id.length), 0);
  const amountWidth = Math.max(...rows.map(({ amount }) => amount.length), 0);
  return rows
    .map(({ id, amount, at, entry }) => {
      const head = `${id.padEnd(idWidth)}  ${amount.padEnd(amountWidth)}  ${at}`;
      return [head, ...placesByDocument(entry).map((place) => `    ${place}`), ""].join("\n");
    })
    .join("\n");
}

/** `policy full en: times.email, commitment.answer` */
function placesByDocument({ statedIn }: LedgerEntry): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { document, length, language, clause } of statedIn) {
    const key = `${document} (${length}, ${language})`;
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  return [...groups].map(([key, clauses]) => `${key}: ${clauses.join(", ")}`);
}

function promisesCsv({ entries, placeOf }: PromisesReport): string {
  const head = ["id", "amount", "unit", "atLeast", "clock", "file", "line", "column", "path", "statedIn"];
  const rows = entries.map(({ id, target, clock, path, statedIn }) => {
    const { file, line, column } = placeOf(path);
    const places = statedIn.map(
      (place) => `${place.document}.${place.length}.${place.language}#${place.clause}`,
    );
    const { amount, unit } = target.duration;
    return [
      id,
      amount,
      unit,
      target.atLeast ?? "",
      clock,
      printable(file),
      line,
      column,
      formatPath(path),
      places.join(" "),
    ];
  });
  return [head, ...rows].map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

/** Quotes as RFC 4180 has it. A spreadsheet would run a field that starts like a formula, so such a field gets an apostrophe. */
function csvField(value: string | number): string {
  // A lone `-` is standard input, and nothing to run.
  const text = typeof value === "number" ? String(value) : value.replace(/^(?=[=+@\t\r]|-.)/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function promisesMarkdown({ entries, placeOf, phrases, words }: PromisesReport): string {
  const rows = entries.map((entry) => {
    const { file, line } = placeOf(entry.path);
    const places = phrases.apart(placesByDocument(entry));
    return `| ${cell(entry.id)} | ${phrases.amount(entry.target)} | ${words.clocks[entry.clock]} | ${cell(printable(file))}:${String(line)} | ${places} |`;
  });
  const { promise, target, clock, madeIn, statedIn } = words.columns;
  return [
    `| ${promise} | ${target} | ${clock} | ${madeIn} | ${statedIn} |`,
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

const cell = (text: string): string => text.replaceAll(/[\\|`*_<>[\]]/g, String.raw`\$&`);
