import type { Diagnostic, Fix, Severity } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import type { TemplateSource } from "./read-template.ts";

/** A finding in a template. */
export function templateFinding<Code extends keyof TemplateArgs>(
  code: Code,
  args: TemplateArgs[Code],
  place: Place,
  { severity = "error", fix = null }: { readonly severity?: Severity; readonly fix?: Fix | null } = {},
): Diagnostic {
  // A code and its arguments belong together by the parameters; no member of the union can be named here.
  return { code, args, severity, place, path: [], fix } as unknown as Diagnostic;
}

/** Where a piece of the syntax tree stands in its file. */
export function placeOf({ file }: TemplateSource, { loc }: { readonly loc: hbs.AST.SourceLocation }): Place {
  const { start, end } = loc;
  const length = end.line === start.line ? end.column - start.column : 1;
  return { file, line: start.line, column: start.column + 1, length: Math.max(1, length) };
}

/** A piece of the syntax tree as it was typed, on one line. */
export function typed(source: TemplateSource, { loc }: { readonly loc: hbs.AST.SourceLocation }): string {
  const lines = source.lines.slice(loc.start.line - 1, loc.end.line);
  const whole = lines.join(" ");
  const cut = lines.length === 1 ? loc.end.column : loc.start.column + 60;
  return whole.slice(loc.start.column, cut);
}
