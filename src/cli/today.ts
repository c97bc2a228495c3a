import { isDay } from "../company/day.ts";
import type { Host } from "../host/host.ts";
import { UsageError } from "./usage-error.ts";

/** The day to check against: the flag, else `CHARTER_TODAY`, else the clock as it was read at the start. */
export function todayOf(flag: string | undefined, host: Pick<Host, "environment" | "clockDay">): string {
  const fromEnvironment = host.environment["CHARTER_TODAY"];
  if (
    flag === undefined &&
    fromEnvironment !== undefined &&
    fromEnvironment !== "" &&
    !isDay(fromEnvironment)
  ) {
    throw new UsageError(({ notADay }) => notADay("CHARTER_TODAY", fromEnvironment));
  }
  return flag ?? (fromEnvironment === "" ? undefined : fromEnvironment) ?? host.clockDay;
}
