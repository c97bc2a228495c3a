/** The whole pipeline on one screen: facts → promises → documents → Markdown → pages. Values in, values out. */
import type { Facts } from "./company/facts.ts";
import type { Kind, Length } from "./company/kind.ts";
import type { LanguageTag } from "./company/language-tag.ts";
import { packageModel } from "./document/documents.ts";
import type { ModelOf } from "./document/documents.ts";
import { presentDocument } from "./document/present.ts";
import type { Logo, PageInput, PrintLook } from "./html/page-input.ts";
import { toPage } from "./html/page.ts";
import type { Assets } from "./html/shell.ts";
import type { Theme } from "./html/theme.ts";
import type { LanguagePack } from "./language/pack.ts";
import type { RenderedSection } from "./markdown/engine.ts";
import type { Renderer } from "./markdown/render.ts";
import { companyView, documentPageView, titleOf } from "./markdown/view.ts";
import { promisesOf } from "./promise/ledger.ts";

export interface Wanted {
  readonly kind: Kind;
  readonly length: Length;
}

export interface BuildInput {
  /** Facts that `check` found without an error. */
  readonly facts: Facts;
  readonly documents: readonly Wanted[];
  /** The languages to write, each with its words and its prepared templates. */
  readonly languages: readonly { readonly pack: LanguagePack; readonly render: Renderer }[];
  /** `null` when only Markdown is wanted. */
  readonly theme: Theme | null;
  readonly logo: Logo | null;
  /** Where pages on a screen have their styles and fonts; a page that is printed carries them in itself. */
  readonly assets: Assets;
  /** Whether the type is to be large enough for people with low vision. */
  readonly largePrint?: boolean;
  /** What the documents say; without it, what those of the package do. */
  readonly modelOf?: ModelOf;
}

/** One document in one language, finished but for printing. */
export interface BuiltDocument extends Wanted {
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  readonly markdown: string;
  /** The Markdown with a mark where each clause begins, and its headings: for setting it beside another language. */
  readonly marked: string;
  readonly sections: readonly RenderedSection[];
  /** `null` without a theme. */
  readonly pages: Pages | null;
}

/** A document as a whole HTML page: to be read on a screen, and to be printed. */
export interface Pages {
  readonly screen: string;
  readonly print: string;
}

/** The pages of a document that was built with a theme; that it was is for the caller to know. */
export function pagesOf({ kind, pages }: BuiltDocument): Pages {
  if (pages === null) throw new Error(`${kind} was built without a theme.`);
  return pages;
}

/** Turns checked facts into documents. Reads no file, no clock and no setting; the same input gives the same bytes. */
export function build({
  facts,
  documents: wanted,
  languages,
  theme,
  logo,
  assets,
  largePrint = false,
  modelOf = packageModel,
}: BuildInput): readonly BuiltDocument[] {
  const ledger = promisesOf(facts);
  return languages.flatMap(({ pack, render }) => {
    const input = { facts, ledger, pack };
    const shared = companyView(input);
    return wanted.map(({ kind, length }) => {
      const document = presentDocument(modelOf(pack.tag, kind, length), facts, ledger);
      const view = documentPageView(shared, input, kind, length);
      const { markdown, marked, sections } = render({ document, view, ledger, pack });
      const title = titleOf(facts, pack, kind, length);
      const page = {
        ...pageFrame(facts, pack),
        ...printLook(facts, largePrint),
        title,
        markdown,
        sections,
        logo,
      };
      return {
        kind,
        length,
        language: pack.tag,
        title,
        markdown,
        marked,
        sections,
        pages: theme && toPages(page, theme, assets),
      };
    });
  });
}

/**
 * Pages that are made when they are asked for: a run without PDF files has no use for one that is printed. One that has its
 * styles elsewhere goes into a file and is not kept; the other may be wanted again, to be printed.
 */
function toPages(page: PageInput, theme: Theme, assets: Assets): Pages {
  const print = once(() => toPage(page, theme));
  const screen = assets.kind === "inline" ? print : () => toPage(page, theme, assets);
  return {
    get print() {
      return print();
    },
    get screen() {
      return screen();
    },
  };
}

function once<Value extends string>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** What is the same on every page of an edition. */
function pageFrame(facts: Facts, pack: LanguagePack) {
  const { version, effective } = facts.document ?? {};
  return {
    language: pack.tag,
    company: facts.company.name,
    words: pack.page,
    version: version === undefined ? null : pack.masthead.version(version),
    effective: effective === undefined ? null : pack.masthead.effective(pack.phrases.date(effective)),
    accent: facts.brand?.colour ?? null,
  };
}

/** How the facts want pages to be printed. */
export function printLook({ print }: Facts, largePrint: boolean): PrintLook {
  return { paper: print?.paper ?? "A4", duplex: print?.duplex ?? false, largePrint };
}
