/** The most columns of a table; every row is filled up to them, so a short text could become gigabytes of cells. */
const maxColumns = 100;

/** The most characters without a space; the reader of Markdown looks ahead to the end of a word at each of its letters. */
const maxWord = 5_000;

/** How deep lists and quotations may stand in one another; for each level, everything below is read again. */
const maxNesting = 10;

/** The most effort for the documents of a language, about a tenth of a second. Ours take a fortieth of it. */
export const maxEffort = 1_000_000;

/**
 * How much work a Markdown text is for its reader, in steps: for each sign that could open something, it goes through all
 * those of the paragraph that could close it. Throws where a table has more columns, a word more letters, or a list more
 * levels than any has.
 */
export function readingEffort(markdown: string): number {
  const word = markdown.split(/\s/).find(({ length }) => length > maxWord);
  if (word !== undefined) throw new Error(`${word.slice(0, 20)}… > ${String(maxWord)}`);
  let [effort, signs] = [0, 0];
  for (const line of markdown.split("\n")) {
    const columns = /^[\s>*|:-]+$/.test(line) ? line.split("|").length : 0;
    if (columns > maxColumns) throw new Error(`|---| × ${String(columns)} > ${String(maxColumns)}`);
    const nesting = nestingOf(line);
    if (nesting > maxNesting) throw new Error(`${line.trim().slice(0, 20)}… > ${String(maxNesting)}`);
    // A row of a table is read by itself, a paragraph up to its end.
    signs = line.trim() === "" || line.startsWith("|") ? 0 : signs;
    const own = line.match(/[*_`[\]<~!&]/g)?.length ?? 0;
    effort += (signs + own) ** 2 - signs ** 2;
    signs += own;
  }
  return effort;
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
