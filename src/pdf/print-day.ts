import type { Facts } from "../company/facts.ts";

/** The day inside PDF files where nothing else sets it: the edition's own, so that it never depends on the clock. */
export function printDayOf(document: Facts["document"]): string {
  return document?.effective ?? document?.lastReviewed ?? "2000-01-01";
}
