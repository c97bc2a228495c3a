import Handlebars from "handlebars";
import { mayTake, mendTag } from "./mend-tag.ts";
import { typographic } from "./quotation-marks.ts";
import { isMustache, isPath } from "./syntax-tree.ts";
import { tagsOf } from "./template-text.ts";

/** A tag that is closed and has typographic quotation marks for straight ones. */
export interface CurlyTag {
  /** The tag as it is to be written; `null` where it is not certain what was meant. */
  readonly text: string | null;
  readonly length: number;
  /** The marks, each once. */
  readonly quotes: readonly string[];
}

const mark = typographic.source;

/** A mark where an argument begins or ends; one inside a word is an apostrophe. */
const atArgument = new RegExp(`[\\s(=~]${mark}|^\\{+[#/>&]?${mark}|${mark}[\\s)}~]`);

/** The typographic quotation marks of a tag; `null` where it has none in the place of straight ones. */
export function curlyTag(
  template: string,
  { start, end }: { readonly start: number; readonly end: number },
): CurlyTag | null {
  const tag = template.slice(start, end);
  if (!typographic.test(tag)) return null;
  // What stands between straight marks is text.
  const outside = tag.replaceAll(/(?<=[\s(=])(?:"[^"\n]*"|'[^'\n]*')/g, (text) => "x".repeat(text.length));
  if (!atArgument.test(outside)) return null;
  const mended = mendTag(template, start);
  if (mended !== null && mended.quotes.length > 0) return mended;
  const everyMark = new RegExp(mark, "g");
  const straight = tag.replaceAll(everyMark, (found, at: number) =>
    typographic.test(outside[at] ?? "") ? '"' : found,
  );
  const quotes = [...new Set(outside.match(everyMark) ?? [])];
  // A tag that goes over lines is not shown again.
  const isCertain = !tag.includes("\n") && isReadable(straight);
  return { text: isCertain ? straight : null, length: tag.length, quotes };
}

/** Whether a tag that needs no other to close it can be read, and what it begins with may have what follows. */
function isReadable(tag: string): boolean {
  if (tagsOf(tag).tags[0]?.end !== tag.length) return false;
  try {
    const [statement] = Handlebars.parse(tag).body;
    if (statement === undefined || !isMustache(statement)) return false;
    const { path, params } = statement;
    return isPath(path) && mayTake({ name: path.original, sign: "" }, params.length);
  } catch {
    return false; // The parser has no other way to say no.
  }
}
