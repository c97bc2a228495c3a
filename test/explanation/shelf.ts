import { join } from "node:path";
import { build, type BuiltDocument } from "../../src/build.ts";
import type { Facts } from "../../src/company/facts.ts";
import { kinds, lengths } from "../../src/company/kind.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { type Library, openLibrary } from "../../src/explanation/library.ts";
import { indexTemplates, type TemplateIndex } from "../../src/explanation/template-index.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { packOf } from "../../src/language/packs.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { loadTemplates } from "../../src/markdown/load-templates.ts";
import { layTemplates, modelOf, noOwnTemplates } from "../../src/markdown/own-templates.ts";
import type { OwnTemplates } from "../../src/markdown/own-templates.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";

const wanted = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length })));
const folder = join(import.meta.dirname, "../../templates");

/** What can be asked in one language, about one company or about none. */
export interface Shelf {
  readonly index: TemplateIndex;
  readonly build: (facts: Facts) => readonly BuiltDocument[];
  readonly openFor: (facts: Facts | null) => Library;
}

/** The package's templates of a language, those of a company over them, read once. */
export async function openShelf(language: LanguageTag, own: OwnTemplates = noOwnTemplates): Promise<Shelf> {
  const templates = layTemplates(await loadTemplates(nodeFiles, folder, language, wanted), own, language);
  const render = createRenderer(templates, await createCompiler(textsOf(templates), {}));
  const index = indexTemplates(templates, own.templates, language);
  const buildIt = (facts: Facts): readonly BuiltDocument[] =>
    build({
      facts,
      documents: wanted,
      languages: [{ pack: packOf(language), render }],
      theme: null,
      logo: null,
      assets: { kind: "inline" },
      modelOf: modelOf(own),
    });
  return {
    index,
    build: buildIt,
    openFor: (facts) =>
      openLibrary({
        templates: [{ language, index }],
        company: facts === null ? null : { facts, built: buildIt(facts) },
      }),
  };
}
