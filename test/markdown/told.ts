import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Place } from "../../src/diagnostic/place.ts";
import { readTemplate } from "../../src/markdown/read-template.ts";
import type { TemplateSource } from "../../src/markdown/read-template.ts";

/** A text as a template. Throws where it is none. */
export function sourceOf(text: string, file = "own.md"): TemplateSource {
  const reading = readTemplate(file, text);
  if (!reading.ok) throw new Error(`${text} is no template.`);
  return reading.source;
}

/** `2:7+4`: line, column and length, behind the name of a file that is not `own.md`. */
export function at({ file, line, column, length }: Place): string {
  const place = `${String(line)}:${String(column)}+${String(length)}`;
  return file === "own.md" ? place : `${file}:${place}`;
}

/**
 * What findings say, as tables can have it: code and place in short, arguments but for limits, which are always the same,
 * and what is not as usual.
 */
export function told(findings: readonly Diagnostic[]): readonly object[] {
  return findings.map(({ code, args, severity, place, fix }) => ({
    code: code.replace("template/", ""),
    at: at(place),
    ...Object.fromEntries(Object.entries(args).filter(([name]) => name !== "limits")),
    ...(severity === "error" ? {} : { severity }),
    ...(fix === null ? {} : { fix }),
  }));
}
