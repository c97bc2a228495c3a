import Handlebars from "handlebars";
import { compileOptions, templateKey } from "./compile.ts";

/** For the build: the text of a CommonJS module with each template compiled, by its key. */
export function precompile(texts: readonly string[]): string {
  const entries = texts.map(
    (text) =>
      `${JSON.stringify(templateKey(text))}: ${asCode(Handlebars.precompile(text, { ...compileOptions }))}`,
  );
  return `module.exports = {\n${entries.join(",\n")}\n};\n`;
}

/** What Handlebars gives is the text of an object; its types call it the object. */
function asCode(specification: unknown): string {
  if (typeof specification !== "string") throw new TypeError("Handlebars gave no code.");
  return specification;
}
