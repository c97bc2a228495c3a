/** How a scalar is written: without quotes, in `"…"`, or in `'…'`. */
export type ScalarStyle = "plain" | "double" | "single";

/** Between braces and brackets, commas and brackets end a text; elsewhere they are part of it. */
export type ScalarContext = "block" | "flow";

/** What cannot stand in a file as it is, or would not be seen there: control characters, line ends, marks of direction. */
const escaped = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

/** Words and numbers that some reader of YAML, 1.1 or 1.2, takes for something else than text. */
const misread: readonly RegExp[] = [
  /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i,
  /^[-+]?(?:\d[\d_]*\.?[\d_]*|\.[\d_]*)(?:e[-+]?\d+)?$/i,
  /^[-+]?0(?:b[01_]+|o[0-7_]+|x[\da-f_]+)$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ])/,
];

/** Whether the grammar reads the text back as one scalar, of whatever type. */
function isPlain(text: string, where: ScalarContext): boolean {
  if (text === "" || text !== text.trim() || escaped.test(text)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  // Of a question mark in brackets, PyYAML makes a key.
  return where === "block" || !/[,[\]{}?]/.test(text);
}

/** Whether any reader of YAML, and any person, sees the text that is meant. */
function isSafePlain(text: string, where: ScalarContext): boolean {
  return isPlain(text, where) && !/^[-?:]/.test(text) && !misread.some((pattern) => pattern.test(text));
}

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function escape(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return shortEscapes[character] ?? `\\u${code}`;
}

function inDoubleQuotes(text: string): string {
  const marked = text.replaceAll(/["\\]/g, (character) => `\\${character}`);
  return `"${marked.replaceAll(new RegExp(escaped, "gu"), escape)}"`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Single quotes where they save backslashes. */
function quoted(text: string, preferred: ScalarStyle | null): string {
  const saves = count(text, /["\\]/g) > count(text, /'/g);
  const isSingle = preferred === "single" || (preferred !== "double" && saves);
  return isSingle && !escaped.test(text) ? `'${text.replaceAll("'", "''")}'` : inDoubleQuotes(text);
}

/**
 * A text as a scalar on one line: without quotes where every reader of YAML 1.1 and 1.2 then sees the same text, else in
 * double quotes, or in single ones where these save backslashes. `style` is a wish: `plain` also leaves a number, a date
 * or a word like `true` without quotes, `double` and `single` put any text in quotes. It is granted where the text
 * comes through.
 */
export function scalarText(text: string, where: ScalarContext, style: ScalarStyle | null = null): string {
  if (style === "plain" && isPlain(text, where)) return text;
  const isAsked = style === "double" || style === "single";
  return !isAsked && isSafePlain(text, where) ? text : quoted(text, style);
}

/**
 * A text of several lines as the lines of a literal block, `|` first, each of the others `indent` columns in; `null` for
 * one that would not come through or not be seen: with spaces at an end of a line, or with what has to be escaped.
 */
export function literalLines(text: string, indent: number): readonly string[] | null {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n");
  const isSound = lines.every((line) => line === line.trimEnd() && !escaped.test(line));
  if (lines.length < 2 || !isSound || /^[\s\uFEFF]|\n$/.test(body)) return null;
  const pad = " ".repeat(indent);
  return [text === body ? "|-" : "|", ...lines.map((line) => (line === "" ? "" : pad + line))];
}
