import type { LanguageTag } from "../../company/language-tag.ts";
import { readTemplate } from "../../markdown/read-template.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import type { Templates } from "../../markdown/render.ts";
import { pathOf } from "../../markdown/template-address.ts";

/** Templates of the package, taken apart once for all the companies that they are held against. */
const readBefore = new WeakMap<Templates, Map<string, TemplateSource>>();

/** The package's templates are ours: that they can be read is for our own tests. */
export function packageSource(path: string, text: string, base: Templates): TemplateSource {
  const known = readBefore.get(base) ?? new Map<string, TemplateSource>();
  readBefore.set(base, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const reading = readTemplate(path, text);
  if (!reading.ok) throw new Error(`The package's template ${path} cannot be read.`);
  known.set(path, reading.source);
  return reading.source;
}

/** The parts of the package, by name. */
export function packageParts(base: Templates, language: LanguageTag): ReadonlyMap<string, TemplateSource> {
  return new Map(
    Object.entries(base.partials).map(([name, text]) => {
      return [name, packageSource(pathOf({ type: "partial", language, name }), text, base)] as const;
    }),
  );
}
