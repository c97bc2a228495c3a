import type { LanguageTag } from "../company/language-tag.ts";
import { wordFinding } from "../diagnostic/diagnostic.ts";
import { formatPath, type Path } from "../diagnostic/place.ts";
import type { DocumentOutline, Explanation } from "../explanation/explain.ts";
import type { Mention } from "../explanation/mentions.ts";
import type { ClauseTrace } from "../explanation/trace-clause.ts";
import { printable } from "./code-frame.ts";
import { type ExplainReport, isThere, sampleOf } from "./explain-report.ts";
import { promiseName } from "./promise-name.ts";
import { wordFact } from "./word-fact.ts";

/** The longest value and the longest clause that are shown, in characters and in lines. */
const maxValue = 300;
const maxLines = 12;

/** A name with what belongs to it, in a column. */
type Row = readonly [label: string, value: string];

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
  const { labels, notInFile } = report.words;
  const shown = value === undefined ? notInFile : shorten(wordFact(value, report.pack.phrases));
  return rowLines([
    ...(report.source === null ? [] : [[labels.value, shown] as const]),
    ...(isThere(path, report) ? [[labels.madeIn, placed(path, report)] as const] : []),
    ...(promises.length === 0 ? [] : [[labels.makes, promises.join(", ")] as const]),
  ]);
}

function shorten(text: string): string {
  return text.length > maxValue ? `${text.slice(0, maxValue)}…` : text;
}

function placed(path: Path, report: ExplainReport): string {
  const name = formatPath(path);
  if (report.source === null) return name;
  if (!isThere(path, report)) return `${name} (${report.words.notInFile})`;
  const { file, line, column } = report.source.placeOf(path);
  return `${name}  ${file}:${String(line)}:${String(column)}`;
}

function rowLines(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([label]) => label.length), 0);
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
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

/** What is there in the language of the report, else in the first language. */
function inOneLanguage<Item extends { readonly language: LanguageTag } | Mention>(
  items: readonly Item[],
  { pack, source }: ExplainReport,
  languageOf: (item: Item) => LanguageTag = (item) => ("trace" in item ? item.trace.language : item.language),
): readonly Item[] {
  const languages = source?.facts.languages ?? [pack.tag];
  const chosen = languages.includes(pack.tag) ? pack.tag : languages[0];
  return items.filter((item) => languageOf(item) === chosen);
}

/** The same words in several documents are shown once. `named`: with the id; `whole`: with all that they are made from. */
function groupLines(
  traces: readonly ClauseTrace[],
  report: ExplainReport,
  show: "named" | "whole" | "whole-named",
): readonly string[] {
  const groups = new Map<string, ClauseTrace[]>();
  for (const trace of inOneLanguage(traces, report)) {
    if (trace.template === null && trace.isPrinted !== true) continue;
    const { file = "", line = 0 } = trace.template ?? {};
    const key = `${trace.clause} ${file} ${String(line)} ${trace.text}`;
    groups.set(key, [...(groups.get(key) ?? []), trace]);
  }
  return [...groups.values()].flatMap((group) => ["", ...traceLines(group, report, show)]);
}

function traceLines(
  group: readonly ClauseTrace[],
  report: ExplainReport,
  show: "named" | "whole" | "whole-named",
): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { labels } = report.words;
  const state = stateOf(first, report);
  const places = group.map((trace) => `  ${placeOf(trace, report)}`);
  const id = show === "whole" ? [] : [`${first.clause}${state}`];
  const { facts, promises, covers } = first;
  const where = templateRows(first, report);
  const listed = facts.map(({ path }) => placed(path, report));
  const made: readonly Row[] = [
    ...listed.map((fact, index): Row => [index === 0 ? labels.facts : "", fact]),
    ...(promises.length === 0 ? [] : [[labels.promises, promises.join(", ")] as const]),
    ...(covers.length === 0 ? [] : [[labels.covers, covers.join(", ")] as const]),
  ];
  const rows = rowLines([...where, ...(show === "named" ? [] : made)]).map((row) => `  ${row}`);
  const words = wordsOf(first.text);
  if (show === "whole") return [...words.slice(0, -1), `${words.at(-1) ?? ""}${state}`, ...places, ...rows];
  return [...id, ...words.map((line) => `  ${line}`), ...places, ...rows];
}

/** Whether a clause is printed, in brackets; empty where it is. */
function stateOf({ isPrinted, change }: ClauseTrace, { words, ownChanges }: ExplainReport): string {
  if (change === "left-out") return ` (${ownChanges[change]})`;
  return isPrinted === false ? ` (${words.notPrinted})` : "";
}

function templateRows(
  { template, change }: ClauseTrace,
  { words, ownChanges }: ExplainReport,
): readonly Row[] {
  if (template === null) return [];
  const whose = change === null ? "" : ` (${ownChanges[change]})`;
  return [[words.labels.template, `${template.file}:${String(template.line)}${whose}`]];
}

function placeOf({ title, document, length, number, section }: ClauseTrace, report: ExplainReport): string {
  const name = title ?? report.pack.titles[document][length];
  const where = number === null || number === "" ? section : report.words.section(number);
  return `${name} (${report.pack.index.lengths[length]}), ${where}`;
}

/** Markdown as it reads, line by line. */
function wordsOf(markdown: string): readonly string[] {
  const lines = markdown
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replaceAll("**", "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<([^<>\s]+)>/g, "$1")
    .split("\n")
    // The rule between the head of a table and its rows says nothing.
    .filter((line) => line !== "" && !/^\|(?: :?-+:? \|)+$/.test(line));
  return lines.length > maxLines ? [...lines.slice(0, maxLines), "…"] : lines;
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
