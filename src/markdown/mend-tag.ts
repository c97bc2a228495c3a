import { promiseKeys } from "../promise/definitions.ts";
import { helperNames } from "./helper-names.ts";

/** A tag with a slip of the pen in it, as it was meant. */
export interface MendedTag {
  /** The tag as it is to be written. */
  readonly text: string;
  /** How much of the template it takes the place of, from where the tag starts; never more than the rest of its line. */
  readonly length: number;
  /** The typographic quotation marks that stand for straight ones in it, each once. */
  readonly quotes: readonly string[];
  /** Whether nothing but a straight quotation mark is missing. */
  readonly lacksQuote: boolean;
}

/** The longest tag that is mended; ours have eighty characters. */
const maxLength = 240;

/** Quotation marks of our languages and of word processors that stand where a straight one belongs. */
export const typographic = /[“”„‟«»″＂‘’‚‛‹›′]/;

const doubles = '"“”„‟«»″＂';
const singles = "'‘’‚‛‹›′";
const marks = doubles + singles;

/** Space that does not end a line; some programs put one that does not break into guillemets. */
const gap = String.raw`[^\S\n]*`;
const word = String.raw`(?:\.\./)*[\p{L}_][\p{L}\p{N}_-]*(?:[./][\p{L}\p{N}_-]+)*`;

const openingPattern = new RegExp(`(\\{{2,4})(~?)(${gap}[#/^>&]?${gap})`, "yu");
const namePattern = new RegExp(`([${marks}]?)(${word})([${marks}]?)`, "yu");
const barePattern = new RegExp(`${gap}(${word})([${marks}]?)`, "yu");
const quotedPattern = new RegExp(`${gap}([${marks}])[${marks}]?([^{}\\n]*)`, "yu");
const closingPattern = new RegExp(String.raw`${gap}(~?)(\}(?:[^\S\n]\}(?!\})|\}{0,3}))`, "yu");

/** What a sticky pattern finds at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Argument {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Typographic marks around it. */
  readonly quotes: readonly string[];
  readonly lacksQuote: boolean;
  /** The offset behind it. */
  readonly end: number;
}

/**
 * What a tag that cannot be read was meant to be: with both its braces, its quotation marks, and those straight. `null` where
 * that is not certain, or nothing is wrong with these.
 */
