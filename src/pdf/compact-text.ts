import type { GlyphWidths } from "./glyph-widths.ts";

/**
 * A piece of text as Skia writes it: font, start of its line, then its glyphs, each moved by itself. Some stand for other
 * characters than their own and say so.
 */
const piece =
  /BT\n\/(\S+) ([\d.]+) Tf\n([-\d. ]+ Tm)\n((?:(?:-?[\d.]+ 0 Td )?<(?:[\dA-F]{4})+> Tj\n|\/Span<<\/ActualText <[\dA-F]*> >> BDC\n|EMC\n)+)ET\n/g;

/**
 * Writes the text of a page shorter. Skia moves the pen to each glyph, and begins anew at the start of the line wherever
 * the font changes, which in Greek is at each space. Here the pen goes on by the width of each glyph, and is moved only
 * where that would not bring it to the next one, so a page takes a third of the room. Takes and gives drawing
 * instructions; `widthsOf` tells the widths of a font by its name. Pieces in another form stay as they are, and so do
 * those in a font without widths.
 */
export function compactText(instructions: string, widthsOf: (font: string) => GlyphWidths | null): string {
  const parts: string[] = [];
  let done = 0;
  let line: string | null = null;
  let pen = 0;
  for (const found of instructions.matchAll(piece)) {
    const { index, 0: whole, 1: font = "", 2: size = "", 3: start = "", 4: glyphs = "" } = found;
    const widths = widthsOf(font);
    const unit = Number(size) / 1000;
    if (widths === null || !(unit > 0)) continue;
    // Skia writes 10.66 as 10.6599998.
    const typeface = `/${font} ${String(Math.round(Number(size) * 10_000) / 10_000)} Tf\n`;
    if (index === done && start === line) parts.push(typeface);
    else {
      if (line !== null) parts.push("ET\n");
      parts.push(instructions.slice(done, index), `BT\n${typeface}${start}\n`);
      pen = 0;
    }
    const written = write(glyphs, pen, unit, widths);
    parts.push(written.text);
    pen = written.pen;
    done = index + whole.length;
    line = start;
  }
  return line === null ? instructions : [...parts, "ET\n", instructions.slice(done)].join("");
}

/**
 * How far a glyph may stand beside its place, in thousandths of the size of the type: at eleven points about a third of a
 * dot of a printer with 1200 to the inch.
 */
const unseen = 2;

/**
 * The glyphs of one piece as strings, with the moves between them that are needed. `pen` is where the pen stands, from the
 * start of the line, and `unit` a thousandth of the size of the type.
 */
function write(
  glyphs: string,
  pen: number,
  unit: number,
  widthOf: GlyphWidths,
): { readonly text: string; readonly pen: number } {
  let text = "";
  let shown = "";
  /** Where Skia was moved to last, from the start of the line, and where its pen stands. */
  let [moved, at] = [0, 0];
  for (const line of glyphs.split("\n")) {
    const open = line.endsWith("> Tj") ? line.indexOf("<") : -1;
    if (open === -1) {
      text += `${operator(shown)}${line === "" ? "" : `${line}\n`}`;
      shown = "";
      continue;
    }
    if (open > 0) {
      moved += Number.parseFloat(line);
      at = moved;
    }
    const move = Math.round((at - pen) / unit);
    if (Math.abs(move) > unseen) {
      shown += `${shown === "" ? "" : ">"}${String(-move)}<`;
      pen += move * unit;
    } else if (shown === "") shown = "<";
    for (let place = open + 1; place < line.length - "> Tj".length; place += 4) {
      const code = line.slice(place, place + 4);
      const width = widthOf(code) * unit;
      shown += code;
      at += width;
      pen += width;
    }
  }
  return { text, pen };
}

/** Shows glyphs: one string of them, or several with moves around them. */
function operator(shown: string): string {
  if (shown === "") return "";
  return /^<[\dA-F]*$/.test(shown) ? `${shown}> Tj\n` : `[${shown}>] TJ\n`;
}
