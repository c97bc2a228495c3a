/** The whole pipeline on one screen: facts → promises → documents → Markdown → pages. Values in, values out. */
import type { Facts } from "./company/facts.ts";
import type { Kind, Length } from "./company/kind.ts";
import type { LanguageTag } from "./company/language-tag.ts";
import { documents } from "./document/documents.ts";
import { presentDocument } from "./document/present.ts";
import type { Logo } from "./html/page-input.ts";
import { toPage } from "./html/page.ts";
import type { Theme } from "./html/theme.ts";
import type { LanguagePack } from "./language/pack.ts";
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
}

/** One document in one language, finished but for printing. */
export interface BuiltDocument extends Wanted {
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  readonly markdown: string;
  /** A whole page, also what is printed; `null` without a theme. */
  readonly html: string | null;
}

/** Turns checked facts into documents. Reads no file, no clock and no setting; the same input gives the same bytes. */
export function build({
  facts,
  documents: wanted,
  languages,
  theme,
  logo,
}: BuildInput): readonly BuiltDocument[] {
  const ledger = promisesOf(facts);
  return languages.flatMap(({ pack, render }) => {
    const input = { facts, ledger, pack };
    const shared = companyView(input);
    return wanted.map(({ kind, length }) => {
      const document = presentDocument(documents[kind][length], facts, ledger);
      const view = documentPageView(shared, input, kind, length);
      const { markdown, sections } = render({ document, view, ledger, pack });
      const title = titleOf(facts, pack, kind, length);
      const page = () => ({ ...pageFrame(facts, pack), title, markdown, sections, logo });
      return { kind, length, language: pack.tag, title, markdown, html: theme && toPage(page(), theme) };
    });
  });
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
    paper: facts.print?.paper ?? ("A4" as const),
  };
}
