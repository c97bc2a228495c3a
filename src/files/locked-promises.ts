import { parseDuration } from "../company/duration.ts";
import type { Commitment, Facts } from "../company/facts.ts";
import { compareLedgers, ledgerByIdentity } from "../promise/compare.ts";
import type { LedgerChange } from "../promise/compare.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import type { LockedEdition } from "./lock.ts";

/** What a lock remembers of a promise. Its `id` is what the lock calls it. */
export type Promised = Pick<PromiseRecord, "id" | "target">;

/** The promises of a company for its lock: `2 hours`, `20 seconds, 80 %`, by what tells them apart from edition to edition. */
export function lockedPromises(facts: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...ledgerByIdentity(facts)].map(([identity, { target }]) => [identity, writtenTarget(target)]),
  );
}

/** A target as a facts file writes it. */
export function writtenTarget({ duration, atLeast }: Commitment): string {
  const { amount, unit } = duration;
  const time = `${String(amount)} ${unit}${amount === 1 ? "" : "s"}`;
  return atLeast === null ? time : `${time}, ${String(atLeast)} %`;
}

function read(text: string): Commitment | null {
  const [, time = text, share] = /^(.*), (\d{1,3}(?:\.\d{1,3})?) %$/.exec(text) ?? [];
  const duration = parseDuration(time);
  return duration === null ? null : { duration, atLeast: share === undefined ? null : Number(share) };
}

/** What became of the promises since the lock was written. An entry that cannot be read is not compared. */
export function changesSince({ promises }: LockedEdition, facts: Facts): readonly LedgerChange<Promised>[] {
  const before = new Map<string, Promised>(
    Object.entries(promises).flatMap(([identity, text]) => {
      const target = read(text);
      return target === null ? [] : [[identity, { id: identity, target }] as const];
    }),
  );
  const unread = new Set(Object.keys(promises).filter((identity) => !before.has(identity)));
  const after = new Map<string, Promised>(
    [...ledgerByIdentity(facts)].filter(([identity]) => !unread.has(identity)),
  );
  return compareLedgers(before, after);
}
