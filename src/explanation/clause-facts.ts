import * as z from "zod";
import { type Facts, factsSchema } from "../company/facts.ts";
import { isMap, schemaAt, shapeOf, unwrap } from "../company/walk.ts";
import { keyOf, type Path, valueAt } from "../diagnostic/place.ts";
import { type Clause, clausesOf, type Section } from "../document/model.ts";
import { hasFact } from "../document/present.ts";
import { promiseKeys } from "../promise/definitions.ts";
import { type Ledger, makes, promisesLike } from "../promise/ledger.ts";
import { type Pattern, patternOf, patternsOf, relationOf } from "./fact-source.ts";
import type { TemplateClause } from "./template-clauses.ts";
import { factsOfVariable } from "./variable-facts.ts";

/** Whether a fact is in the words of a clause, or only decides whether the clause is printed. */
export type Use = "printed" | "decides";

/** Where facts stand that a clause is made from; a star stands for any item. */
export interface UsedFact {
  readonly pattern: Pattern;
  readonly use: Use;
}

/** Where the facts file makes a promise, or each of a family: `escalation.*`, `priority.urgent.answer`. */
export function promisePatterns(id: string, facts: Facts | null): readonly Pattern[] {
  const [, step] = /^escalation\.(\d+|\*)$/.exec(id) ?? [];
  if (step !== undefined) return [["escalation", step === "*" ? "*" : Number(step) - 1, "within"]];
  const priority = /^priority\.(?:\*|(.+)\.(answer|resolve))$/s.exec(id);
  if (priority !== null) {
    const [, name, what] = priority;
    const index = facts?.priorities?.findIndex((each) => each.name === name) ?? -1;
    const keys = what === undefined ? ["answerWithin", "resolveWithin"] : [`${what}Within`];
    return keys.map((key) => ["priorities", index < 0 ? "*" : index, key]);
  }
  const known: Readonly<Record<string, Path>> = promiseKeys;
  const path = Object.hasOwn(known, id) ? known[id] : undefined;
  return path === undefined ? [] : [path];
}

/** Every fact that a clause is made from, each once for each use: what it prints before what decides. */
export function factsOfClause(
  clause: Clause,
  template: TemplateClause | null,
  section: Section | null,
  facts: Facts | null,
): readonly UsedFact[] {
  const variables = [...(template?.variables ?? [])]
    .flatMap((variable) => factsOfVariable(variable))
    .flatMap((source) => patternsOf(source, facts));
  const promises = [...(template?.promises ?? [])].flatMap((id) => promisePatterns(id, facts));
  const deciding = clause.lead ? leadConditions(section, facts) : conditionsOf(clause, facts);
  const used = [
    ...[...variables, ...promises].map((pattern): UsedFact => ({ pattern, use: "printed" })),
    ...[...conditionsOf(clause, facts), ...deciding].map((pattern): UsedFact => ({
      pattern,
      use: "decides",
    })),
  ];
  return [...new Map(used.map((each) => [`${each.use} ${keyOf(each.pattern)}`, each])).values()];
}

function conditionsOf(clause: Clause, facts: Facts | null): readonly Pattern[] {
  const keys = [...clause.needs, ...clause.anyOf, ...clause.without].map(patternOf);
  const promises = [...clause.states, ...clause.whenMade, ...clause.anyMade];
  return [...keys, ...promises.flatMap((id) => promisePatterns(id, facts))];
}

/** A lead-in is there when another clause of its section is: what decides about those decides about it. */
function leadConditions(section: Section | null, facts: Facts | null): readonly Pattern[] {
  const others = clausesOf(section?.parts ?? []).filter(({ lead }) => !lead);
  const conditions = others.map((clause) => conditionsOf(clause, facts));
  return conditions.some((each) => each.length === 0) ? [] : conditions.flat();
}

/** How a clause depends on a fact: none, one or both of the uses. */
export function usesOf(used: readonly UsedFact[], key: Path, facts: Facts | null): ReadonlySet<Use> {
  return new Set(
    used
      .filter(({ pattern, use }) => (use === "printed" ? isPart(key, pattern) : decides(key, pattern, facts)))
      .map(({ use }) => use),
  );
}

function isPart(key: Path, pattern: Pattern): boolean {
  return relationOf(key, pattern) !== null;
}

function decides(key: Path, pattern: Pattern, facts: Facts | null): boolean {
  const relation = relationOf(key, pattern);
  return relation !== null && (relation !== "within" || isAlone(pattern, facts));
}

/**
 * Whether a clause comes or goes with a fact: with it gone where it is there, with it there where it is not. What a block
 * that is not there would bring is not known, so it is taken to bring all of it, and then as little as it can.
 */
export function isSwayed(key: Path, clause: Clause, facts: Facts, ledger: Ledger): boolean {
  const comes = valueAt(facts, key) === undefined;
  const now = isCalledFor(
    clause,
    (each) => hasFact(facts, each),
    (promise) => makes(ledger, promise),
  );
  const isMeant = (dotted: string): boolean => decides(key, patternOf(dotted), facts);
  const isThere = (dotted: string): boolean => (isMeant(dotted) ? comes : hasFact(facts, dotted));
  const isMade = (pattern: string): boolean => {
    const isPromised = promisePatterns(pattern, facts).some((each) => isPart(key, each));
    if (comes) return isPromised || makes(ledger, pattern);
    return promisesLike(ledger, pattern).some((id) => !isPart(key, ledger.get(id)?.path ?? []));
  };
  const isMissing = (dotted: string): boolean =>
    comes && relationOf(key, patternOf(dotted)) === "around" ? !hasFact(facts, dotted) : !isThere(dotted);
  const after = [isCalledFor(clause, isThere, isMade), isCalledFor(clause, isThere, isMade, isMissing)];
  return after.some((each) => each !== now);
}

type Holds = (name: string) => boolean;

function isCalledFor(
  { needs, anyOf, without, states, whenMade, anyMade }: Clause,
  isThere: Holds,
  isMade: Holds,
  isMissing: Holds = (dotted) => !isThere(dotted),
): boolean {
  return (
    needs.every(isThere) &&
    (anyOf.length === 0 || anyOf.some(isThere)) &&
    without.every(isMissing) &&
    [...states, ...whenMade].every(isMade) &&
    (anyMade.length === 0 || anyMade.some(isMade))
  );
}

/** Whether one key of a block, or item of a list, decides if there is anything in it at all. */
function isAlone(pattern: Pattern, facts: Facts | null): boolean {
  if (facts !== null && !pattern.includes("*")) {
    const value = valueAt(facts, pattern);
    if (Array.isArray(value)) return value.length < 2;
    return !isMap(value) || Object.values(value).filter((each) => each !== undefined).length < 2;
  }
  const schema = schemaAt(factsSchema, pattern);
  const inner = schema === null ? null : unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return true;
  return Object.values(shapeOf(inner)).every((child) => child instanceof z.ZodOptional);
}
