/** The most columns of a table; every row is filled up to them, so a short text could become gigabytes of cells. */
const maxColumns = 100;

/** The most characters without a space; the reader of Markdown looks ahead to the end of a word at each of its letters. */
const maxWord = 5_000;

/** How deep lists and quotations may stand in one another; for each level, everything below is read again. */
const maxNesting = 10;

/** The most effort for the documents of a language, about a tenth of a second. Ours take a fortieth of it. */
const maxEffort = 1_000_000;

/** `reason`: what there is too much of, as signs that every language reads. */
type EffortReading =
  { readonly ok: true; readonly effort: number } | { readonly ok: false; readonly reason: string };

/**
 * How much work a Markdown text is for its reader, in steps: for each sign that could open something, it goes through all
 * those of the paragraph that could close it. None where a table has more columns, a word more letters, or a list more levels
 * than any has.
 */
export function readingEffort(markdown: string): EffortReading {
  const refuse = (reason: string): EffortReading => ({ ok: false, reason });
  const word = markdown.split(/\s/).find(({ length }) => length > maxWord);
  if (word !== undefined) return refuse(`${word.slice(0, 20)}… > ${String(maxWord)}`);
  let [effort, signs] = [0, 0];
  for (const line of markdown.split("\n")) {
    const columns = /^[\s>*|:-]+$/.test(line) ? line.split("|").length : 0;
    if (columns > maxColumns) return refuse(`|---| × ${String(columns)} > ${String(maxColumns)}`);
    if (nestingOf(line) > maxNesting) return refuse(`${line.trim().slice(0, 20)}… > ${String(maxNesting)}`);
    // A row of a table is read by itself, a paragraph up to its end.
    signs = line.trim() === "" || line.startsWith("|") ? 0 : signs;
    const own = line.match(/[*_`[\]<~!&]/g)?.length ?? 0;
    effort += (signs + own) ** 2 - signs ** 2;
    signs += own;
  }
  return { ok: true, effort };
}

/** The texts that are too much work, with why: those that are by themselves, and of the others the largest until the rest is not. */
export function tooMuchWork<Text>(
  texts: readonly Text[],
  markdownOf: (text: Text) => string,
): ReadonlyMap<Text, string> {
  const refused = new Map<Text, string>();
  const efforts: { readonly text: Text; readonly effort: number }[] = [];
  for (const text of texts) {
    const reading = readingEffort(markdownOf(text));
    if (reading.ok) efforts.push({ text, effort: reading.effort });
    else refused.set(text, reading.reason);
  }
  let sum = efforts.reduce((total, { effort }) => total + effort, 0);
  for (const { text, effort } of efforts.toSorted((left, right) => right.effort - left.effort)) {
    if (sum <= maxEffort) break;
    refused.set(text, `* _ [ ] < \`: > ${String(maxEffort)}`);
    sum -= effort;
  }
  return refused;
}

/** How many lists and quotations a line opens or stands in. */
function nestingOf(line: string): number {
  let nesting = 0;
  let rest = line;
  while (nesting <= maxNesting) {
    const [mark, indent = ""] = /^([ \t]*)(?:[-*+>]|\d{1,9}[.)])[ \t]?/.exec(rest) ?? [];
    if (mark === undefined || mark.length === 0) return nesting;
    nesting += 1 + Math.floor(indent.length / 4);
    rest = rest.slice(mark.length);
  }
  return nesting;
}
