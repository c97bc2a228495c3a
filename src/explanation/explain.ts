import { type Path, valueAt } from "../diagnostic/place.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { promisesOf, type PromiseRecord } from "../promise/ledger.ts";
import { promisePatterns } from "./clause-facts.ts";
import { factPath, relationOf } from "./fact-source.ts";
import { findWords } from "./find-words.ts";
import type { Library, ShelvedDocument } from "./library.ts";
import { isInHeads, type Mention, mentionsOf } from "./mentions.ts";
import { readReference, sectionsOf, type Subject } from "./reference.ts";
import { type ClauseTrace, traceClause } from "./trace-clause.ts";

/** A document as a list of its sections, for finding the way. */
export interface DocumentOutline {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  /** Plain text; `null` where no company is known. */
  readonly title: string | null;
  readonly template: string;
  readonly sections: readonly {
    readonly section: string;
    /** `null` where the section is not printed or no company is known. */
    readonly number: string | null;
    readonly heading: string | null;
    /** By id; of a company, those that are printed. */
    readonly clauses: readonly string[];
  }[];
}

interface Traced {
  readonly id: string;
  readonly traces: readonly ClauseTrace[];
}

/** What a reference means, with everything that hangs together with it. */
export type Explanation =
  | { readonly kind: "finding"; readonly code: string }
  | {
      readonly kind: "promise";
      readonly id: string;
      /** `null` where the company does not make it, or none is known. */
      readonly record: PromiseRecord | null;
      /** The keys that make it. */
      readonly paths: readonly Path[];
      readonly mentions: readonly Mention[];
    }
  | {
      readonly kind: "fact";
      readonly path: Path;
      /** As the checked facts hold it; `undefined` where it is not there or no company is known. */
      readonly value: unknown;
      /** What the key makes, by id. */
      readonly promises: readonly string[];
      /** Whether it is in the title of documents or in the line below it. */
      readonly isInHeads: boolean;
      readonly mentions: readonly Mention[];
    }
  | (Traced & { readonly kind: "clause" })
  | (Traced & { readonly kind: "section" })
  | (Traced & { readonly kind: "requirement" })
  | { readonly kind: "document"; readonly outlines: readonly DocumentOutline[] }
  | {
      readonly kind: "sentence";
      readonly words: string;
      /** The first few. */
      readonly traces: readonly ClauseTrace[];
      /** How many there are. */
      readonly found: number;
    };

/** The most clauses that are shown for words which may stand in many. */
const maxFound = 5;

/**
 * Explains whatever a reference means: a finding's code, a clause, a promise, a key of the facts file, a document or a
 * section of it, a requirement, or else words that a clause says. Empty where it means nothing.
 */
export function explain(ref: string, codes: readonly string[], library: Library): readonly Explanation[] {
  if (ref === "") return [];
  const subjects = readReference(ref, codes, library);
  if (subjects.length > 0) return subjects.map((subject) => explainSubject(subject, library));
  const found = findWords(ref, library);
  if (found.length === 0) return [];
  return [{ kind: "sentence", words: ref, traces: found.slice(0, maxFound), found: found.length }];
}

function explainSubject(subject: Subject, library: Library): Explanation {
  switch (subject.kind) {
    case "finding":
      return subject;
    case "promise":
      return explainPromise(subject.id, library);
    case "fact":
      return explainFact(factPath(subject.path), library);
    case "clause":
      return { kind: "clause", id: subject.id, traces: tracesOf(subject.id, subject.within, library) };
    case "section":
      return { kind: "section", id: subject.id, traces: inSection(subject.id, subject.within, library) };
    case "requirement":
      return { kind: "requirement", id: subject.id, traces: covering(subject.id, library) };
    case "document":
      return { kind: "document", outlines: subject.within.map(outlineOf) };
  }
}

function explainPromise(id: string, library: Library): Explanation {
  const facts = library.company?.facts ?? null;
  const paths = promisePatterns(id, facts);
  const mentions = paths.flatMap((path) => mentionsOf(path, library));
  const once = new Map(mentions.map((mention) => [placeKey(mention.trace), mention]));
  const record = library.company?.ledger.get(id) ?? null;
  return { kind: "promise", id, record, paths, mentions: [...once.values()] };
}

function placeKey({ document, length, language, clause }: ClauseTrace): string {
  return `${document} ${length} ${language} ${clause}`;
}

function explainFact(path: Path, library: Library): Explanation {
  const facts = library.company?.facts ?? null;
  const made = facts === null ? [] : [...promisesOf(facts).values()];
  return {
    kind: "fact",
    path,
    value: valueAt(facts, path),
    promises: made.filter((each) => relationOf(path, each.path) !== null).map(({ id }) => id),
    isInHeads: isInHeads(path),
    mentions: mentionsOf(path, library),
  };
}

function tracesOf(id: string, within: readonly ShelvedDocument[], library: Library): readonly ClauseTrace[] {
  return within.flatMap((document) => traceClause(library, document, id) ?? []);
}

function inSection(
  named: string,
  within: readonly ShelvedDocument[],
  library: Library,
): readonly ClauseTrace[] {
  return within.flatMap((document) => {
    const sections = sectionsOf(document, named);
    const own = [...document.clauses].filter(([, { section }]) => sections.includes(section.id));
    return own.flatMap(([id]) => traceClause(library, document, id) ?? []);
  });
}

function covering(requirement: string, library: Library): readonly ClauseTrace[] {
  return library.documents.flatMap((document) =>
    [...document.clauses]
      .filter(([, { clause }]) => clause.covers.includes(requirement))
      .flatMap(([id]) => traceClause(library, document, id) ?? []),
  );
}

function outlineOf(shelved: ShelvedDocument): DocumentOutline {
  const { document, length, language, printed, templateFile, clauses } = shelved;
  const heads = new Map(printed?.words.sections.map((head) => [head.section, head]));
  return {
    document,
    length,
    language,
    title: printed?.title ?? null,
    template: templateFile,
    sections: shelved.sections
      .filter(({ id }) => printed === null || printed.present.numbers.has(id))
      .map(({ id }) => ({
        section: id,
        number: heads.get(id)?.number ?? null,
        heading: heads.get(id)?.title ?? null,
        clauses: [...clauses]
          .filter(
            ([clause, { section }]) => section.id === id && (printed?.present.clauses.has(clause) ?? true),
          )
          .map(([clause]) => clause),
      })),
  };
}
