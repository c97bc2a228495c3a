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
  const calledFor = new Set<Clause>();
  for (const clause of clausesOf(model.sections)) {
    if (isCalledFor(clause, facts, ledger)) calledFor.add(clause);
  }
  const take = (sections: readonly Section["parts"][number][], prefix: string): void => {
    const count = { numbered: 0, annexes: 0 };
    for (const section of sections) {
      if (section.type !== "section" || !saysMoreThanLeads(section, calledFor)) continue;
      count[section.isAnnex ? "annexes" : "numbered"] += 1;
      const number = section.isAnnex ? letter(count.annexes) : `${prefix}${String(count.numbered)}`;
      if (section.isAnnex) annexes.add(section.id);
      numbers.set(section.id, number);
      for (const part of section.parts) {
        if (part.type === "clause" && calledFor.has(part)) clauses.set(part.id, part);
      }
      take(section.parts, `${number}.`);
    }
  };
  take(model.sections, "");
  return { model, numbers, annexes, clauses };
}

function saysMoreThanLeads({ parts }: Section, calledFor: ReadonlySet<Clause>): boolean {
  for (const clause of clausesOf(parts)) if (!clause.lead && calledFor.has(clause)) return true;
  return false;
}

/** `A` for the first annex. */
function letter(count: number): string {
  return String.fromCodePoint(64 + count);
}

/** Asked hundreds of times for each company, so what it calls makes no function of its own for each clause. */
function isCalledFor(clause: Clause, facts: Facts, ledger: Ledger): boolean {
  return (
    hasAll(facts, clause.needs) &&
    (clause.anyOf.length === 0 || hasAny(facts, clause.anyOf)) &&
    !hasAny(facts, clause.without) &&
    makesAll(ledger, clause.states) &&
    makesAll(ledger, clause.whenMade) &&
    (clause.anyMade.length === 0 || makesAny(ledger, clause.anyMade))
  );
}

function hasAll(facts: Facts, keys: readonly string[]): boolean {
  for (const key of keys) if (!hasFact(facts, key)) return false;
  return true;
}

function hasAny(facts: Facts, keys: readonly string[]): boolean {
  for (const key of keys) if (hasFact(facts, key)) return true;
  return false;
}

function makesAll(ledger: Ledger, patterns: readonly string[]): boolean {
  for (const pattern of patterns) if (!makes(ledger, pattern)) return false;
  return true;
}

function makesAny(ledger: Ledger, patterns: readonly string[]): boolean {
  for (const pattern of patterns) if (makes(ledger, pattern)) return true;
  return false;
}

/** Whether the facts say anything under a dotted key; an empty list or block says nothing. `people.*.deputy`: anyone's. */
export function hasFact(facts: Facts, key: string): boolean {
  const answers = known.get(facts) ?? new Map<string, boolean>();
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  const found = findFact(facts, key);
  known.set(facts, answers.set(key, found));
  return found;
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