export function mendTag(template: string, start: number): MendedTag | null {
  const text = template.slice(start, start + maxLength);
  if (/^\{\{~?!/.test(text)) return mendRemark(text);
  const [opening, , trimmed = "", sign = ""] = matchAt(openingPattern, text, 0) ?? [];
  if (opening === undefined) return null;
  const [head, before = "", name = "", after = ""] = matchAt(namePattern, text, opening.length) ?? [];
  if (head === undefined) return null;
  // The mark behind the name of a helper begins what it takes.
  const isGlued = after !== "" && helperNames.some((each) => each === name);
  const headEnd = opening.length + head.length - (isGlued ? 1 : 0);
  const given = argumentsAt(text, headEnd);
  const end = given.at(-1)?.end ?? headEnd;
  const [closing, trimmedEnd = "", braces = ""] = matchAt(closingPattern, text, end) ?? [];
  const kept = closing === undefined ? whereUnclosed(text, name, sign.trim(), given, end) : given;
  if (kept === null || (kept.length > 0 && !takesArguments(name, kept))) return null;
  const length = closing === undefined ? (kept.at(-1)?.end ?? headEnd) : end + closing.length;
  const isPartial = sign.trim() === ">";
  const isNameQuoted = isPartial && before + after !== "";
  const shown = [isNameQuoted ? `"${name}"` : name, ...kept.map((each) => typed(name, each))];
  // What goes on behind the piece that is looked at may belong to it.
  if (length === maxLength) return null;
  const mended = `{{${trimmed}${sign.trimStart()}${shown.join(" ")}${trimmedEnd}}}`;
  if (mended === text.slice(0, length)) return null;
  const all = [before, after, ...kept.flatMap(({ quotes }) => quotes)];
  return {
    text: mended,
    length,
    quotes: [...new Set(all.filter((mark) => typographic.test(mark)))],
    lacksQuote: braces === "}}" && kept.some(({ lacksQuote }) => lacksQuote),
  };
}

function argumentsAt(text: string, start: number): readonly Argument[] {
  const found: Argument[] = [];
  for (let each = argumentAt(text, start); each !== null; each = argumentAt(text, each.end)) found.push(each);
  return found;
}

function argumentAt(text: string, start: number): Argument | null {
  if (!/[^\S\n]/.test(text[start] ?? "") && !marks.includes(text[start] ?? " ")) return null;
  const [bare, id = "", mark = ""] = matchAt(barePattern, text, start) ?? [];
  if (bare !== undefined) {
    const lacksQuote = mark !== "";
    return { text: id, isQuoted: lacksQuote, quotes: [mark], lacksQuote, end: start + bare.length };
  }
  const [quoted, open = "", rest = ""] = matchAt(quotedPattern, text, start) ?? [];
  if (quoted === undefined) return null;
  const from = start + quoted.length - rest.length;
  const close = closeOf(open, rest);
  const inside = rest.slice(0, close).trim();
  // Where it has words of a sentence in it, the mark behind them is the sentence's.
  if (close >= 0 && (/^[\p{L}\p{N}_.*-]+$/u.test(inside) || inside.startsWith("priority."))) {
    const end = rest[close] ?? "";
    const isTwice = marks.includes(rest[close + 1] ?? " ");
    return {
      text: inside,
      isQuoted: true,
      quotes: [open, end],
      lacksQuote: open !== end,
      end: from + close + (isTwice ? 2 : 1),
    };
  }
  const [name = ""] = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/u.exec(rest) ?? [];
  return name === ""
    ? null
    : { text: name, isQuoted: true, quotes: [open], lacksQuote: true, end: from + name.length };
}

/** Where a quoted text ends: at a mark of its own kind, else at any; -1 where it does not. */
function closeOf(open: string, rest: string): number {
  if (!typographic.test(open) && rest.includes(open)) return rest.indexOf(open);
  const kinds = doubles.includes(open) ? [doubles, singles] : [singles, doubles];
  const ends = kinds.map((kind) => rest.search(new RegExp(`[${kind}]`)));
  return ends.find((each) => each >= 0) ?? -1;
}

/** How many arguments a tag without an end has; `null` where that is not certain. */
function whereUnclosed(
  text: string,
  name: string,
  sign: string,
  given: readonly Argument[],
  end: number,
): readonly Argument[] | null {
  // Braces farther on may be its own.
  if (/^[^\n{]*\}/.test(text.slice(end))) return null;
  const isHelper = name === "each" || helperNames.some((each) => each === name);
  const isBlock = sign === "#";
  const most = sign === "/" || sign === ">" ? 0 : name === "form" ? 2 : 1;
  const takes = isHelper || isBlock || given[0]?.isQuoted === true ? most : 0;
  return isHelper && given.length < takes ? null : given.slice(0, takes);
}

/** A fact takes none: what follows it are words of the sentence. */
function takesArguments(name: string, given: readonly Argument[]): boolean {
  return given.length <= 2 && !/[./]/.test(name);
}

/** An argument as it is to be written: ids stand in quotation marks. */
function typed(name: string, { text, isQuoted }: Argument): string {
  const isPart = name === "section" || name === "clause";
  const isPromise = ["within", "every", "amount"].includes(name) && Object.hasOwn(promiseKeys, text);
  return isQuoted || isPart || isPromise ? `"${text}"` : text;
}

function mendRemark(text: string): MendedTag | null {
  const [long, opening = "", note = ""] =
    /^(\{\{~?!--)([^\n{}]*?)[^\S\n]*(?:--)?[^\S\n]*\}{1,2}/.exec(text) ?? [];
  const [short] = /^\{\{~?!(?!--)[^\n{}]*\}(?!\})/.exec(text) ?? [];
  const found = long ?? short;
  const mended = long === undefined ? `${short ?? ""}}` : `${opening}${note} --}}`;
  if (found === undefined || found === mended) return null;
  return { text: mended, length: found.length, quotes: [], lacksQuote: false };
}
