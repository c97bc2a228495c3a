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
  const ledger = new Map<string, PromiseRecord>();
  const add = (id: string, path: Path): void => {
    const target = targetOf(valueAt(facts, path));
    if (target === null) return;
    ledger.set(id, { id, target, clock: isWorkingTime(target.duration) ? "working" : "calendar", path });
  };
  for (const [id, path] of fixedKeys) add(id, path);
  for (const index of facts.escalation?.keys() ?? []) {
    add(`escalation.${String(index + 1)}`, ["escalation", index, "within"]);
  }
  for (const [index, { name }] of facts.priorities?.entries() ?? []) {
    add(`priority.${name}.answer`, ["priorities", index, "answerWithin"]);
    add(`priority.${name}.resolve`, ["priorities", index, "resolveWithin"]);
  }
  return ledger;
}

const fixedKeys = Object.entries(promiseKeys);

/** Whether the ledger holds a promise, or at least one of a family such as `escalation.*`. */
export function makes(ledger: Ledger, pattern: string): boolean {
  return pattern.includes("*") ? promisesLike(ledger, pattern).length > 0 : ledger.has(pattern);
}

/** The ids that a pattern means in this ledger. */
export function promisesLike(ledger: Ledger, pattern: string): readonly string[] {
  if (!pattern.includes("*")) return ledger.has(pattern) ? [pattern] : [];
  const [before = "", after = ""] = pattern.split("*");
  return [...ledger.keys()].filter(
    (id) => id.startsWith(before) && id.endsWith(after) && id.length > before.length + after.length,
  );
}
