import { wordFinding } from "../diagnostic/diagnostic.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { DocumentOutline, Explanation } from "../explanation/explain.ts";
import type { Mention } from "../explanation/mentions.ts";
import type { ClauseTrace } from "../explanation/trace-clause.ts";
import { printable } from "./code-frame.ts";
import { groupLines, inOneLanguage } from "./explain-clauses.ts";
import { absence, type ExplainReport, isThere, sampleOf } from "./explain-report.ts";
import { placed, rowLines } from "./explain-rows.ts";
import { promiseName } from "./promise-name.ts";
import { wordFact } from "./word-fact.ts";

/** The longest value that is shown, in characters. */
const maxValue = 300;

/** Explanations for people at a terminal, in the language of the report where the company has it, else in its first. */
export function explainText(report: ExplainReport): string {
  const { source, explanations, words } = report;
  const needsFacts = explanations.some(({ kind }) => kind !== "finding");
  const note = source === null && needsFacts ? `${words.withoutFacts}\n\n` : "";
  return note + explanations.map((each) => `${blockOf(each, report).join("\n")}\n`).join("\n");
}

function blockOf(explanation: Explanation, report: ExplainReport): readonly string[] {
  const head = headOf(explanation, report);
  const body = bodyOf(explanation, report).map((line) => (line === "" ? "" : `  ${printable(line)}`));
  return [report.colour ? `\u001b[1m${printable(head)}\u001b[0m` : printable(head), ...body];
}

function headOf(explanation: Explanation, { words, promiseNames }: ExplainReport): string {
  const { kinds, sentence } = words;
  switch (explanation.kind) {
    case "finding":
      return `${kinds.finding} ${explanation.code}`;
    case "promise": {
      const name = promiseName(explanation.id, promiseNames);
      return `${kinds.promise} ${explanation.id}${name === explanation.id ? "" : ` (${name})`}`;
    }
    case "fact":
      return `${kinds.fact} ${formatPath(explanation.path)}`;
    case "document":
      return `${kinds.document} ${explanation.outlines[0]?.document ?? ""}`;
    case "sentence":
      return sentence(explanation.words);
    case "clause":
    case "section":
    case "requirement":
      return `${kinds[explanation.kind]} ${explanation.id}`;
  }
}

function bodyOf(explanation: Explanation, report: ExplainReport): readonly string[] {
  const { words } = report;
  switch (explanation.kind) {
    case "finding":
      return findingLines(explanation.code, report);
    case "promise":
      return [...promiseRows(explanation, report), ...mentionLines(explanation.mentions, report)];
    case "fact": {
      const heads = explanation.isInHeads ? ["", words.inHeads] : [];
      return [...factRows(explanation, report), ...heads, ...mentionLines(explanation.mentions, report)];
    }
    case "document":
      return inOneLanguage(explanation.outlines, report).flatMap((outline) => outlineLines(outline, report));
    case "clause":
      return groupLines(explanation.traces, report, "whole");
    case "section":
    case "requirement":
      return groupLines(explanation.traces, report, "named");
    case "sentence": {
      const { traces, found } = explanation;
      const more = found > traces.length ? ["", words.more(traces.length, found)] : [];
      return [...groupLines(traces, report, "whole-named"), ...more];
    }
  }
}

function findingLines(code: string, { pack, words }: ExplainReport): readonly string[] {
  const { message, hint } = wordFinding(pack.check.findings, sampleOf(code));
  const anchor = code.replaceAll(/[^a-z\d-]/g, "");
  const page = rowLines([[words.labels.more, `docs/findings.md#${anchor}`]]);
  return [words.sample, `  ${message}`, `  ${hint}`, ...page];
}

function promiseRows(
  { record, paths }: Extract<Explanation, { kind: "promise" }>,
  report: ExplainReport,
): readonly string[] {
  const { labels, notInFile } = report.words;
  const value =
    record === null
      ? notInFile
      : `${report.pack.phrases.amount(record.target)}, ${report.clocks[record.clock]}`;
  return rowLines([
    ...(report.source === null ? [] : [[labels.value, value] as const]),
    [labels.madeIn, paths.map((path) => placed(path, report)).join(", ")],
  ]);
}

function factRows(
  { path, value, promises }: Extract<Explanation, { kind: "fact" }>,
  report: ExplainReport,
): readonly string[] {
  const { labels } = report.words;
  const shown = value === undefined ? absence(path, report) : shorten(wordFact(value, report.pack.phrases));
  return rowLines([
    ...(report.source === null ? [] : [[labels.value, shown] as const]),
    ...(isThere(path, report) ? [[labels.madeIn, placed(path, report)] as const] : []),
    ...(promises.length === 0 ? [] : [[labels.makes, promises.join(", ")] as const]),
  ]);
}

function shorten(text: string): string {
  return text.length > maxValue ? `${text.slice(0, maxValue)}…` : text;
}

function mentionLines(mentions: readonly Mention[], report: ExplainReport): readonly string[] {
  const { words } = report;
  const own = inOneLanguage(mentions, report, ({ trace }) => trace.language);
  if (own.length === 0) return ["", words.nothingDepends];
  const documents = new Set(own.map(({ trace }) => `${trace.document} ${trace.length}`));
  const tracesOf = (use: Mention["use"]): readonly ClauseTrace[] =>
    own.filter((each) => each.use === use).map(({ trace }) => trace);
  const part = (heading: string, traces: readonly ClauseTrace[]): readonly string[] =>
    traces.length === 0 ? [] : ["", heading, ...groupLines(traces, report, "named")];
  return [
    "",
    words.changes(own.length, documents.size),
    ...part(words.printedIn, tracesOf("printed")),
    ...part(words.decides, tracesOf("decides")),
  ];
}

function outlineLines(outline: DocumentOutline, { pack }: ExplainReport): readonly string[] {
  const { title, document, length, template, sections } = outline;
  const name = title ?? pack.titles[document][length];
  const heads = sections.map(({ section, number, heading, clauses }) => ({
    head: heading === null ? section : [number, heading].filter((each) => each !== "").join(" "),
    clauses: clauses.join(", "),
  }));
  return [
    "",
    `${name} (${pack.index.lengths[length]})  ${template}`,
    ...heads.flatMap(({ head, clauses }) => [`  ${head}`, ...(clauses === "" ? [] : [`      ${clauses}`])]),
  ];
}
