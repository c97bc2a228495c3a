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
import { readingEffort, tooMuchWork } from "./reading-effort.ts";
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
  const findings: Diagnostic[] = [];
  const fail = (document: TouchedDocument, reason: string): void => {
    const place = { file: culpritOf(document, own, language), line: 1, column: 1, length: 1 };
    const name = `${document.kind}.${document.length}`;
    findings.push(templateFinding("template/cannot-render", { document: name, reason }, place));
  };
  const attempt = <Made>(document: TouchedDocument, make: () => Made): Made | null => {
    try {
      return make();
    } catch (error) {
      // Templates are the author's: what they make the renderer say is a finding, and no mistake of the program.
      fail(document, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
      return null;
    }
  };
  const rendered = documents.flatMap((document) => {
    const { kind, length } = document;
    const built = attempt(document, () =>
      build({
        facts,
        documents: [{ kind, length }],
        languages: [{ pack, render }],
        theme: null,
        logo: null,
        assets: { kind: "inline" },
        modelOf: modelOf({ wovenOf }),
      }),
    );
    return (built ?? []).map(({ markdown, sections }) => ({ document, markdown, sections }));
  });
  const refused = tooMuchWork(rendered, ({ markdown }) => markdown);
  for (const each of rendered) {
    const reason = refused.get(each);
    if (reason !== undefined) fail(each.document, reason);
    else attempt(each.document, () => bodyOf(each.markdown, each.sections));
  }
  return findings;
}

/** The company's own file that most likely makes a document what it is: the one that is the most work by itself. */
function culpritOf(
  { kind, length, walk, woven }: TouchedDocument,
  own: readonly OwnTemplate[],
  language: LanguageTag,
): string {
  const whole = own.filter(({ at }) => {
    if (at.language !== language || isPiece(at)) return false;
    return at.type === "document" ? at.kind === kind && at.length === length : walk.partials.has(at.name);
  });
  const pieces = [...(woven?.replaced.values() ?? []), ...[...(woven?.added.values() ?? [])].flat()];
  const texts = [
    ...whole.map(({ file, text }) => ({ file, text })),
    ...pieces.map(({ piece }) => ({ file: piece.file, text: piece.body })),
  ];
  const weighed = texts.map(({ file, text }) => {
    const reading = readingEffort(text);
    return { file, effort: reading.ok ? reading.effort : Number.POSITIVE_INFINITY };
  });
  return weighed.toSorted((left, right) => right.effort - left.effort)[0]?.file ?? "";
}
