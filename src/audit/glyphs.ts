import { covers } from "../html/coverage.ts";
import { hitOf, type TextRule } from "./rule.ts";

/** Leaves no ink and needs no shape: spaces of any width, marks that only join or part. */
const inkless = /^[\p{Zs}\p{Default_Ignorable_Code_Point}\t\n\r]$/u;

/** Dashes that the typeface has under another number. */
const dashes: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
};

/** Whether the documents show the character. An accent by itself is drawn only as a part of its letter. */
function isDrawn(character: string): boolean {
  if (inkless.test(character)) return true;
  return covers(character.codePointAt(0) ?? 0) && !/^\p{M}$/u.test(character);
}

/** The same text in characters that are drawn; `null` where there are none. */
function drawable(text: string): string | null {
  const dashed = text.replaceAll(/[\u2010-\u2012\u2015]/g, (dash) => dashes[dash] ?? dash);
  const candidates = [dashed.normalize("NFC"), dashed.normalize("NFKC")];
  return candidates.find((candidate) => Array.from(candidate).every(isDrawn)) ?? null;
}

/** The word that a character stands in, or the character with what belongs to it. */
function pieceAround(text: string, index: number): { readonly text: string; readonly index: number } {
  const before = /[^\s\p{P}]*$/u.exec(text.slice(0, index))?.[0] ?? "";
  const after = /^(?:\p{P}|[^\s\p{P}]+)/u.exec(text.slice(index))?.[0] ?? "";
  return { text: before + after, index: index - before.length };
}

/**
 * Characters that the typeface of the documents has no shape for, so that a box, or nothing, would be printed. One
 * finding for a text, at the first of them.
 */
export const glyphs: TextRule = function* ({ text, kind }) {
  if (kind === "phone") return;
  const missing = [...text.matchAll(/[^\x20-\x7E]/gu)].filter(([character]) => !isDrawn(character));
  const first = missing[0];
  if (first === undefined) return;
  const characters = [...new Set(missing.map(([character]) => character))].map((character) => ({
    character,
    code: character.codePointAt(0) ?? 0,
  }));
  const piece = pieceAround(text, first.index);
  const right = drawable(piece.text);
  yield hitOf("text/missing-glyph", {
    args: { characters, right },
    piece: right === null ? { text: first[0], index: first.index } : piece,
    severity: "error",
    fix: right === null ? null : { kind: "replace", text: right },
  });
};
