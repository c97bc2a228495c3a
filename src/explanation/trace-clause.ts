import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { OwnChange } from "../diagnostic/own-piece-codes.ts";
import { keyOf, type Path } from "../diagnostic/place.ts";
import { promisesLike } from "../promise/ledger.ts";
import { factsOfClause, type Use, type UsedFact } from "./clause-facts.ts";
import { factPath, pathsLike } from "./fact-source.ts";
import type { Library, ShelvedDocument } from "./library.ts";

export interface TracedFact {
  /** Where it stands in the facts; a star stands for any item where no company is known. */
  readonly path: Path;
  readonly use: Use;
}

/** A clause in one document, with everything that it is made from. */
export interface ClauseTrace {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  /** The title of the document, plain text; `null` where no company is known. */
  readonly title: string | null;
  /** The permanent id. */
  readonly section: string;
  /** `4.2`; `null` where the section is not printed or no company is known. */
  readonly number: string | null;
  /** Markdown inline text; `null` as for the number. */
  readonly heading: string | null;
  readonly clause: string;
  /** What the company does with it; `null` where it is as the package has it. */
  readonly change: OwnChange | null;
  /** Where its words are, or what leaves it out; `null` where the templates do not have it. */
  readonly template: { readonly file: string; readonly line: number } | null;
  /** Facts that are there, and those whose absence decides. */
  readonly facts: readonly TracedFact[];
  /** By id; families as `escalation.*` where no company is known. */
  readonly promises: readonly string[];
  /** What it covers, by the ids of docs/coverage.md. */
  readonly covers: readonly string[];
  /** Whether the company's documents print it; `null` where no company is known. */
  readonly isPrinted: boolean | null;
  /** As it is printed, Markdown; where it is not, as the template has it. */
  readonly text: string;
}

/** What is known about a clause; `null` where the document has no such clause. */
export function traceClause(library: Library, document: ShelvedDocument, id: string): ClauseTrace | null {
  const found = document.clauses.get(id);
  if (found === undefined) return null;
  const { company } = library;
  const { printed } = document;
  const { clause, section, leftOut } = found;
  const template = document.templates.get(id) ?? null;
  const from = leftOut === null ? template : { file: leftOut.file, line: leftOut.place.line };
  const text = printed?.words.clauses.get(id)?.text ?? null;
  const head = printed?.words.sections.find((each) => each.section === section.id) ?? null;
  const states = clause.states;
  return {
    document: document.document,
    length: document.length,
    language: document.language,
    title: printed?.title ?? null,
    section: section.id,
    number: head === null ? null : head.number,
    heading: head === null ? null : head.title,
    clause: id,
    change: leftOut === null ? (template?.change ?? null) : "left-out",
    template: from === null ? null : { file: from.file, line: from.line },
    facts: listFacts(usedFacts(library, document, id), library),
    promises: company === null ? states : states.flatMap((pattern) => promisesLike(company.ledger, pattern)),
    covers: clause.covers,
    isPrinted: printed === null ? null : text !== null,
    text: text ?? template?.source ?? "",
  };
}

/** Every fact that a clause of a document is made from. */
export function usedFacts(
  { company }: Library,
  { clauses, templates }: ShelvedDocument,
  id: string,
): readonly UsedFact[] {
  const found = clauses.get(id);
  if (found === undefined) return [];
  return factsOfClause(found.clause, templates.get(id) ?? null, found.section, company?.facts ?? null);
}

/** The facts that are there, one by one; one that is not there is told where it decides. */
function listFacts(used: readonly UsedFact[], { company }: Library): readonly TracedFact[] {
  const listed = used.flatMap(({ pattern, use }): readonly TracedFact[] => {
    if (company === null) return [{ path: pattern, use }];
    const paths = pathsLike(pattern, company.facts);
    if (paths.length > 0) return paths.map((path) => ({ path: factPath(path), use }));
    return use === "decides" ? [{ path: pattern, use }] : [];
  });
  return [...new Map(listed.toReversed().map((each) => [keyOf(each.path), each])).values()].toReversed();
}
