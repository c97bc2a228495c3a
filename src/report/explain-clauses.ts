import type { LanguageTag } from "../company/language-tag.ts";
import type { Mention } from "../explanation/mentions.ts";
import type { ClauseTrace } from "../explanation/trace-clause.ts";
import type { ExplainReport } from "./explain-report.ts";
import { placed, type Row, rowLines } from "./explain-rows.ts";

/** The longest clause that is shown, in lines. */
const maxLines = 12;

/** What is there in the language of the report, else in the first language. */
export function inOneLanguage<Item extends { readonly language: LanguageTag } | Mention>(
  items: readonly Item[],
  { pack, source }: ExplainReport,
  languageOf: (item: Item) => LanguageTag = (item) => ("trace" in item ? item.trace.language : item.language),
): readonly Item[] {
  const languages = source?.facts.languages ?? [pack.tag];
  const chosen = languages.includes(pack.tag) ? pack.tag : languages[0];
  return items.filter((item) => languageOf(item) === chosen);
}

/** The same words in several documents are shown once. `named`: with the id; `whole`: with all that they are made from. */
export function groupLines(
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
