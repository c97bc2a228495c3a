import { promiseKeys } from "../promise/definitions.ts";
import { argumentsOf } from "./helper-names.ts";
import type { HelperArgument } from "./helper-names.ts";
import { mendRemark } from "./mend-remark.ts";
import { marks, typographic } from "./quotation-marks.ts";
import { argumentsAt, gap, matchAt, word } from "./tag-arguments.ts";
import type { TagArgument } from "./tag-arguments.ts";

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

const openingPattern = new RegExp(`(\\{{2,4})(~?)(${gap}[#/^>&]?${gap})`, "yu");
const namePattern = new RegExp(`([${marks}]?)(${word})([${marks}]?)`, "yu");
const closingPattern = new RegExp(String.raw`${gap}(~?)(\}(?:[^\S\n]\}(?!\})|\}{0,3}))`, "yu");

/** What a tag begins with. */
interface Head {
  readonly name: string;
  /** `#` of `{{#clause "a"}}`; empty where there is none. */
  readonly sign: string;
}

/**
 * What a tag that cannot be read was meant to be: with both its braces, its quotation marks, and those straight. `null` where
 * that is not certain, or nothing is wrong with these.
 */
export function mendTag(template: string, start: number): MendedTag | null {
  const text = template.slice(start, start + maxLength);
  if (/^\{\{~?!/.test(text)) {
    const remark = mendRemark(template, start, maxLength);
    return remark === null ? null : { ...remark, quotes: [], lacksQuote: false };
  }
  const [opening, , trimmed = "", sign = ""] = matchAt(openingPattern, text, 0) ?? [];
  if (opening === undefined) return null;
  const [typedName, before = "", name = "", after = ""] = matchAt(namePattern, text, opening.length) ?? [];
  if (typedName === undefined) return null;
  const head = { name, sign: sign.trim() };
  const kinds = argumentsOf(name) ?? [];
  // The mark behind the name of a helper begins what it takes.
  const isGlued = after !== "" && kinds.length > 0;
  const headEnd = opening.length + typedName.length - (isGlued ? 1 : 0);
  const given = argumentsAt(text, headEnd);
  const end = given.at(-1)?.end ?? headEnd;
  const [closing, trimmedEnd = "", braces = ""] = matchAt(closingPattern, text, end) ?? [];
  const kept = closing === undefined ? certainArguments(text, head, given, end) : given;
  if (kept === null || !mayTake(head, kept.length)) return null;
  // What stands in quotation marks is given nothing.
  if (before !== "" && kept.length > 0) return null;
  const length = closing === undefined ? (kept.at(-1)?.end ?? headEnd) : end + closing.length;
  const isNameQuoted = head.sign === ">" && before + after !== "";
  const shown = [isNameQuoted ? `"${name}"` : name, ...kept.map((each, index) => typed(each, kinds[index]))];
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

/** What a tag without an end has for arguments; `null` where that is not certain. */
function certainArguments(
  text: string,
  { name, sign }: Head,
  given: readonly TagArgument[],
  end: number,
): readonly TagArgument[] | null {
  // Braces farther on may be its own.
  if (/^[^\n{]*\}/.test(text.slice(end))) return null;
  const kinds = argumentsOf(name);
  const takesOne = sign === "#" || given[0]?.isQuoted === true;
  const most = isBare(sign) ? 0 : (kinds?.length ?? (takesOne ? 1 : 0));
  const kept = given.slice(0, most);
  const last = kept.at(-1);
  if (last === undefined) return most === 0 ? kept : null;
  const kind = kinds?.[kept.length - 1];
  const isId = kind === undefined || kind === "id" || kind === "promise";
  // The next word of the line may be its own: an id in which a space took the place of the dot.
  return isId && !isWhole(last) && /^[^\n]*\S/.test(text.slice(last.end)) ? null : kept;
}

function isWhole({ text, isEnclosed }: TagArgument): boolean {
  if (isEnclosed) return true;
  return text.startsWith("priority.") ? /\.(?:answer|resolve)$/.test(text) : text.includes(".");
}

/** Whether a tag of this kind is given nothing. */
function isBare(sign: string): boolean {
  return sign === "/" || sign === ">";
}

/** Whether a tag may have so many arguments; a fact has none: what follows it are words of the sentence. */
export function mayTake({ name, sign }: Head, count: number): boolean {
  if (isBare(sign)) return count === 0;
  const kinds = argumentsOf(name);
  if (kinds !== null) return count === kinds.length;
  return count === 0 || (count === 1 && !/[./]/.test(name));
}

/** An argument as it is to be written: ids stand in quotation marks. */
function typed({ text, isQuoted }: TagArgument, kind: HelperArgument | undefined): string {
  const isName = kind === "id" || kind === "form";
  const isPromise = kind === "promise" && Object.hasOwn(promiseKeys, text);
  return isQuoted || isName || isPromise ? `"${text}"` : text;
}
