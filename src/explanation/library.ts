import type { BuiltDocument, Wanted } from "../build.ts";
import type { Facts } from "../company/facts.ts";
import { type Kind, kinds, type Length, lengths } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { readClauses } from "../difference/read-clauses.ts";
import { documents } from "../document/documents.ts";
import type { Clause, DocumentModel, Section } from "../document/model.ts";
import { presentDocument } from "../document/present.ts";
import type { PresentDocument } from "../document/present.ts";
import type { Piece } from "../markdown/own/piece.ts";
import type { Woven } from "../markdown/own/woven.ts";
import { type Ledger, promisesOf } from "../promise/ledger.ts";
import type { DocumentIndex } from "./template-clauses.ts";
import type { TemplateIndex } from "./template-index.ts";

/** A clause of a document with the section that it stands in. */
export interface ShelvedClause {
  readonly clause: Clause;
  readonly section: Section;
  /** What leaves it, or the section around it, out of the company's documents; `null` where it is not left out. */
  readonly leftOut: Piece | null;
}

/** One document in one language, ready to be asked about. */
export interface ShelvedDocument {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  /** In reading order, those that the company leaves out too. */
  readonly clauses: ReadonlyMap<string, ShelvedClause>;
  /** All sections, those within others too, in reading order. */
  readonly sections: readonly Section[];
  readonly templates: DocumentIndex;
  readonly templateFile: string;
  /** `null` where no facts are known. */
  readonly printed: Printed | null;
}

/** What of a document is printed for the company. */
export interface Printed {
  readonly title: string;
  readonly present: PresentDocument;
  readonly words: ReturnType<typeof readClauses>;
}

/** Everything that can be asked about. It is made once and asked often: a page asks for each of its clauses. */
export interface Library {
  readonly documents: readonly ShelvedDocument[];
  readonly company: { readonly facts: Facts; readonly ledger: Ledger } | null;
}

export interface LibraryInput {
  readonly templates: readonly { readonly language: LanguageTag; readonly index: TemplateIndex }[];
  /** The documents to be asked about; without it, all. */
  readonly documents?: readonly Wanted[];
  /** The company with its documents, in those languages; `null` where only the templates are known. */
  readonly company: { readonly facts: Facts; readonly built: readonly BuiltDocument[] } | null;
}

const allDocuments: readonly Wanted[] = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length })));

/** Sets up everything that can be asked about, language by language. */
export function openLibrary({ templates, documents: wanted = allDocuments, company }: LibraryInput): Library {
  const known = company === null ? null : { ...company, ledger: promisesOf(company.facts) };
  return {
    documents: templates.flatMap(({ language, index }) =>
      wanted.map((each) => shelvedDocument(each, language, index, known)),
    ),
    company: known === null ? null : { facts: known.facts, ledger: known.ledger },
  };
}

type Company = NonNullable<LibraryInput["company"]> & { readonly ledger: Ledger };

function shelvedDocument(
  { kind, length }: Wanted,
  language: LanguageTag,
  index: TemplateIndex,
  company: Company | null,
): ShelvedDocument {
  const woven = index.wovenOf(kind, length);
  const model = woven?.model ?? documents[kind][length];
  return {
    document: kind,
    length,
    language,
    ...shelve(model, woven),
    templates: index.document(kind, length),
    templateFile: index.fileOf(kind, length),
    printed: company === null ? null : printedOf(model, language, company),
  };
}

function printedOf(model: DocumentModel, language: LanguageTag, company: Company): Printed | null {
  const { kind, length } = model;
  const built = company.built.find(
    (each) => each.kind === kind && each.length === length && each.language === language,
  );
  if (built === undefined) return null;
  const present = presentDocument(model, company.facts, company.ledger);
  return { title: built.title, present, words: readClauses(built) };
}

function shelve(
  model: DocumentModel,
  woven: Pick<Woven, "whole" | "leftOut"> | null,
): Pick<ShelvedDocument, "clauses" | "sections"> {
  const clauses = new Map<string, ShelvedClause>();
  const sections: Section[] = [];
  // What a section is without what is left out of it decides about its lead-in.
  const kept = new Map(sectionsIn(model.sections).map((each) => [each.id, each]));
  const causeOf = (type: "section" | "clause", id: string): Piece | null =>
    woven?.leftOut.get(`${type} ${id}`) ?? null;
  const walk = (each: Section, outer: Piece | null): void => {
    const section = kept.get(each.id) ?? each;
    const around = outer ?? causeOf("section", each.id);
    sections.push(section);
    for (const part of each.parts) {
      if (part.type === "section") walk(part, around);
      else clauses.set(part.id, { clause: part, section, leftOut: around ?? causeOf("clause", part.id) });
    }
  };
  for (const each of (woven?.whole ?? model).sections) walk(each, null);
  return { clauses, sections };
}

function sectionsIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((each) => [
    each,
    ...sectionsIn(each.parts.filter((part) => part.type === "section")),
  ]);
}
