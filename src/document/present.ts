import type { Facts } from "../company/facts.ts";
import { makes } from "../promise/ledger.ts";
import type { Ledger } from "../promise/ledger.ts";
import { clausesOf } from "./model.ts";
import type { Clause, DocumentModel, Section } from "./model.ts";

/** What of a document is printed for one company: every choice is made here, before any word is looked up. */
export interface PresentDocument {
  readonly model: DocumentModel;
  /** Numbers of the sections that are printed, by id: `4`, `4.2`; annexes have letters, `A`, and in them `A.1`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The sections that are annexes, by id. */
  readonly annexes: ReadonlySet<string>;
  /** The clauses that are printed, by id. */
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** Decides which sections and clauses a company's facts and promises call for, and numbers the sections. */
export function presentDocument(model: DocumentModel, facts: Facts, ledger: Ledger): PresentDocument {
  const numbers = new Map<string, string>();
  const annexes = new Set<string>();
  const clauses = new Map<string, Clause>();
  const calledFor = new Set(clausesOf(model.sections).filter((clause) => isCalledFor(clause, facts, ledger)));
  const take = (sections: readonly Section[], prefix: string): void => {
    const count = { numbered: 0, annexes: 0 };
    for (const section of sections) {
      const present = clausesOf(section.parts).filter((clause) => calledFor.has(clause));
      if (present.every((clause) => clause.lead)) continue;
      count[section.isAnnex ? "annexes" : "numbered"] += 1;
      const number = section.isAnnex ? letter(count.annexes) : `${prefix}${String(count.numbered)}`;
      if (section.isAnnex) annexes.add(section.id);
      numbers.set(section.id, number);
      const own = section.parts.filter((part) => part.type === "clause");
      for (const clause of own) if (calledFor.has(clause)) clauses.set(clause.id, clause);
      take(
        section.parts.filter((part) => part.type === "section"),
        `${number}.`,
      );
    }
  };
  take(model.sections, "");
  return { model, numbers, annexes, clauses };
}

/** `A` for the first annex. */
function letter(count: number): string {
  return String.fromCodePoint(64 + count);
}

function isCalledFor(clause: Clause, facts: Facts, ledger: Ledger): boolean {
  return (
    clause.needs.every((key) => hasFact(facts, key)) &&
    (clause.anyOf.length === 0 || clause.anyOf.some((key) => hasFact(facts, key))) &&
    !clause.without.some((key) => hasFact(facts, key)) &&
    clause.states.every((pattern) => makes(ledger, pattern)) &&
    clause.whenMade.every((pattern) => makes(ledger, pattern)) &&
    (clause.anyMade.length === 0 || clause.anyMade.some((pattern) => makes(ledger, pattern)))
  );
}

/** Whether the facts say anything under a dotted key; an empty list or block says nothing. `people.*.deputy`: anyone's. */
export function hasFact(facts: Facts, key: string): boolean {
  const answers = known.get(facts) ?? new Map<string, boolean>();
  known.set(facts, answers);
  const answer = answers.get(key) ?? findFact(facts, key);
  answers.set(key, answer);
  return answer;
}

/** Documents ask for the same facts again and again. */
const known = new WeakMap<Facts, Map<string, boolean>>();

function findFact(facts: Facts, key: string): boolean {
  return key
    .split(".")
    .reduce<readonly unknown[]>(
      (values, step) => values.flatMap((value) => (isMap(value) ? childrenOf(value, step) : [])),
      [facts],
    )
    .some(
      (value) => value !== undefined && value !== null && !(isMap(value) && Object.keys(value).length === 0),
    );
}

function childrenOf(value: Readonly<Record<string, unknown>>, step: string): readonly unknown[] {
  return step === "*" ? Object.values(value) : [value[step]];
}

/** A list counts too: `languages.1` is its second item. */
function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
