import { printLook } from "../../src/build.ts";
import type { Facts } from "../../src/company/facts.ts";
import type { Kind, Length } from "../../src/company/kind.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import type { PresentDocument } from "../../src/document/present.ts";
import { presentDocument } from "../../src/document/present.ts";
import { documents } from "../../src/document/documents.ts";
import { toPage } from "../../src/html/page.ts";
import type { Assets } from "../../src/html/shell.ts";
import type { LanguagePack } from "../../src/language/pack.ts";
import { packOf } from "../../src/language/packs.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { marksIn } from "../../src/markdown/marks.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import type { RenderedDocument, Renderer } from "../../src/markdown/render.ts";
import { companyView, documentPageView, titleOf } from "../../src/markdown/view.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";
import { everyDocument, templatesIn } from "../markdown/rendering.ts";
import { accepted, companyIn, openFields, type OpenField, withText } from "./fields.ts";

/** What is printed of a field in one document of one language: its clauses and no others, so that a try is cheap. */
export interface Excerpt {
  readonly language: LanguageTag;
  readonly pack: LanguagePack;
  readonly render: Renderer;
  readonly document: PresentDocument;
  readonly facts: Facts;
}

/** A document, or what was left of one, as Markdown and as a page. */
export interface Typeset {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

/** What stands in each field when it is looked for: a text that nothing else has, of a kind that the field takes. */
const marks = new Map(
  openFields.map((field, index) => {
    const number = String(100 + index);
    const texts = [
      `Qx${number}zvw`,
      `qx${number}zvw@brook.example`,
      `+99987654${number}`,
      `https://qx${number}zvw.example/`,
    ];
    const known = texts.find((text) => accepted(field, text) === text);
    if (known === undefined) throw new Error(`${field.name} takes none of the texts to look for.`);
    return [field, known] as const;
  }),
);

/** Every document in a language, cut down to the clauses that print a field, by field. */
async function findExcerpts(language: LanguageTag): Promise<ReadonlyMap<OpenField, readonly Excerpt[]>> {
  const pack = packOf(language);
  const render = await rendererOf(language);
  const facts = companyIn(language);
  const ledger = promisesOf(facts);
  const spoiled = [...marks].reduce((sum, [field, text]) => withText(sum, field, text), facts);
  const found = new Map<OpenField, Excerpt[]>(openFields.map((field) => [field, []]));
  for (const { kind, length } of everyDocument) {
    const document = presentDocument(documents[kind][length], facts, ledger);
    const whole = { language, pack, render, document, facts };
    const parts = markdownOf(whole, spoiled).marked.split(/(?=\u0001)/);
    for (const [field, text] of marks) {
      const printing = parts.filter((part) => part.includes(text));
      const clauses = new Set(printing.flatMap(marksIn));
      if (printing.length > 0) found.get(field)?.push({ ...whole, document: only(document, clauses) });
    }
  }
  return found;
}

const excerpts = new Map<LanguageTag, Promise<ReadonlyMap<OpenField, readonly Excerpt[]>>>();

/** Every document in a language that prints the field, cut down to the clauses that do. */
export async function excerptsOf(field: OpenField, language: LanguageTag): Promise<readonly Excerpt[]> {
  const finding = excerpts.get(language) ?? findExcerpts(language);
  excerpts.set(language, finding);
  return (await finding).get(field) ?? [];
}

/** A document whole, for a company with a text in a field. */
export function wholeOf(excerpt: Excerpt): Excerpt {
  const { facts, document } = excerpt;
  return { ...excerpt, document: presentDocument(document.model, facts, promisesOf(facts)) };
}

/** A document whole in each language, and the fields that it prints. */
export interface OpenDocument {
  readonly fields: readonly OpenField[];
  readonly wholes: Readonly<Record<LanguageTag, Excerpt>>;
}

export async function openDocument(kind: Kind, length: Length): Promise<OpenDocument> {
  const fields = new Set<OpenField>();
  const whole = async (language: LanguageTag): Promise<Excerpt> => {
    for (const field of openFields) {
      const printing = await excerptsOf(field, language);
      if (printing.some(({ document: { model } }) => model.kind === kind && model.length === length)) {
        fields.add(field);
      }
    }
    return await wholeDocument(kind, length, language);
  };
  const [en, el, cs, hu] = await Promise.all([whole("en"), whole("el"), whole("cs"), whole("hu")]);
  return { fields: openFields.filter((field) => fields.has(field)), wholes: { en, el, cs, hu } };
}

async function wholeDocument(kind: Kind, length: Length, language: LanguageTag): Promise<Excerpt> {
  const facts = companyIn(language);
  const document = presentDocument(documents[kind][length], facts, promisesOf(facts));
  return { language, pack: packOf(language), render: await rendererOf(language), document, facts };
}

function only(document: PresentDocument, ids: ReadonlySet<string>): PresentDocument {
  const clauses = new Map([...document.clauses].filter(([id]) => ids.has(id)));
  return { ...document, clauses };
}

const renderers = new Map<LanguageTag, Promise<Renderer>>();

export function rendererOf(language: LanguageTag): Promise<Renderer> {
  const templates = templatesIn(language);
  const renderer =
    renderers.get(language) ??
    createCompiler(textsOf(templates), {}).then((compiler) => createRenderer(templates, compiler));
  renderers.set(language, renderer);
  return renderer;
}

function markdownOf({ pack, render, document }: Excerpt, facts: Facts): RenderedDocument {
  const ledger = promisesOf(facts);
  const input = { facts, ledger, pack };
  const { kind, length } = document.model;
  const view = documentPageView(companyView(input), input, kind, length);
  return render({ document, view, ledger, pack });
}

/** Typesets an excerpt, or a whole document, for facts. */
export function typeset(
  excerpt: Excerpt,
  facts: Facts,
  assets: Assets = { kind: "shared", folder: "../assets/" },
): Typeset {
  const { markdown, sections } = markdownOf(excerpt, facts);
  const { pack, document } = excerpt;
  const { version, effective } = facts.document ?? {};
  const title = titleOf(facts, pack, document.model.kind, document.model.length);
  const html = toPage(
    {
      // Type of the usual size makes one sheet of a short document, and then prints no contents.
      ...printLook(facts, true),
      language: pack.tag,
      company: facts.company.name,
      words: pack.page,
      version: version === undefined ? null : pack.masthead.version(version),
      effective: effective === undefined ? null : pack.masthead.effective(pack.phrases.date(effective)),
      accent: facts.brand?.colour ?? null,
      title,
      markdown,
      sections,
      logo: null,
    },
    shippedTheme,
    assets,
  );
  return { title, markdown, html };
}
