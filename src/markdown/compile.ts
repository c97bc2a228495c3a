import { createHash } from "node:crypto";
import type Handlebars from "handlebars";
import type { LanguageTag } from "../company/language-tag.ts";
import { helperNames } from "./helper-names.ts";

/**
 * Strict: a variable that nothing fills is an error, never a hole. Facts are escaped before they come here. Handlebars
 * writes into the options it is given, so it gets a copy.
 */
export const compileOptions = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
};

/** Templates that the build compiled, by the key of their text. */
export type CompiledAhead = Readonly<Record<string, TemplateSpecification>>;

/** What the build compiled of the templates of each language, as a host gives it. */
export function compiledBy(
  give: (language: LanguageTag) => unknown,
): (language: LanguageTag) => CompiledAhead {
  // The build wrote these; nobody else puts anything under their keys.
  return (language) => give(language) as CompiledAhead;
}

/** Names a template by its text and by how it is compiled, so that a changed one is never taken for what it was. */
export function templateKey(text: string): string {
  return createHash("sha256").update(JSON.stringify(compileOptions)).update(text).digest("base64url");
}

/** A Handlebars of our own, so that nothing is registered for the whole process, and a way to compile for it. */
export interface Compiler {
  readonly engine: typeof Handlebars;
  compile(text: string): HandlebarsTemplateDelegate;
}

/**
 * Compiling takes longer than all the rest of rendering, so what the build has compiled is used where the text is still
 * the same; when that is so for every text, the compiler is not even loaded.
 */
export async function createCompiler(texts: readonly string[], ahead: CompiledAhead): Promise<Compiler> {
  const isAllAhead = texts.every((text) => Object.hasOwn(ahead, templateKey(text)));
  // The types of the package leave the runtime's own export out.
  const loaded = (isAllAhead ? await import("handlebars/runtime.js") : await import("handlebars")) as {
    readonly default: typeof Handlebars;
  };
  const engine = loaded.default.create();
  return {
    engine,
    compile(text) {
      const specification = ahead[templateKey(text)];
      return specification === undefined
        ? engine.compile(text, { ...compileOptions })
        : engine.template(specification);
    },
  };
}
