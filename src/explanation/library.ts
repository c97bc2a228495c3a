import type { BuiltDocument } from "../build.ts";
import type { Facts } from "../company/facts.ts";
import { type Kind, kinds, type Length, lengths } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { readClauses } from "../difference/read-clauses.ts";
import { documents } from "../document/documents.ts";
import type { Clause, DocumentModel, Section } from "../document/model.ts";
import { presentDocument } from "../document/present.ts";
import type { PresentDocument } from "../document/present.ts";
import { type Ledger, promisesOf } from "../promise/ledger.ts";
import type { DocumentIndex, TemplateIndex } from "./template-index.ts";

/** A clause of a document with the section that it stands in. */
export interface ShelvedClause {
  readonly clause: Clause;
  readonly section: Section;
}

/** One document in one language, ready to be asked about. */
export interface ShelvedDocument {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  readonly model: DocumentModel;
  /** In reading order. */
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
  /** The company with its documents, in those languages; `null` where only the templates are known. */
  readonly company: { readonly facts: Facts; readonly built: readonly BuiltDocument[] } | null;
}

/** Sets up everything that can be asked about, language by language. */
export function openLibrary({ templates, company }: LibraryInput): Library {
  const ledger = company === null ? null : promisesOf(company.facts);
  const shelves = templates.flatMap(({ language, index }) =>
    kinds.flatMap((document) =>
      lengths.map((length): ShelvedDocument => {
        const model = documents[document][length];
        const built = company?.built.find(
          (each) => each.kind === document && each.length === length && each.language === language,
        );
        const printed =
          company === null || ledger === null || built === undefined
            ? null
            : {
                title: built.title,
                present: presentDocument(model, company.facts, ledger),
                words: readClauses(built),
              };
        return {
          document,
          length,
          language,
          model,
          ...shelve(model.sections),
          templates: index.document(document, length),
          templateFile: index.fileOf(document, length),
          printed,
        };
      }),
    ),
  );
  return {
    documents: shelves,
    company: company === null || ledger === null ? null : { facts: company.facts, ledger },
  };
}

function shelve(top: readonly Section[]): Pick<ShelvedDocument, "clauses" | "sections"> {
  const clauses = new Map<string, ShelvedClause>();
  const sections: Section[] = [];
  const walk = (section: Section): void => {
    sections.push(section);
    for (const part of section.parts) {
      if (part.type === "section") walk(part);
      else clauses.set(part.id, { clause: part, section });
    }
  };
  top.forEach(walk);
  return { clauses, sections };
}
