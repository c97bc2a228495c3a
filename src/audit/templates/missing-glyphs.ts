import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { covers } from "../../html/coverage.ts";
import { proseOf } from "../../markdown/prose.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

/** What leaves no ink needs no shape; control characters are a finding of their own. */
const inkless = /^[\p{Zs}\p{C}\p{Default_Ignorable_Code_Point}]$/u;

/** Characters of a template that the documents could not draw; one finding for each line that has some. */
export function missingGlyphs(source: TemplateSource): readonly Diagnostic[] {
  const found = [...proseOf(source).matchAll(/[^\x00-\x7E]/gu)].filter(
    ([character]) => !inkless.test(character) && !covers(character.codePointAt(0) ?? 0),
  );
  const lines = new Map<number, Diagnostic>();
  for (const { 0: character, index } of found) {
    const place = source.placeAt(index, character.length);
    if (lines.has(place.line)) continue;
    lines.set(place.line, templateFinding("template/missing-glyph", { characters: character }, place));
  }
  return [...lines.values()].slice(0, 200);
}
