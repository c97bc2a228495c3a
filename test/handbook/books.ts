import { assembleBook } from "../../src/handbook/assemble.ts";
import type { Book, PromiseLine, TableSection, TablesPart } from "../../src/handbook/book.ts";
import { boundKinds, buildBook } from "../../src/build-book.ts";
import type { BuiltBook } from "../../src/build-book.ts";
import type { Facts } from "../../src/company/facts.ts";
import { kinds } from "../../src/company/kind.ts";
import type { Kind } from "../../src/company/kind.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { documents as models } from "../../src/document/documents.ts";
import { presentDocument } from "../../src/document/present.ts";
import { statementsOf } from "../../src/document/stated.ts";
import type { Printer } from "../../src/host/printer.ts";
import { packOf } from "../../src/language/packs.ts";
import { printBook } from "../../src/pdf/print-book.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { renderAllIn } from "../markdown/rendering.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";

/** The full documents of a company as a book, as data. */
export async function bookOf(
  facts: Facts,
  language: LanguageTag = "en",
  wanted: readonly Kind[] = kinds,
): Promise<Book> {
  const ledger = promisesOf(facts);
  const documents = await fullDocuments(facts, language);
  return assembleBook({
    facts,
    ledger,
    pack: packOf(language),
    documents: boundKinds(facts, wanted).flatMap((kind) =>
      documents
        .filter((document) => document.kind === kind)
        .map((document) => ({
          ...document,
          statements: statementsOf(presentDocument(models[kind].full, facts, ledger), ledger),
        })),
    ),
  });
}

/** The same, to be printed. */
export async function builtBookOf(
  facts: Facts,
  language: LanguageTag,
  largePrint = false,
): Promise<BuiltBook> {
  return buildBook({
    facts,
    pack: packOf(language),
    documents: await fullDocuments(facts, language),
    theme: shippedTheme,
    logo: null,
    assets: { kind: "inline" },
    largePrint,
  });
}

export const propertiesIn = (language: LanguageTag) => ({
  title: "Handbook",
  language,
  date: "2026-12-01",
  author: "",
  subject: null,
  keywords: [],
});

/** The same as a file, with the page that was printed last. */
export async function printedBookOf(
  facts: Facts,
  language: LanguageTag,
  printer: Printer,
  largePrint = false,
): Promise<{ readonly html: string; readonly pdf: Uint8Array }> {
  const book = await builtBookOf(facts, language, largePrint);
  let html = "";
  let blanks: ReadonlySet<string> = new Set();
  const pdf = await printBook(
    (numbers) => (html = book.print({ numbers, blanks })),
    propertiesIn(language),
    printer,
    (found) => {
      const imposed = book.impose(found, blanks);
      blanks = imposed.blanks;
      return imposed.numbers;
    },
  );
  return { html, pdf };
}

async function fullDocuments(facts: Facts, language: LanguageTag) {
  return (await renderAllIn(language, facts)).filter(({ length }) => length === "full");
}

/** The tables of a part that is made of tables. */
export function tablesIn(book: Book, kind: TablesPart["kind"]): readonly TableSection[] {
  return book.parts.flatMap((part) => (part.kind === kind ? part.sections : []));
}

/** The lines of the index of promises; none where the book has no index. */
export function linesIn(book: Book): readonly PromiseLine[] {
  return book.parts.flatMap((part) => (part.kind === "promises" ? part.lines : []));
}
