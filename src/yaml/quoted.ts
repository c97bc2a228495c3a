import { lineFrom, restOfLine } from "./places.ts";

/** Where the content of a line begins, behind its spaces and the dashes of lists. */
function contentColumn(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

/** Whether the text of the line at an offset most likely goes on in the next. */
function goesOn(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = lineFrom(text, lineStart);
  const next = lineFrom(text, lineStart + line.length + 1);
  const column = contentColumn(line);
  const nextColumn = /^\s*/.exec(next)?.[0].length ?? 0;
  const isContent = next.trim() !== "" && !next.trim().startsWith("#");
  if (!isContent || nextColumn < column) return false;
  const isEntry = /^(?:- |[^\s:]+:(?:\s|$))/.test(next.trim());
  return nextColumn > column || (nextColumn > 0 && !isEntry);
}

/**
 * The rest of a line as text in quotes; `null` where it is not certain that quotes there are all that it lacks: it has
 * quotes already, is something else than text, or goes on in the next line.
 */
export function quotedLine(text: string, start: number): string | null {
  const rest = restOfLine(text, start);
  const isText = !/^(?:[[{|>&*!"']|[-?](?:\s|$))/.test(rest);
  return isText && !goesOn(text, start) ? JSON.stringify(rest) : null;
}

/** The longest rest of a line that is looked at; longer ones nobody types again. */
const maxQuoted = 200;

/** A text in brackets that begins with a character that none can, up to the comma or bracket behind it. */
const badScalar = /(?<before>^|[,:[{]\s*)(?<scalar>[@`%][^,:#[\]{}]*?)(?=\s*(?:[,\]}]|$))/g;

/**
 * The rest of a line within brackets, with every text in quotes that needs them; `null` where quotes or colons in it
 * leave open where its texts end.
 */
export function quotedInBrackets(rest: string): string | null {
  if (rest.length > maxQuoted || /["'#]/.test(rest)) return null;
  const fixed = rest.replaceAll(
    badScalar,
    (_, before: string, scalar: string) => before + JSON.stringify(scalar),
  );
  // Whatever is left of such texts was not understood, and a text in the last place may go on in the next line.
  const isSure = !/(?:^|[,:[{])\s*[@`%]/.test(fixed) && fixed.startsWith('"') && /[,\]}]$/.test(fixed);
  return isSure ? fixed : null;
}
