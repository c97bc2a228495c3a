import type { Unit } from "../company/duration.ts";
import type { Commitment } from "../company/facts.ts";
import type { Difference } from "../difference/compare-editions.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import { jsonText } from "./json-text.ts";

/** The target of a promise as programs read it; `atLeast` is a share of all cases in per cent. */
export interface JsonTarget {
  readonly amount: number;
  readonly unit: Unit;
  readonly atLeast?: number;
}

/** One change as programs read it. The shape is stable: keys are added, never changed or taken away. */
export interface JsonChange {
  /** The id of a promise, `email.reply`, or the key of a fact, `people.manager.phone`. */
  readonly id: string;
  readonly kind: "stricter" | "looser" | "added" | "removed" | "changed";
  /** What it was; a promise is its target, a fact its value, and `null` is nothing. */
  readonly from: unknown;
  readonly to: unknown;
}

/** What changed between two editions, as programs read it. */
export interface JsonDifference extends Pick<Difference, "documents" | "edition" | "told"> {
  /** Promises first, then facts. */
  readonly changes: readonly JsonChange[];
  /** The part of the version number that should grow. */
  readonly suggested: Difference["version"]["level"];
  readonly version: Omit<Difference["version"], "level">;
}

/** A difference as data: promises first, then facts, by id. */
export function differenceRecord({
  promises,
  facts,
  documents,
  edition,
  version,
  told,
}: Difference): JsonDifference {
  const { level, ...advice } = version;
  return {
    changes: [
      ...promises.map(({ id, kind, from, to }) => ({ id, kind, from: targetOf(from), to: targetOf(to) })),
      ...facts.map(({ path, kind, from, to }) => ({ id: formatPath(path), kind, from, to })),
    ],
    suggested: level,
    version: advice,
    documents,
    edition,
    told,
  };
}

/** The difference for programs. */
export function diffJson(difference: Difference): string {
  return jsonText({ charter: 1, ...differenceRecord(difference) });
}

function targetOf(promise: PromiseRecord | null): JsonTarget | null {
  if (promise === null) return null;
  const { duration, atLeast }: Commitment = promise.target;
  const { amount, unit } = duration;
  return { amount, unit, ...(atLeast === null ? {} : { atLeast }) };
}
