import { formatPath } from "../diagnostic/place.ts";
import { escapeMarkdown, settleSentences } from "../markdown/escape.ts";
import { printable } from "./code-frame.ts";
import {
  clausesOf,
  type DiffReport,
  documentGroups,
  isSame,
  sectionName,
  toldLines,
  versionLines,
} from "./diff-report.ts";
import { promiseName } from "./promise-name.ts";
import { wordFact } from "./word-fact.ts";

/** The difference as a comment on a pull request. Facts stand in it as they are: as code, or escaped. */
export function diffMarkdown(report: DiffReport): string {
  const { difference, names, words } = report;
  const [from, to] = [code(names.from), code(names.to)];
  if (isSame(difference)) return `${words.nothing(from, to)}\n`;
  const { headings } = words;
  const [step, ...reasons] = versionLines(report, { id: code, version: text });
  const blocks: readonly (readonly [heading: string, body: string])[] = [
    [headings.promises, promiseTable(report)],
    [headings.facts, factTable(report)],
    [headings.documents, documentTable(report)],
    [headings.told, list(toldLines(report, text))],
    [headings.version, step === undefined ? "" : list([`**${step}**`, ...reasons])],
  ];
  const parts = blocks
    .filter(([, body]) => body !== "")
    .map(([heading, body]) => `### ${heading}\n\n${body}`);
  return `${[`## ${words.title(from, to)}`, ...parts].join("\n\n")}\n`;
}

function promiseTable({ difference, pack, words }: DiffReport): string {
  const { change, promise, before, after } = words.columns;
  const amount = (side: (typeof difference.promises)[number]["from"]): string =>
    side === null ? pack.nothing : text(pack.phrases.amount(side.target));
  const rows = difference.promises.map(({ id, kind, from, to }) => [
    `**${words.kinds[kind]}**`,
    `${text(promiseName(id, words.promises))} (${code(id)})`,
    amount(from),
    amount(to),
  ]);
  return table([change, promise, before, after], rows);
}

function factTable({ difference, pack, words }: DiffReport): string {
  const { change, fact, before, after } = words.columns;
  const word = (value: unknown): string =>
    value === null ? pack.nothing : code(wordFact(value, pack.phrases));
  const rows = difference.facts.map(({ path, kind, from, to }) => [
    words.kinds[kind],
    code(formatPath(path)),
    word(from),
    word(to),
  ]);
  return table([change, fact, before, after], rows);
}

function documentTable(report: DiffReport): string {
  const { difference, words, pack } = report;
  const { document, section, clauses } = words.columns;
  const rows = documentGroups(report).flatMap(({ change, notes }) => {
    const { title, kind, isRenamed, sections } = change;
    const name = `${text(title)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
    const note = [...(kind === "changed" ? [] : [words.kinds[kind]]), ...(isRenamed ? [words.newTitle] : [])];
    const own = note.length === 0 ? [] : [[name, pack.nothing, note.join(", ")]];
    const below = sections.map((each) => [name, inCell(sectionName(each)), clausesOf(each, words, code)]);
    // A document is named once, beside the first of its sections.
    return [...own, ...below].map((row, index) => (index === 0 ? row : ["", ...row.slice(1)]));
  });
  const { edition } = difference;
  const note = edition.length === 0 ? [] : [words.edition(edition.map(code).join(", "))];
  return [...(rows.length === 0 ? [] : [table([document, section, clauses], rows)]), ...note].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Text that a code host must not take for a mention of a user or an issue; a comment breaks the name. */
function inert(markdown: string): string {
  return markdown.replaceAll(/[@#](?=[\p{L}\p{N}])/gu, "$&<!-- -->");
}

/** Plain text, escaped for a line or a cell of a table. */
function text(plain: string): string {
  return inert(settleSentences(escapeMarkdown(printable(plain))));
}

/** Markdown of a template, in a cell of a table. */
function inCell(markdown: string): string {
  return inert(markdown.replaceAll(/(?<!\\)\|/g, String.raw`\|`));
}

/** Text letter by letter; nothing in it is Markdown, a link or a mention. A bar would end the cell of a table. */
function code(plain: string): string {
  const line = printable(plain).replaceAll(/\s+/g, " ").trim();
  const longest = Math.max(...[...line.matchAll(/`+/g)].map(([run]) => run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line.replaceAll("|", String.raw`\|`)}${pad}${fence}`;
}
