import type { Facts } from "../company/facts.ts";
import { makes } from "../promise/ledger.ts";
import type { Ledger } from "../promise/ledger.ts";
import { clausesOf } from "./model.ts";
import type { Clause, DocumentModel, Section } from "./model.ts";

/** What of a document is printed for one company: every choice is made here, before any word is looked up. */
export interface PresentDocument {
  readonly model: DocumentModel;
  /** Numbers of the sections that are printed, by id: `4`, `4.2`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The clauses that are printed, by id. */
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** Decides which sections and clauses a company's facts and promises call for, and numbers the sections. */
export function presentDocument(model: DocumentModel, facts: Facts, ledger: Ledger): PresentDocument {
  const numbers = new Map<string, string>();
  const clauses = new Map<string, Clause>();
  const take = (sections: readonly Section[], prefix: string): void => {
    let count = 0;
    for (const section of sections) {
      const present = clausesOf(section.parts).filter((clause) => isCalledFor(clause, facts, ledger));
      if (present.every((clause) => clause.lead)) continue;
      count += 1;
      const number = `${prefix}${String(count)}`;
      numbers.set(section.id, number);
      const own = section.parts.filter((part) => part.type === "clause");
      for (const clause of own) if (present.includes(clause)) clauses.set(clause.id, clause);
      take(
        section.parts.filter((part) => part.type === "section"),
        `${number}.`,
      );
    }
  };
  take(model.sections, "");
  return { model, numbers, clauses };
}

function isCalledFor(clause: Clause, facts: Facts, ledger: Ledger): boolean {
  return (
    clause.needs.every((key) => hasFact(facts, key)) &&
    (clause.anyOf.length === 0 || clause.anyOf.some((key) => hasFact(facts, key))) &&
    !clause.without.some((key) => hasFact(facts, key)) &&
    [...clause.states, ...clause.whenMade].every((pattern) => makes(ledger, pattern))
  );
}

/** Whether the facts say anything under a dotted key; an empty list says nothing. */
export function hasFact(facts: Facts, key: string): boolean {
  const value = key
    .split(".")
    .reduce<unknown>(
      (inner, step) =>
        typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
      facts,
    );
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
