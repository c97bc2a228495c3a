import Handlebars from "handlebars";
import { compileOptions } from "./compile.ts";

/** Each function of a template repeats what our runtime has, in case of an older one. */
const forOlderRuntimes = / \|\| function\(parent, propertyName\) \{\s*if [^}]*\}\s*return undefined\s*\}/g;

/** Each call of a helper is told where in the template it stands, in three objects; ours do not ask. */
const placesOfCalls = /,"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g;

/** For the build: a template compiled, as a JavaScript expression. */
export function precompile(text: string): string {
  return asCode(Handlebars.precompile(text, { ...compileOptions }))
    .replaceAll(forOlderRuntimes, "")
    .replaceAll(placesOfCalls, "");
}

/** What Handlebars gives is the text of an object; its types call it the object. */
function asCode(specification: unknown): string {
  if (typeof specification !== "string") throw new TypeError("Handlebars gave no code.");
  return specification;
}
