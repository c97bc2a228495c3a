import type { Host } from "../host/host.ts";
import { UsageError } from "./usage-error.ts";

/** Whether a text is a day of the calendar in ISO 8601. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** The day to check against: the flag, else `CHARTER_TODAY`, else the clock as it was read at the start. */
export function todayOf(flag: string | undefined, host: Pick<Host, "environment" | "clockDay">): string {
  const fromEnvironment = host.environment["CHARTER_TODAY"];
  if (
    flag === undefined &&
    fromEnvironment !== undefined &&
    fromEnvironment !== "" &&
    !isDay(fromEnvironment)
  ) {
    throw new UsageError(
      `CHARTER_TODAY is ${JSON.stringify(fromEnvironment)}; write a day such as 2026-11-22.`,
    );
  }
  return flag ?? (fromEnvironment === "" ? undefined : fromEnvironment) ?? host.clockDay;
}

/**
 * The day inside PDF files, so that they never depend on when they were made: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), else the edition's own days, else a fixed one.
 */
export function printDayOf(
  document:
    { readonly effective?: string | undefined; readonly lastReviewed?: string | undefined } | undefined,
  environment: Host["environment"],
): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && epoch !== "") {
    const seconds = Number(epoch);
    if (!/^\d{1,11}$/.test(epoch)) {
      throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it has to be seconds since 1970.`);
    }
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  return document?.effective ?? document?.lastReviewed ?? "2000-01-01";
}
