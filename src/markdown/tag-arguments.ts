import { doubles, marks, singles, typographic } from "./quotation-marks.ts";

/** What a helper is given, as it was typed, with whatever quotation marks. */
export interface TagArgument {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Whether there is a mark on both of its sides. */
  readonly isEnclosed: boolean;
  /** The marks around it. */
  readonly quotes: readonly string[];
  readonly lacksQuote: boolean;
  /** The offset behind it. */
  readonly end: number;
}

/** Space that does not end a line; some programs put one that does not break into guillemets. */
export const gap = String.raw`[^\S\n]*`;
/** A path or an id without its quotation marks. */
export const word = String.raw`(?:\.\./)*[\p{L}_][\p{L}\p{N}_-]*(?:[./][\p{L}\p{N}_-]+)*`;

const barePattern = new RegExp(`${gap}(${word})([${marks}]?)`, "yu");
const quotedPattern = new RegExp(`${gap}([${marks}])[${marks}]?([^{}\\n]*)`, "yu");

/** A promise of a priority, in whose name spaces and apostrophes may stand, and the mark behind it. */
const priorityPattern = new RegExp(
  String.raw`^(priority\.[^${doubles}]{1,80}?\.(?:answer|resolve))(?![\p{L}\p{N}_-])(?:${gap}([${marks}])(?=${gap}~?$)|([${marks}])[${marks}]?)?`,
  "u",
);
/** The same, misspelt: all that is there. */
const otherPriorityPattern = new RegExp(
  `^(priority\\.[^${doubles}]{1,90}?)${gap}([${marks}]?)(?=${gap}~?$)`,
  "u",
);

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What is given from an offset on, one after another. */
export function argumentsAt(text: string, start: number): readonly TagArgument[] {
  const found: TagArgument[] = [];
  for (let each = argumentAt(text, start); each !== null; each = argumentAt(text, each.end)) found.push(each);
  return found;
}

function argumentAt(text: string, start: number): TagArgument | null {
  if (!/[^\S\n]/.test(text[start] ?? "") && !marks.includes(text[start] ?? " ")) return null;
  const [bare, id = "", mark = ""] = matchAt(barePattern, text, start) ?? [];
  if (bare !== undefined) {
    const lacksQuote = mark !== "";
    const end = start + bare.length;
    return { text: id, isQuoted: lacksQuote, isEnclosed: false, quotes: [mark], lacksQuote, end };
  }
  const [quoted, open = "", rest = ""] = matchAt(quotedPattern, text, start) ?? [];
  if (quoted === undefined) return null;
  const end = start + quoted.length;
  const from = end - rest.length;
  const inner = rest.trimStart();
  if (inner.startsWith("priority.")) return priorityAt(open, inner, end, text[end] === "}");
  const close = closeOf(open, rest);
  const inside = rest.slice(0, close).trim();
  // Where it has words of a sentence in it, the mark behind them is the sentence's.
  if (close >= 0 && /^[\p{L}\p{N}_.*-]+$/u.test(inside)) {
    const isTwice = marks.includes(rest[close + 1] ?? " ");
    return quotedArgument(inside, open, rest[close] ?? "", from + close + (isTwice ? 2 : 1));
  }
  const [name = ""] = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/u.exec(rest) ?? [];
  return name === "" ? null : quotedArgument(name, open, "", from + name.length);
}

/** What `rest`, which ends at an offset, begins with; spaces in the name of a priority are part of it. */
function priorityAt(open: string, rest: string, end: number, isBeforeBrace: boolean): TagArgument | null {
  const [whole, text = "", ...marksBehind] =
    priorityPattern.exec(rest) ?? (isBeforeBrace ? otherPriorityPattern.exec(rest) : null) ?? [];
  if (whole === undefined) return null;
  // Those that were not matched join as nothing.
  return quotedArgument(text, open, marksBehind.join(""), end - rest.length + whole.length);
}

/** A text between two marks; `close` is empty where the second is missing. */
function quotedArgument(text: string, open: string, close: string, end: number): TagArgument {
  return {
    text,
    isQuoted: true,
    isEnclosed: close !== "",
    quotes: [open, close],
    lacksQuote: open !== close,
    end,
  };
}

/** Where a quoted text ends: at a mark of its own kind, else at any; -1 where it does not. */
function closeOf(open: string, rest: string): number {
  if (!typographic.test(open) && rest.includes(open)) return rest.indexOf(open);
  const kinds = doubles.includes(open) ? [doubles, singles] : [singles, doubles];
  const ends = kinds.map((kind) => rest.search(new RegExp(`[${kind}]`)));
  return ends.find((each) => each >= 0) ?? -1;
}
