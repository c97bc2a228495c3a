import type { Commitment } from "../company/facts.ts";
import type { Difference } from "../difference/compare-editions.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { PromiseRecord } from "../promise/ledger.ts";

/** The difference for programs: promises first, then facts, by id. A promise is its target, a fact its value. */
export function diffJson({ promises, facts, documents, edition, version, told }: Difference): string {
  const changes = [
    ...promises.map(({ id, kind, from, to }) => ({ id, kind, from: targetOf(from), to: targetOf(to) })),
    ...facts.map(({ path, kind, from, to }) => ({ id: formatPath(path), kind, from, to })),
  ];
  const { level, ...advice } = version;
  const report = { charter: 1, changes, suggested: level, version: advice, documents, edition, told };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function targetOf(promise: PromiseRecord | null) {
  if (promise === null) return null;
  const { duration, atLeast }: Commitment = promise.target;
  const { amount, unit } = duration;
  return { amount, unit, ...(atLeast === null ? {} : { atLeast }) };
}
