import type { Facts } from "../company/facts.ts";
import type { Kind } from "../company/kind.ts";
import type { Statement } from "../document/stated.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { RenderedSection } from "../markdown/engine.ts";
import type { Ledger } from "../promise/ledger.ts";
import type { Book, BookPart, BookPlace, DocumentPart, PromiseLine, PromisesPart } from "./book.ts";
import { contactSections } from "./contacts.ts";
import { controlSections } from "./control.ts";
import { editionCode } from "./edition-code.ts";
import { promiseName, promiseTime } from "./promise-words.ts";

/** A finished document that goes into the book. */
export interface BoundDocument {
  readonly kind: Kind;
  /** Plain text. */
  readonly title: string;
  readonly markdown: string;
  readonly sections: readonly RenderedSection[];
  /** The promises that it states, with the section. */
  readonly statements: readonly Statement[];
}

interface BookInput {
  readonly facts: Facts;
  readonly ledger: Ledger;
  readonly pack: LanguagePack;
  /** In the order of the book. */
  readonly documents: readonly BoundDocument[];
}

/** Binds documents of one language as a book. What the facts do not say has no part in it. */
export function assembleBook({ facts, ledger, pack, documents }: BookInput): Book {
  const { handbook, masthead, phrases, page } = pack;
  const { version, effective } = facts.document ?? {};
  const code = editionCode(documents.map(({ markdown }) => markdown));
  const nextId = counter();
  const control = { kind: "control", id: nextId(), title: handbook.control.title } as const;
  const sections = controlSections(facts, pack, code, nextId);
  const contents = { kind: "contents", id: nextId(), title: page.contents } as const;
  const bound = documents.map((document, index) => bind(document, documentNumber(index), nextId));
  const lines = promiseLines(bound, ledger, pack);
  const parts: readonly BookPart[] = [
    { ...control, sections },
    contents,
    ...bound.map(({ part }) => part),
    ...(lines.length === 0 ? [] : [promisesPart(lines, pack, nextId())]),
    {
      kind: "contacts",
      id: nextId(),
      title: handbook.contacts.title,
      sections: contactSections(facts, ledger, pack, nextId),
    },
    { kind: "sign-off", id: nextId(), codeLabel: handbook.signOff.code, ...handbook.signOff },
  ];
  return {
    language: pack.tag,
    title: handbook.title,
    company: facts.company.name,
    version: version === undefined ? null : masthead.version(version),
    effective: effective === undefined ? null : masthead.effective(phrases.date(effective)),
    code,
    parts,
    words: { skip: handbook.skip, pageOf: page.pageOf, page: handbook.promises.page },
  };
}

function promisesPart(lines: readonly PromiseLine[], { handbook }: LanguagePack, id: string): PromisesPart {
  const { title, note, columns } = handbook.promises;
  return { kind: "promises", id, title, note, columns, lines };
}

/** `s1`, `s2`, … : short ASCII, because browsers put anchors into the PDF as they are, up to 127 bytes. */
function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `s${String(count)}`;
  };
}

/** `01`, `02`, …: two digits, so that no document looks like a section, and no letters, which annexes have. */
function documentNumber(index: number): string {
  return String(index + 1).padStart(2, "0");
}

interface Bound {
  readonly part: DocumentPart;
  readonly document: BoundDocument;
  /** Anchors in the book by the id of the section in its document. */
  readonly places: ReadonlyMap<string, BookPlace>;
}

function bind(document: BoundDocument, number: string, nextId: () => string): Bound {
  const { kind, title, markdown } = document;
  const id = nextId();
  const sections = document.sections.map((section) => ({
    own: section.id,
    bound: { ...section, id: nextId() },
  }));
  const places = new Map(
    sections.map(({ own, bound }) => {
      const cited = bound.number === "" ? number : `${number} · ${bound.number}`;
      return [own, { id: bound.id, number: cited, title: bound.title }];
    }),
  );
  return {
    part: {
      kind: "document",
      id,
      title,
      document: kind,
      number,
      markdown,
      sections: sections.map(({ bound }) => bound),
    },
    document,
    places,
  };
}

function promiseLines(bound: readonly Bound[], ledger: Ledger, pack: LanguagePack): readonly PromiseLine[] {
  return [...ledger.values()].flatMap((promise) => {
    const places = bound.flatMap(({ document, places: own }) => {
      const stated = document.statements.filter((statement) => statement.promise === promise.id);
      // A section that states a promise twice is one place.
      return [...new Set(stated.map(({ section }) => section))].flatMap((section) => own.get(section) ?? []);
    });
    // A book of some of the documents does not state every promise.
    if (places.length === 0) return [];
    return [{ promise: promiseName(promise, pack), target: promiseTime(promise, pack), places }];
  });
}
