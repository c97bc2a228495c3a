import type { Kind, Length } from "../company/kind.ts";
import { promisesLike } from "../promise/ledger.ts";
import type { Ledger } from "../promise/ledger.ts";
import type { Section } from "./model.ts";
import type { PresentDocument } from "./present.ts";

/** A clause of a document that states a promise. */
export interface Statement {
  readonly promise: string;
  readonly document: Kind;
  readonly length: Length;
  readonly section: string;
  readonly clause: string;
}

/** Every promise that a document states, in reading order. */
export function statementsOf(document: PresentDocument, ledger: Ledger): readonly Statement[] {
  const { kind, length } = document.model;
  const within = (section: Section): readonly Statement[] =>
    section.parts.flatMap((part) => {
      if (part.type === "section") return within(part);
      if (!document.clauses.has(part.id)) return [];
      return part.states
        .flatMap((pattern) => promisesLike(ledger, pattern))
        .map((promise) => ({ promise, document: kind, length, section: section.id, clause: part.id }));
    });
  return document.model.sections.flatMap(within);
}
