import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../src/company/facts.ts";
import { kinds, lengths } from "../../src/company/kind.ts";
import type { Kind, Length } from "../../src/company/kind.ts";
import { build } from "../../src/build.ts";
import type { BuiltDocument } from "../../src/build.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { en } from "../../src/language/en/pack.ts";
import { packOf } from "../../src/language/packs.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import type { Renderer, Templates } from "../../src/markdown/render.ts";

const folder = join(import.meta.dirname, "../../templates");
const ending = ".md.hbs";

/** Every document there is, named as its template is. */
export const everyDocument: readonly {
  readonly kind: Kind;
  readonly length: Length;
  readonly name: string;
}[] = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length, name: `${kind}.${length}` })));

/** The templates of a language as they lie on the disk. */
export function templatesIn(language: LanguageTag): Templates {
  const partials = join(folder, "partials", language);
  return {
    documents: Object.fromEntries(
      everyDocument.map(({ kind, length }) => [
        `${kind}.${length}`,
        readFileSync(join(folder, kind, `${language}.${length}${ending}`), "utf8"),
      ]),
    ),
    partials: Object.fromEntries(
      readdirSync(partials)
        .filter((name) => name.endsWith(ending))
        .map((name) => [name.slice(0, -ending.length), readFileSync(join(partials, name), "utf8")]),
    ),
  };
}

export const englishTemplates = templatesIn("en");

const renderers = new Map<LanguageTag, Promise<Renderer>>();

async function rendererOf(language: LanguageTag): Promise<Renderer> {
  const templates = templatesIn(language);
  return createRenderer(templates, await createCompiler(textsOf(templates), {}));
}

/** All documents of a company in one language, as Markdown. */
export async function renderAllIn(language: LanguageTag, facts: Facts): Promise<readonly BuiltDocument[]> {
  const pack = packOf(language);
  const renderer = renderers.get(language) ?? rendererOf(language);
  renderers.set(language, renderer);
  return build({
    facts,
    documents: everyDocument,
    languages: [{ pack, render: await renderer }],
    theme: null,
    logo: null,
    assets: { kind: "inline" },
  });
}

const render = createRenderer(englishTemplates, await createCompiler(textsOf(englishTemplates), {}));

/** All documents of a company in English, as Markdown. */
export function renderAll(facts: Facts, documents = everyDocument): readonly BuiltDocument[] {
  return build({
    facts,
    documents,
    languages: [{ pack: en, render }],
    theme: null,
    logo: null,
    assets: { kind: "inline" },
  });
}
