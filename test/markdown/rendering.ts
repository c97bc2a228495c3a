import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../src/company/facts.ts";
import { kinds, lengths } from "../../src/company/kind.ts";
import type { Kind, Length } from "../../src/company/kind.ts";
import { build } from "../../src/build.ts";
import type { BuiltDocument } from "../../src/build.ts";
import { en } from "../../src/language/en/pack.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import type { Templates } from "../../src/markdown/render.ts";

const folder = join(import.meta.dirname, "../../templates");
const ending = ".md.hbs";

/** Every document there is, named as its template is. */
export const everyDocument: readonly {
  readonly kind: Kind;
  readonly length: Length;
  readonly name: string;
}[] = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length, name: `${kind}.${length}` })));

export const englishTemplates: Templates = {
  documents: Object.fromEntries(
    everyDocument.map(({ kind, length }) => [
      `${kind}.${length}`,
      readFileSync(join(folder, kind, `en.${length}${ending}`), "utf8"),
    ]),
  ),
  partials: Object.fromEntries(
    readdirSync(join(folder, "partials/en"))
      .filter((name) => name.endsWith(ending))
      .map((name) => [
        name.slice(0, -ending.length),
        readFileSync(join(folder, "partials/en", name), "utf8"),
      ]),
  ),
};

const render = createRenderer(englishTemplates, await createCompiler(textsOf(englishTemplates), {}));

/** All documents of a company in English, as Markdown. */
export function renderAll(facts: Facts, documents = everyDocument): readonly BuiltDocument[] {
  return build({ facts, documents, languages: [{ pack: en, render }], theme: null, logo: null });
}
