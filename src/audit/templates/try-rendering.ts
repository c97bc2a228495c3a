import { build } from "../../build.ts";
import type { Facts } from "../../company/facts.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { bodyOf } from "../../html/body.ts";
import { packOf } from "../../language/packs.ts";
import { createCompiler } from "../../markdown/compile.ts";
import type { CompiledAhead } from "../../markdown/compile.ts";
import { layTemplates, modelOf } from "../../markdown/own-templates.ts";
import type { WovenOf } from "../../markdown/own/woven.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { createRenderer, textsOf } from "../../markdown/render.ts";
import type { Templates } from "../../markdown/render.ts";
import { isPiece } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import type { TouchedDocument } from "./touched-document.ts";

interface Trial {
  readonly facts: Facts;
  readonly language: LanguageTag;
  readonly base: Templates;
  readonly own: readonly OwnTemplate[];
  readonly ahead: CompiledAhead;
  readonly documents: readonly TouchedDocument[];
  readonly wovenOf: WovenOf;
}

/** The most columns of a table; every row is filled up to them, so a short text could become gigabytes of cells. */
const maxColumns = 100;

/** The most characters without a space; the reader of Markdown looks ahead to the end of a word at each of its letters. */
const maxWord = 5_000;

/** Throws where a table has more columns, or a word more letters, than any has. */
function refuseEndless(markdown: string): void {
  const word = markdown.split(/\s/).find(({ length }) => length > maxWord);
  if (word !== undefined) throw new Error(`${word.slice(0, 20)}… > ${String(maxWord)}`);
  const columns = markdown
    .split("\n")
    .map((line) => (/^[\s>*|:-]+$/.test(line) ? line.split("|").length : 0))
    .find((count) => count > maxColumns);
  if (columns !== undefined) throw new Error(`|---| × ${String(columns)} > ${String(maxColumns)}`);
}

/**
 * Renders what the company's templates change, for the company's facts. What the rules do not foresee is found here, and
 * not when half of the documents are written.
 */
export async function tryRendering({
  facts,
  language,
  base,
  own,
  ahead,
  documents,
  wovenOf,
}: Trial): Promise<readonly Diagnostic[]> {
  const pack = packOf(language);
  const templates = layTemplates(base, { templates: own, wovenOf }, language);
  const render = createRenderer(templates, await createCompiler(textsOf(templates), ahead));
  return documents.flatMap(({ kind, length, walk, woven }) => {
    try {
      const [built] = build({
        facts,
        documents: [{ kind, length }],
        languages: [{ pack, render }],
        theme: null,
        logo: null,
        assets: { kind: "inline" },
        modelOf: modelOf({ wovenOf }),
      });
      if (built !== undefined) {
        refuseEndless(built.markdown);
        bodyOf(built.markdown, built.sections);
      }
      return [];
    } catch (error) {
      // Templates are the author's: what they make the renderer say is a finding, and no mistake of the program.
      const changed = own.filter(({ at }) => {
        if (at.language !== language || isPiece(at)) return false;
        return at.type === "document" ? at.kind === kind && at.length === length : walk.partials.has(at.name);
      });
      const pieces = [...(woven?.replaced.values() ?? []), ...[...(woven?.added.values() ?? [])].flat()];
      const file = [...changed, ...pieces.map(({ piece }) => piece)][0]?.file ?? "";
      const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      const document = `${kind}.${length}`;
      return [
        templateFinding("template/cannot-render", { document, reason }, { file, line: 1, column: 1, length: 1 }),
      ];
    }
  });
}
