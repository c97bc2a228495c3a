import { formatPath } from "../diagnostic/place.ts";
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
import { wordFact } from "./word-fact.ts";

/** A change in a line: what became of what, and its two values; `null` where there is none. */
interface Row {
  readonly kind: keyof DiffReport["words"]["kinds"];
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The widest line that holds both values; longer ones go below each other. */
const maxWidth = 100;

/** SGR codes of the terminal. Colour only repeats what the words say. */
const sgr = {
  heading: "1",
  stricter: "32",
  looser: "1;31",
  removed: "1;31",
  added: "32",
  changed: "33",
} as const;

type Paint = (style: keyof typeof sgr, text: string) => string;

/** The difference for people at a terminal. */
export function diffText(report: DiffReport): string {
  const { difference, names, words, colour } = report;
  if (isSame(difference)) return `${printable(words.nothing(names.from, names.to))}\n`;
  const paint: Paint = (style, text) => (colour ? `\u001b[${sgr[style]}m${text}\u001b[0m` : text);
  const { headings } = words;
  const plain = (text: string): string => text;
  const version = versionLines(report, { id: plain, version: plain });
  const blocks: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [headings.promises, rowLines(promiseRows(report), report, paint)],
    [headings.facts, rowLines(factRows(report), report, paint)],
    [headings.documents, documentLines(report)],
    [headings.told, toldLines(report, plain)],
    [headings.version, version],
  ];
  return blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => {
      const indented = lines.map((line) => `  ${line}`.trimEnd());
      return `${[paint("heading", heading), ...indented].join("\n")}\n`;
    })
    .join("\n");
}

function promiseRows({ difference, pack }: DiffReport): readonly Row[] {
  const amount = (side: (typeof difference.promises)[number]["from"]): string | null =>
    side === null ? null : pack.phrases.amount(side.target);
  return difference.promises.map(({ id, kind, from, to }) => ({
    id,
    kind,
    from: amount(from),
    to: amount(to),
  }));
}

function factRows({ difference, pack }: DiffReport): readonly Row[] {
  const word = (value: unknown): string | null => (value === null ? null : wordFact(value, pack.phrases));
  return difference.facts.map(({ path, kind, from, to }) => ({
    id: formatPath(path),
    kind,
    from: word(from),
    to: word(to),
  }));
}

function rowLines(rows: readonly Row[], { words }: DiffReport, paint: Paint): readonly string[] {
  const kindWidth = Math.max(...Object.values(words.kinds).map((kind) => kind.length));
  const idWidth = Math.min(Math.max(...rows.map(({ id }) => id.length), 0), 40);
  return rows.flatMap(({ kind, id, from, to }) => {
    const word = words.kinds[kind];
    const start = `${paint(kind, word)}${" ".repeat(kindWidth - word.length)}  ${printable(id).padEnd(idWidth)}`;
    const values = [from, to].filter((value) => value !== null).map(printable);
    const line = values.join(" → ");
    if (values.length < 2 || kindWidth + idWidth + line.length + 6 <= maxWidth) return [`${start}  ${line}`];
    const pad = " ".repeat(kindWidth + 2);
    return [start, `${pad}− ${values[0] ?? ""}`, `${pad}+ ${values[1] ?? ""}`];
  });
}

function documentLines(report: DiffReport): readonly string[] {
  const { words, difference } = report;
  const lines = documentGroups(report).flatMap(({ change, notes }) => {
    const { title, kind, isRenamed, sections } = change;
    const news = [...(kind === "changed" ? [] : [words.kinds[kind]]), ...(isRenamed ? [words.newTitle] : [])];
    const head = [
      title,
      notes.length === 0 ? "" : ` (${notes.join(", ")})`,
      news.length === 0 ? "" : `: ${news.join(", ")}`,
    ].join("");
    const named = sections.map((section) => ({ name: plainOf(sectionName(section)), section }));
    const width = Math.max(...named.map(({ name }) => name.length), 0);
    const below = named.map(
      ({ name, section }) => `  ${name.padEnd(width)}  ${clausesOf(section, words, (id) => id)}`,
    );
    return [head, ...below].map(printable);
  });
  const { edition } = difference;
  return edition.length === 0 ? lines : [...lines, words.edition(edition.join(", "))];
}

/** Markdown inline text as it reads. */
function plainOf(markdown: string): string {
  return markdown.replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, "").replaceAll("**", "");
}
