import type { Facts } from "../company/facts.ts";
import { changesSince } from "../files/locked-promises.ts";
import type { Promised } from "../files/locked-promises.ts";
import { comparePromises } from "../promise/compare.ts";
import type { LedgerChange } from "../promise/compare.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import type { GoodEdition, LastRender } from "./reading.ts";

/** What the promises of today are compared with. */
export type Baseline =
  | { readonly kind: "render"; readonly render: LastRender }
  /** What the preview began with. */
  | { readonly kind: "start"; readonly facts: Facts };

/** A promise of earlier: of one that was rendered, the key that made it is not known. */
export type EarlierPromise = Promised & Partial<Pick<PromiseRecord, "path">>;

/** The last render of the company, else the start; `null` where there is neither. */
export function baselineOf({ lastRender }: GoodEdition, start: Facts | null): Baseline | null {
  if (lastRender !== null) return { kind: "render", render: lastRender };
  return start === null ? null : { kind: "start", facts: start };
}

/** What became of the promises since. */
export function changesFrom(baseline: Baseline, facts: Facts): readonly LedgerChange<EarlierPromise>[] {
  return baseline.kind === "render"
    ? changesSince(baseline.render.edition, facts)
    : comparePromises(baseline.facts, facts);
}
