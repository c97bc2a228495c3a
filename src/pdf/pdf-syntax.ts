/**
 * A PDF as a string of one character a byte. Streams stay what they are; the objects around them, which browsers
 * write uncompressed, can be read as text.
 */
export function toSyntax(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
}

/** The bytes of a string that `toSyntax` made. */
export function toBytes(syntax: string): Uint8Array {
  return new Uint8Array(Buffer.from(syntax, "latin1"));
}

/** The entries of a dictionary by name without the slash, each value as it is written. */
export type Dictionary = ReadonlyMap<string, string>;

/** The dictionary that begins at `at`, after spaces; `null` when none does or it has no end. */
export function readDictionary(syntax: string, at = 0): Dictionary | null {
  let place = afterSpace(syntax, at);
  if (!syntax.startsWith("<<", place)) return null;
  const entries = new Map<string, string>();
  place = afterSpace(syntax, place + 2);
  while (!syntax.startsWith(">>", place)) {
    const nameEnd = endOfValue(syntax, place);
    if (nameEnd === null || syntax[place] !== "/") return null;
    const start = afterSpace(syntax, nameEnd);
    const end = endOfValue(syntax, start);
    if (end === null) return null;
    entries.set(readName(syntax.slice(place, nameEnd)), syntax.slice(start, end));
    place = afterSpace(syntax, end);
  }
  return entries;
}

/** The members of an array, each as it is written; `null` when this is no array or it has no end. */
export function readArray(syntax: string): readonly string[] | null {
  let place = afterSpace(syntax, 0);
  if (syntax[place] !== "[") return null;
  const members: string[] = [];
  place = afterSpace(syntax, place + 1);
  while (syntax[place] !== "]") {
    const end = endOfValue(syntax, place);
    if (end === null) return null;
    members.push(syntax.slice(place, end));
    place = afterSpace(syntax, end);
  }
  return members;
}

/** The number of the object that `12 0 R` refers to; `null` when this is no reference. */
export function readReference(syntax: string): number | null {
  const number = /^(\d+)\s+\d+\s+R$/.exec(syntax)?.[1];
  return number === undefined ? null : Number(number);
}

/** `/a#2Fb` as `a/b`. */
export function readName(syntax: string): string {
  return syntax
    .slice(1)
    .replaceAll(/#([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** A dictionary as a PDF has it. */
export function writeDictionary(entries: Dictionary): string {
  return `<<${[...entries].map(([name, value]) => `${writeName(name)} ${value}`).join("\n")}>>`;
}

function writeName(name: string): string {
  const characters = name.replaceAll(/[^!-~]|[#%/()<>[\]{}]/g, (character) => {
    return `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `/${characters}`;
}

const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const plain = /\d+\s+\d+\s+R\b|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y;
const hexText = /<[\dA-Fa-f\s]*>/y;

function afterSpace(syntax: string, at: number): number {
  space.lastIndex = at;
  space.test(syntax);
  return space.lastIndex;
}

/** Where the value that begins at `at` has ended; `null` when it does not end. */
function endOfValue(syntax: string, at: number): number | null {
  if (syntax.startsWith("<<", at)) return endOfGroup(syntax, at + 2, ">>");
  if (syntax[at] === "[") return endOfGroup(syntax, at + 1, "]");
  if (syntax[at] === "(") return endOfText(syntax, at);
  const pattern = syntax[at] === "<" ? hexText : plain;
  pattern.lastIndex = at;
  return pattern.test(syntax) ? pattern.lastIndex : null;
}

function endOfGroup(syntax: string, at: number, closing: string): number | null {
  let place = afterSpace(syntax, at);
  while (!syntax.startsWith(closing, place)) {
    const end = endOfValue(syntax, place);
    if (end === null) return null;
    place = afterSpace(syntax, end);
  }
  return place + closing.length;
}

function endOfText(syntax: string, at: number): number | null {
  let depth = 0;
  for (let place = at; place < syntax.length; place += 1) {
    const character = syntax[place];
    if (character === "\\") place += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return null;
}
