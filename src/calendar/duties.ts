import type { Facts } from "../company/facts.ts";
import { noticeDays } from "../company/review-due.ts";
import type { promiseKeys } from "../promise/definitions.ts";
import { promisesOf } from "../promise/ledger.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import { rhythmOf } from "./rhythm.ts";
import type { Rhythm } from "./rhythm.ts";

/**
 * The promises that come round for the company as a whole. Others have a rhythm too, but it begins anew with each customer
 * or each message.
 */
export const dutyIds = [
  "document.review",
  "training.repeat",
  "complaint.review",
  "conduct.monitor",
] as const satisfies readonly (keyof typeof promiseKeys)[];
export type DutyId = (typeof dutyIds)[number];

/** Something that the company has promised to do again and again. Days are ISO 8601. */
export interface Duty extends Rhythm {
  readonly id: DutyId;
  readonly promise: PromiseRecord;
  /** The day from which the time is counted. */
  readonly since: string;
  /** How many days before each date people are reminded. */
  readonly notice: number;
}

/** The duties of a company that have dates; none without a day to count from. */
export function dutiesOf(facts: Facts): readonly Duty[] {
  const ledger = promisesOf(facts);
  return dutyIds.flatMap((id) => {
    const promise = ledger.get(id);
    const since = anchorOf(id, facts);
    if (promise === undefined || since === undefined) return [];
    const rhythm = rhythmOf(promise.target.duration, since);
    if (rhythm === null) return [];
    return [{ id, promise, since, ...rhythm, notice: noticeDays(since, rhythm.first) }];
  });
}

/** A review counts from the last one; what else is promised begins on the day from which the documents hold. */
function anchorOf(id: DutyId, { document }: Facts): string | undefined {
  const { effective, lastReviewed } = document ?? {};
  return id === "document.review" ? (lastReviewed ?? effective) : (effective ?? lastReviewed);
}
