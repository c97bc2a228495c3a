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
import { maxEffort, readingEffort } from "./reading-effort.ts";
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
  let effort = 0;
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
        effort += readingEffort(built.markdown);
        if (effort > maxEffort) throw new Error(`* _ [ ] < \`: > ${String(maxEffort)}`);
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
        templateFinding(
          "template/cannot-render",
          { document, reason },
          { file, line: 1, column: 1, length: 1 },
        ),
      ];
    }
  });
}
