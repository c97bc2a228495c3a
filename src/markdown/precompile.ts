import Handlebars from "handlebars";
import { compileOptions, templateKey } from "./compile.ts";

/** For the build: the text of a CommonJS module with each template compiled, by its key. */
export function precompile(texts: readonly string[]): string {
  const entries = texts.map(
    (text) => `${JSON.stringify(templateKey(text))}: ${String(Handlebars.precompile(text, { ...compileOptions }))}`,
  );
  return `module.exports = {\n${entries.join(",\n")}\n};\n`;
}
