/** All documents of an edition in one language, bound as a book. */
import { printLook } from "./build.ts";
import type { BuiltDocument } from "./build.ts";
import type { Facts } from "./company/facts.ts";
import type { Kind } from "./company/kind.ts";
import type { LanguageTag } from "./company/language-tag.ts";
import { packageModel } from "./document/documents.ts";
import type { ModelOf } from "./document/documents.ts";
import { presentDocument } from "./document/present.ts";
import { statementsOf } from "./document/stated.ts";
import { assembleBook } from "./handbook/assemble.ts";
import type { BoundDocument } from "./handbook/assemble.ts";
import { bookPage, unpaged } from "./handbook/page.ts";
import type { Paging } from "./handbook/page.ts";
import { impose } from "./handbook/right-hand.ts";
import type { Logo } from "./html/page-input.ts";
import type { Assets } from "./html/shell.ts";
import type { Theme } from "./html/theme.ts";
import type { LanguagePack } from "./language/pack.ts";
import { promisesOf } from "./promise/ledger.ts";
import type { Ledger } from "./promise/ledger.ts";

/** From what a company promises, through what it stands for, to how it is done: annexes come last. */
const usualOrder: readonly Kind[] = [
  "charter",
  "policy",
  "code-of-practice",
  "standards",
  "guidelines",
  "playbook",
  "procedures",
];

export interface BookInput {
  readonly facts: Facts;
  readonly pack: LanguagePack;
  /** The documents of one language; those that the facts leave out of the book do no harm. */
  readonly documents: readonly BuiltDocument[];
  readonly theme: Theme;
  readonly logo: Logo | null;
  /** Where the page on a screen has its styles and fonts. */
  readonly assets: Assets;
  readonly largePrint: boolean;
  /** What the documents say; without it, what those of the package do. */
  readonly modelOf?: ModelOf;
}

/** A book in one language, finished but for printing. */
export interface BuiltBook {
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  readonly subject: string;
  /** The page to be read on a screen; it has no page numbers. */
  readonly screen: string;
  /** The page to be printed. */
  readonly print: (paging: Paging) => string;
  /** Where everything comes to stand, and where pages stay empty, from a print with empty pages where `printed` says. */
  readonly impose: (
    found: ReadonlyMap<string, number>,
    printed: Paging["blanks"],
  ) => Paging & { readonly numbers: ReadonlyMap<string, number> };
}

/** The kinds of document in the book, in its order, of those that are wanted. */
export function boundKinds({ handbook }: Facts, wanted: readonly Kind[]): readonly Kind[] {
  return (handbook?.documents ?? usualOrder).filter((kind) => wanted.includes(kind));
}

export function buildBook(input: BookInput): BuiltBook {
  const { facts, pack, theme, assets } = input;
  const ledger = promisesOf(facts);
  const documents = boundKinds(
    facts,
    input.documents.map(({ kind }) => kind),
  ).map((kind) => bound(documentOf(input.documents, kind), input.modelOf ?? packageModel, facts, ledger));
  const book = assembleBook({ facts, ledger, pack, documents });
  const look = {
    ...printLook(facts, input.largePrint),
    accent: facts.brand?.colour ?? null,
    logo: input.logo,
  };
  return {
    language: pack.tag,
    title: book.title,
    subject: pack.handbook.subject,
    screen: bookPage(book, look, theme, unpaged, assets),
    print: (paging) => bookPage(book, look, theme, paging),
    impose: (found, printed) =>
      look.duplex ? impose(book, found, printed) : { numbers: found, blanks: unpaged.blanks },
  };
}

function documentOf(documents: readonly BuiltDocument[], kind: Kind): BuiltDocument {
  const found = documents.find((document) => document.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind} to bind.`);
  return found;
}

/** A document with the promises that it states. */
function bound(document: BuiltDocument, modelOf: ModelOf, facts: Facts, ledger: Ledger): BoundDocument {
  const model = modelOf(document.language, document.kind, document.length);
  const present = presentDocument(model, facts, ledger);
  return { ...document, statements: statementsOf(present, ledger) };
}
