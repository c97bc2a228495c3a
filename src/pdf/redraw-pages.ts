import type { Pack } from "../host/printer.ts";
import { markArtifacts } from "./artifacts.ts";
import { compactText } from "./compact-text.ts";
import { glyphWidthsOf } from "./glyph-widths.ts";
import type { GlyphWidths } from "./glyph-widths.ts";
import { readReference } from "./pdf-syntax.ts";
import { dictionaryOf, pagesOf } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";
import { contentOf, toStream } from "./streams.ts";
import { turn } from "./turn.ts";

/** The objects of a file, with the drawing instructions of each page shorter, and marked where they are artifacts. */
export async function redrawPages(file: PdfFile, pack: Pack): Promise<ReadonlyMap<number, string>> {
  const redrawn = new Map(file.objects);
  const widthsOf = rememberedWidths(file);
  for (const page of pagesOf(file)) {
    await turn();
    const entries = dictionaryOf(file, `${String(page)} 0 R`);
    const number = readReference((entries.get("Contents") ?? "").replace(/^\[\s*(\d+ \d+ R)\s*\]$/, "$1"));
    const content = number === null ? null : contentOf(file.objects.get(number) ?? "");
    if (number === null || content === null) continue;
    const fonts = dictionaryOf(file, dictionaryOf(file, entries.get("Resources")).get("Font"));
    const instructions = compactText(markArtifacts(content), (name) => widthsOf(fonts.get(name)));
    if (instructions !== content) redrawn.set(number, toStream(instructions, pack));
  }
  return redrawn;
}

/** The widths of a font by what refers to it, each font read once. */
function rememberedWidths(file: PdfFile): (font: string | undefined) => GlyphWidths | null {
  const known = new Map<string, GlyphWidths | null>();
  return (font) => {
    if (font === undefined) return null;
    const widths = known.get(font);
    if (widths !== undefined) return widths;
    const read = glyphWidthsOf(file, font);
    known.set(font, read);
    return read;
  };
}
