import type { Kind, Length } from "../company/kind.ts";
import type { PromisePattern } from "../promise/definitions.ts";

/** The smallest piece of a document that stands alone. Its wording is in the template, once in each language. */
export interface Clause {
  readonly type: "clause";
  /** Permanent, unique within a document: `phone.answer`. */
  readonly id: string;
  /** Facts that must all be there for the clause to be printed, as keys of the facts file: `channels.phone.voicemail`. */
  readonly needs: readonly string[];
  /** Facts of which at least one must be there; none listed: no condition. */
  readonly anyOf: readonly string[];
  /** Facts that must not be there: for the wording that stands in where a fact is missing. */
  readonly without: readonly string[];
  /** Promises that the clause states, by id; `escalation.*` is each of a family. A promise the company does not make drops the clause. */
  readonly states: readonly PromisePattern[];
  /** Promises that must be made for the clause to make sense, though it names no time of theirs. */
  readonly whenMade: readonly PromisePattern[];
  /** Promises of which at least one must be made: for the head of a table with a row for each; none listed: no condition. */
  readonly anyMade: readonly PromisePattern[];
  /** A lead-in or a table head: printed only where another clause of its section is. */
  readonly lead: boolean;
  /** What it covers: clauses of the inventory (`D8.S5.C4`, `COP1.S4.C1`), principles (`P-SPEED`), checklist (`CL17`) and content rows (`B2`). */
  readonly covers: readonly string[];
}

/** A heading and what stands under it. It is printed when at least one of its clauses is. */
export interface Section {
  readonly type: "section";
  /** Permanent, unique within a document, short ASCII: it becomes the anchor of the heading. */
  readonly id: string;
  /** An annex begins on a page of its own; it has a letter in its heading instead of a number before it. */
  readonly isAnnex: boolean;
  readonly parts: readonly (Clause | Section)[];
}

/** What one document says, as data. */
export interface DocumentModel {
  readonly kind: Kind;
  readonly length: Length;
  readonly sections: readonly Section[];
}

type Conditions = Partial<Omit<Clause, "type" | "id">>;

export function clause(id: string, conditions: Conditions = {}): Clause {
  return {
    type: "clause",
    id,
    needs: [],
    anyOf: [],
    without: [],
    states: [],
    whenMade: [],
    anyMade: [],
    lead: false,
    covers: [],
    ...conditions,
  };
}

export function section(id: string, parts: readonly (Clause | Section)[]): Section {
  return { type: "section", id, isAnnex: false, parts };
}

export function annex(id: string, parts: readonly (Clause | Section)[]): Section {
  return { type: "section", id, isAnnex: true, parts };
}

/** Every clause of a list of sections, in reading order. */
export function clausesOf(parts: readonly (Clause | Section)[]): readonly Clause[] {
  const known = clausesIn.get(parts);
  if (known !== undefined) return known;
  const clauses = parts.flatMap((part) => (part.type === "clause" ? [part] : clausesOf(part.parts)));
  clausesIn.set(parts, clauses);
  return clauses;
}

/** Documents are data that never changes, and every company asks for the same lists. */
const clausesIn = new WeakMap<readonly (Clause | Section)[], readonly Clause[]>();
