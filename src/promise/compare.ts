import type { Commitment, Facts } from "../company/facts.ts";
import { promisesOf } from "./ledger.ts";
import type { PromiseRecord } from "./ledger.ts";
import { strictnessOf } from "./strictness.ts";

/** What a change of one promise means for customers. */
export type PromiseChange = LedgerChange<PromiseRecord>;

/** The same, of promises of which little more than id and target may be known. */
export interface LedgerChange<Promised> {
  /** The id in the new ledger, or in the old one where the promise is gone. */
  readonly id: string;
  /** `changed`: other words for the same, or nobody can say which of the two is stricter. */
  readonly kind: "stricter" | "looser" | "added" | "removed" | "changed";
  readonly from: Promised | null;
  readonly to: Promised | null;
}

/**
 * What changed between two editions of a company's promises, in the order of the ledger, what is gone last. Promises
 * are compared by id; steps of the escalation ladder by the person they lead to, because their numbers move when a
 * step is put in between.
 */
export function comparePromises(from: Facts, to: Facts): readonly PromiseChange[] {
  return compareLedgers(ledgerByIdentity(from), ledgerByIdentity(to));
}

/** Compares two ledgers by what identifies a promise from edition to edition; see `ledgerByIdentity`. */
export function compareLedgers<Promised extends Pick<PromiseRecord, "id" | "target">>(
  before: ReadonlyMap<string, Promised>,
  after: ReadonlyMap<string, Promised>,
): readonly LedgerChange<Promised>[] {
  const kept = [...after].flatMap(([identity, promise]): readonly LedgerChange<Promised>[] => {
    const old = before.get(identity);
    if (old === undefined) return [{ id: promise.id, kind: "added", from: null, to: promise }];
    const kind = kindOf(old.target, promise.target);
    return kind === null ? [] : [{ id: promise.id, kind, from: old, to: promise }];
  });
  const gone = [...before]
    .filter(([identity]) => !after.has(identity))
    .map(([, promise]) => ({ id: promise.id, kind: "removed" as const, from: promise, to: null }));
  return [...kept, ...gone];
}

/** `null` where nothing changed, not even the words. */
function kindOf(from: Commitment, to: Commitment): "stricter" | "looser" | "changed" | null {
  const isSame =
    from.duration.amount === to.duration.amount &&
    from.duration.unit === to.duration.unit &&
    from.atLeast === to.atLeast;
  if (isSame) return null;
  const strictness = strictnessOf(from, to);
  return strictness === "stricter" || strictness === "looser" ? strictness : "changed";
}

/** The promises by their ids; steps of the escalation ladder by whom they lead to. */
export function ledgerByIdentity(facts: Facts): ReadonlyMap<string, PromiseRecord> {
  return new Map([...promisesOf(facts).values()].map((promise) => [identityOf(promise, facts), promise]));
}

/** A person may stand on the ladder more than once. */
function identityOf({ id, path }: PromiseRecord, { escalation = [] }: Facts): string {
  const [block, step] = path;
  if (block !== "escalation" || typeof step !== "number") return id;
  const who = escalation[step]?.to;
  const time = escalation.slice(0, step).filter(({ to }) => to === who).length;
  return `escalation to ${who ?? ""} ${String(time)}`;
}
