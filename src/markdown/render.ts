import type { Kind, Length } from "../company/kind.ts";
import type { PresentDocument } from "../document/present.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Ledger } from "../promise/ledger.ts";
import type { Compiler } from "./compile.ts";
import { copyOf } from "./copy-of.ts";
import { equip } from "./engine.ts";
import type { OwnTexts, RenderedSection, Rendering } from "./engine.ts";
import { settleSentences } from "./escape.ts";
import { withoutMarks } from "./marks.ts";
import type { Woven } from "./own/woven.ts";
import type { View } from "./view-type.ts";

/** The templates of one language, as texts. */
export interface Templates {
  readonly documents: Readonly<Partial<Record<`${Kind}.${Length}`, string>>>;
  /** By name, as a template includes them: `{{> document-control}}`. */
  readonly partials: Readonly<Record<string, string>>;
  /** What a company puts into documents, without the document's own words. */
  readonly woven?: Readonly<Partial<Record<`${Kind}.${Length}`, Woven>>>;
}

export interface RenderedDocument {
  readonly markdown: string;
  /** The same with a mark where each clause begins; see `marks.ts`. */
  readonly marked: string;
  readonly sections: readonly RenderedSection[];
}

export interface RenderInput {
  readonly document: PresentDocument;
  readonly view: View;
  readonly ledger: Ledger;
  readonly pack: LanguagePack;
}

export type Renderer = (input: RenderInput) => RenderedDocument;

/** Prepares the templates of one language; each document's template is prepared when it is first rendered. */
export function createRenderer(templates: Templates, compiler: Compiler): Renderer {
  equip(compiler, templates.partials);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  const ownTexts = new Map<string, OwnTexts | null>();
  return ({ document, view, ledger, pack }) => {
    const name = `${document.model.kind}.${document.model.length}` as const;
    const source = templates.documents[name];
    if (source === undefined) throw new Error(`There is no template ${name}.`);
    const template = compiled.get(name) ?? compiler.compile(source);
    compiled.set(name, template);
    const woven = templates.woven?.[name];
    const own = ownTexts.get(name) ?? (woven === undefined ? null : compileOwn(woven, compiler));
    ownTexts.set(name, own);
    const rendering: Rendering = { document, ledger, pack, sections: [], clause: null, own };
    const text = template(view, { data: { rendering } });
    const whole = pack.phrases.spaces(tidy(text));
    return {
      markdown: withoutMarks(whole),
      marked: whole,
      sections: finished(rendering.sections, pack),
    };
  };
}

function finished(
  sections: readonly RenderedSection[],
  { phrases }: LanguagePack,
): readonly RenderedSection[] {
  const all: RenderedSection[] = [];
  for (const section of sections) {
    all.push({ ...section, title: copyOf(phrases.spaces(settleSentences(section.title))) });
  }
  return all;
}

function compileOwn({ replaced, added }: Woven, compiler: Compiler): OwnTexts {
  return {
    replaced: new Map([...replaced].map(([id, { text }]) => [id, compiler.compile(text)] as const)),
    added: new Map(
      [...added].map(([place, pieces]) => [
        place,
        pieces.map(({ text, standsAlone }) => ({ write: compiler.compile(text), standsAlone })),
      ]),
    ),
  };
}

/** Every text that has to be compiled before these templates can be used. */
export function textsOf({ documents, partials, woven = {} }: Templates): readonly string[] {
  const own = Object.values(woven).flatMap(({ replaced, added }) =>
    [...replaced.values(), ...[...added.values()].flat()].map(({ text }) => text),
  );
  return [...Object.values(documents), ...Object.values(partials), ...own];
}

/**
 * One blank line between blocks, none at the ends, no spaces at the ends of lines, one line end last; lists counted.
 * Templates write `1.` before each step, because nobody knows beforehand which steps are there; readers see 1, 2, 3.
 */
function tidy(text: string): string {
  const lines: string[] = [];
  let count = 0;
  // One pass, because documents are long and runs make thousands of them.
  for (const each of settleSentences(text).trim().split("\n")) {
    const line = withoutEndSpaces(each);
    if (line === "") {
      count = 0;
      if (lines.at(-1) !== "") lines.push("");
    } else if (line.startsWith("1. ")) {
      count += 1;
      lines.push(count === 1 ? line : `${String(count)}. ${line.slice(3)}`);
    } else {
      lines.push(line);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Not `trimEnd`: a space that does not break may stand in an empty cell of a form. */
function withoutEndSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return end === line.length ? line : line.slice(0, end);
}
