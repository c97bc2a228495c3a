import type { Host } from "../host/host.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The day that SOURCE_DATE_EPOCH sets (https://reproducible-builds.org/specs/source-date-epoch/), ISO 8601; `null` when
 * it is not set. Throws `UsageError` when it is not a number of seconds.
 */
export function epochDayOf({ environment }: Pick<Host, "environment">): string | null {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return null;
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(({ notAnEpoch }) => notAnEpoch("SOURCE_DATE_EPOCH", epoch));
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
