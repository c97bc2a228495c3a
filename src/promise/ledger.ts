import { isWorkingTime } from "../company/duration.ts";
import type { Commitment, Facts } from "../company/facts.ts";
import { type Path, valueAt } from "../diagnostic/place.ts";
import { promiseKeys } from "./definitions.ts";
import { targetOf } from "./target.ts";

/** A measurable commitment to a customer. It exists only where the facts make it. */
export interface PromiseRecord {
  /** `email.reply`, `escalation.2`, `priority.urgent.answer`. */
  readonly id: string;
  readonly target: Commitment;
  /** Working time stops outside opening hours; calendar time never does. */
  readonly clock: "working" | "calendar";
  /** The key of the facts file that makes the promise. */
  readonly path: Path;
}

/** All promises of a company, by id, in the order of the ledger. */
export type Ledger = ReadonlyMap<string, PromiseRecord>;

/** Derives every promise from the facts, each from the one key that states it. */
export function promisesOf(facts: Facts): Ledger {
  const fixed = Object.entries(promiseKeys).map(([id, path]) => [id, path] as const);
  const families = [...escalationKeys(facts), ...priorityKeys(facts)];
  const ledger = new Map<string, PromiseRecord>();
  for (const [id, path] of [...fixed, ...families]) {
    const target = targetOf(valueAt(facts, path));
    if (target === null) continue;
    ledger.set(id, { id, target, clock: isWorkingTime(target.duration) ? "working" : "calendar", path });
  }
  return ledger;
}

/** Whether the ledger holds a promise, or at least one of a family such as `escalation.*`. */
export function makes(ledger: Ledger, pattern: string): boolean {
  return promisesLike(ledger, pattern).length > 0;
}

/** The ids that a pattern means in this ledger. */
export function promisesLike(ledger: Ledger, pattern: string): readonly string[] {
  if (!pattern.includes("*")) return ledger.has(pattern) ? [pattern] : [];
  const [before = "", after = ""] = pattern.split("*");
  return [...ledger.keys()].filter(
    (id) => id.startsWith(before) && id.endsWith(after) && id.length > before.length + after.length,
  );
}

function escalationKeys(facts: Facts): readonly (readonly [string, Path])[] {
  return (facts.escalation ?? []).map(
    (_, index) => [`escalation.${String(index + 1)}`, ["escalation", index, "within"]] as const,
  );
}

function priorityKeys(facts: Facts): readonly (readonly [string, Path])[] {
  return (facts.priorities ?? []).flatMap(({ name }, index) => [
    [`priority.${name}.answer`, ["priorities", index, "answerWithin"]] as const,
    [`priority.${name}.resolve`, ["priorities", index, "resolveWithin"]] as const,
  ]);
}
