import type { TemplateSource } from "./read-template.ts";
import type { Tag } from "./template-text.ts";
import { documentVariables, variableAt } from "./variables.ts";
import type { Variable, Variables } from "./variables.ts";

/** What stands in prose for a tag that prints something, letter for letter; characters that no text has. */
export const printed = {
  /** Words of the company in their first form. */
  fact: "\uE000",
  /** A time in its first form. */
  amount: "\uE001",
  /** A time with the words that make it a deadline or a rhythm. */
  adverb: "\uE002",
  /** What has one form everywhere, or was made ready for its sentence. */
  other: "\uE003",
} as const;

const byHelper: Readonly<Record<string, string>> = {
  within: printed.adverb,
  every: printed.adverb,
  limit: printed.adverb,
  rhythm: printed.adverb,
  amount: printed.amount,
  span: printed.amount,
  all: printed.fact,
  any: printed.fact,
  quote: printed.fact,
  form: printed.other,
  article: printed.other,
};

/** The words of a template, as long as its text, so that places are the same: tags are blank or marks. */
export function proseOf(source: TemplateSource): string {
  const known = proses.get(source);
  if (known !== undefined) return known;
  const prose = readProse(source);
  proses.set(source, prose);
  return prose;
}

/** Several rules look at the same words. */
const proses = new WeakMap<TemplateSource, string>();

function readProse({ text, tags }: TemplateSource): string {
  const pieces: string[] = [];
  const marks = new Map<string, string>();
  let at = 0;
  for (const tag of tags) {
    const inside = text.slice(tag.start, tag.end);
    const mark = tag.kind === "expression" ? (marks.get(tag.word) ?? markOf(tag)) : " ";
    if (tag.kind === "expression") marks.set(tag.word, mark);
    pieces.push(text.slice(at, tag.start), inside.replaceAll(/[^\n]/g, mark));
    at = tag.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function markOf({ word }: Tag): string {
  if (word === "else") return " ";
  const helper = Object.hasOwn(byHelper, word) ? byHelper[word] : undefined;
  if (helper !== undefined) return helper;
  const path = word.replace(/^(?:\.\.?\/|this\.)+/, "").split(".");
  const variable = variableAt(documentVariables, path) ?? inSomeRow(path);
  const hasOneForm = variable !== null && ["code", "phrase", "article"].includes(variable.is);
  return hasOneForm ? printed.other : printed.fact;
}

/** Inside a loop, a name is that of a row; what several kinds of row share is of one type in all. */
function inSomeRow(path: readonly string[]): Variable | null {
  return rows.map((row) => variableAt(row, path)).find((found) => found !== null) ?? null;
}

const rows = rowsOf(documentVariables);

function rowsOf(variables: Variables): readonly Variables[] {
  return Object.values(variables).flatMap((variable) => {
    if (variable.is === "rows") return [variable.row];
    return variable.is === "block" ? rowsOf(variable.block) : [];
  });
}
