import { readArray } from "./pdf-syntax.ts";
import { dictionaryOf, resolve } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";

/** How far a glyph moves the pen, in thousandths of the size of the type, by its code in four digits: `002F`. */
export type GlyphWidths = (code: string) => number;

/**
 * The widths of a font whose glyphs have codes of two bytes, as Skia writes every font that it embeds as an outline.
 * `font` refers to it; `null` for one of another kind.
 */
export function glyphWidthsOf(file: Pick<PdfFile, "objects">, font: string): GlyphWidths | null {
  const entries = dictionaryOf(file, font);
  if (entries.get("Subtype") !== "/Type0" || entries.get("Encoding") !== "/Identity-H") return null;
  const [first] = readArray(resolve(file, entries.get("DescendantFonts"))) ?? [];
  const descendant = dictionaryOf(file, first);
  const usual = Number(descendant.get("DW") ?? usualWidth);
  const widths = readWidths(readArray(resolve(file, descendant.get("W"))) ?? []);
  if (widths === null || Number.isNaN(usual)) return null;
  return (code) => widths.get(code) ?? usual;
}

/** What a font has that names no usual width. */
const usualWidth = 1000;

/** Widths are listed from a code on, `32 [544 588]`, or one for a range of codes, `75 76 494`; `null` for other forms. */
function readWidths(members: readonly string[]): ReadonlyMap<string, number> | null {
  const widths = new Map<string, number>();
  for (let place = 0; place < members.length;) {
    const [first = "", second = "", third = ""] = members.slice(place, place + 3);
    const listed = readArray(second);
    const count = Number(second) - Number(first) + 1;
    const all = listed ?? Array.from({ length: count > 0 ? count : 0 }, () => third);
    if (all.length === 0 || ![first, ...all].every(isNumber)) return null;
    for (const [index, width] of all.entries()) {
      widths.set((Number(first) + index).toString(16).toUpperCase().padStart(4, "0"), Number(width));
    }
    place += listed === null ? 3 : 2;
  }
  return widths;
}

function isNumber(syntax: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(syntax);
}
