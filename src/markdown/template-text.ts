import type { Place } from "../diagnostic/place.ts";

/** A tag of a template, `{{…}}`, by its offsets in the text. */
export interface Tag {
  readonly kind: "open" | "close" | "partial" | "comment" | "expression";
  /** The first word: `clause` of `{{#clause "a"}}`, `company.name` of `{{company.name}}`. */
  readonly word: string;
  readonly start: number;
  /** Behind the closing braces. */
  readonly end: number;
}

/** A tag that does not end, by where it starts. */
export interface Unclosed {
  readonly start: number;
  /** What would end it. */
  readonly close: string;
}

/** The tags of a text, in order, up to the first that does not end. */
export interface Tags {
  readonly tags: readonly Tag[];
  readonly unclosed: Unclosed | null;
}

/** Where a tag ends, quotes looked through; -1 where it does not. A new tag before the end says that this one has none. */
function endOf(text: string, start: number, close: string): number {
  let quote = "";
  for (let index = start; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
      // A text that goes over a line was never closed.
      if (letter === "\n") return -1;
    } else if ((letter === '"' || letter === "'") && /[\s(=]/.test(text[index - 1] ?? "")) quote = letter;
    else if (text.startsWith(close, index)) return index + close.length;
    else if (text.startsWith("{{", index)) return -1;
  }
  return -1;
}

function isLongRemark(text: string, start: number): boolean {
  return text.startsWith("{{!--", start) || text.startsWith("{{~!--", start);
}

function commentEnd(text: string, start: number): number {
  const close = isLongRemark(text, start) ? "--" : "";
  const match = close === "" ? text.indexOf("}}", start) : text.indexOf("--}}", start);
  if (match >= 0) return match + close.length + 2;
  const trimmed = close === "" ? -1 : text.indexOf("--~}}", start);
  return trimmed < 0 ? -1 : trimmed + 5;
}

/** Takes a text apart into its tags. */
export function tagsOf(text: string): Tags {
  const tags: Tag[] = [];
  let index = text.indexOf("{{");
  while (index >= 0) {
    // A backslash before it makes it text.
    if (text[index - 1] === "\\" && text[index - 2] !== "\\") {
      index = text.indexOf("{{", index + 2);
      continue;
    }
    const [, braces = "{{", sign = "", word = ""] =
      /^(\{{2,4})~?\s*([#/^>!&*]*)\s*([^\s{}()~|"']*)/.exec(text.slice(index, index + 200)) ?? [];
    const isComment = sign.startsWith("!");
    const close = "}".repeat(braces.length);
    const end = isComment ? commentEnd(text, index) : endOf(text, index + braces.length, close);
    if (end < 0)
      return { tags, unclosed: { start: index, close: isLongRemark(text, index) ? "--}}" : close } };
    tags.push({ kind: kindOf(sign), word, start: index, end });
    index = text.indexOf("{{", end);
  }
  return { tags, unclosed: null };
}

function kindOf(sign: string): Tag["kind"] {
  if (sign.startsWith("!")) return "comment";
  if (sign === "/") return "close";
  if (sign.startsWith(">")) return "partial";
  return sign.startsWith("#") || sign.startsWith("^") || sign.startsWith("*") ? "open" : "expression";
}

/** The place of a piece of a text, by offset and length. */
export type PlaceAt = (start: number, length: number) => Place;

/** Turns offsets in a text into places of its file. */
export function placer(file: string, text: string): PlaceAt {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (start, length) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const from = starts[low] ?? 0;
    const lineEnd = text.indexOf("\n", start);
    // A mark under one line only.
    const most = (lineEnd < 0 ? text.length : lineEnd) - start;
    return { file, line: low + 1, column: start - from + 1, length: Math.max(1, Math.min(length, most)) };
  };
}
