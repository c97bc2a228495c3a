import type { Diagnostic } from "../../../diagnostic/diagnostic.ts";
import { proseOf } from "../../../markdown/prose.ts";
import type { TemplateSource } from "../../../markdown/read-template.ts";
import { templateFinding } from "../../../markdown/template-finding.ts";

/** Numbers that are words or names: the start of a step, a scale, `24/7`, the number of a paragraph, of a law or of a norm. */
const allowed =
  /^\d+[.)] |\b(?:0|1)[-–](?:7|10)\b|\b24\/7\b|§ ?\d+|\b(?:ISO|EN)[ -]?\d+(?:[-:]\d+)*|\b\d+\/\d{4}\b/gm;

/** Numbers in the words of a template: most often they should be a fact. */
export function strayNumbers(source: TemplateSource): readonly Diagnostic[] {
  const prose = proseOf(source).replaceAll(allowed, (found) => " ".repeat(found.length));
  return [...prose.matchAll(/\d+(?:[.,]\d+)*/g)].slice(0, 100).map(({ 0: found, index }) =>
    templateFinding("template/stray-number", { found }, source.placeAt(index, found.length), {
      severity: "warning",
    }),
  );
}
