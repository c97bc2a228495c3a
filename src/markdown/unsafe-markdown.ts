import { referenceText } from "./reader-text.ts";

/** A piece of Markdown that documents do not have, by its offsets in the prose. */
export interface UnsafePiece {
  readonly code: "template/unsafe-link" | "template/raw-html";
  readonly start: number;
  readonly end: number;
}

const allowedSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** What begins a link's address, the address itself, and whether there is nothing else to say about it. Bounded each. */
const links: readonly RegExp[] = [
  /\]\(\s{0,20}<?([^\s)>]{1,2000})/g,
  /<([a-z][a-z\d+.-]{0,31}:[^\s<>]{0,2000})>/gi,
];

/** Pictures, and definitions of addresses: over lines, in quoted texts and items too. */
const neverAllowed: readonly RegExp[] = [
  /!\[[^\]]{0,200}\]\([^)]{0,200}\)?/g,
  /^[ \t]{0,20}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,20}){0,10}\[(?![ xX]?\](?!:)|\^)[^[\]]{1,300}\]:[ \t]{0,20}\n?[ \t]{0,20}\S{1,200}/gm,
];

/**
 * HTML as other readers of Markdown know it, over lines too: comments, instructions, declarations, character data, tags.
 * What is between the brackets may be a fact, and the end may be missing.
 */
const html: readonly RegExp[] = [
  /<!--[^>]{0,400}|<[!?][^>]{0,400}>?/g,
  /<\/?[a-z][a-z\d-]{0,60}(?=[\s/>]|$)[^<>]{0,400}(?:>(?:[^<\n]{0,200}<\/[a-z][a-z\d]{0,20}>)?)?/gi,
  /<\/?[\uE000-\uE003][^<>\n]{0,400}>?/g,
];

/** What of a prose is a link with an address that documents do not have, a picture, a definition or HTML. */
export function unsafePieces(prose: string): readonly UnsafePiece[] {
  const pieces: UnsafePiece[] = [];
  const put = (code: UnsafePiece["code"], { 0: whole, index }: RegExpExecArray): void => {
    pieces.push({ code, start: index, end: index + whole.length });
  };
  for (const pattern of links)
    for (const match of prose.matchAll(pattern))
      if (isUnsafe(match[1] ?? "")) put("template/unsafe-link", match);
  for (const pattern of neverAllowed)
    for (const match of prose.matchAll(pattern)) put("template/unsafe-link", match);
  for (const pattern of html) for (const match of prose.matchAll(pattern)) put("template/raw-html", match);
  return pieces;
}

/** Whether an address leads a browser elsewhere than a document may, however it is written. */
function isUnsafe(address: string): boolean {
  const plain = decoded(address);
  if (/^[/\\]{2}|^\\/.test(plain)) return true;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  return scheme !== undefined && !allowedSchemes.has(scheme.toLowerCase());
}

/** An address as a browser reads it: character references, percent signs and backslashes resolved, what is unseen gone. */
function decoded(address: string): string {
  const once = address
    .replaceAll(/&(?:#[xX]?[\da-fA-F]{1,7}|\w{1,31});/g, (reference) => referenceText(reference) ?? reference)
    // Two of them are one that is meant, and does not take the next letter's meaning away.
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  const whole = once.replaceAll(/%([\da-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return whole.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, "");
}
