import { approximateSeconds } from "../duration.ts";
import { writeDuration } from "../duration-advice.ts";
import type { Commitment } from "../leaves/time.ts";

/** A length that two rules can compare, and the words for it. */
export interface Length {
  readonly seconds: number;
  readonly text: string;
}

/** The length of a commitment; `null` where there is none to compare. */
export function lengthOf(commitment: Commitment | undefined): Length | null {
  if (commitment === undefined) return null;
  const { duration } = commitment;
  return { seconds: approximateSeconds(duration), text: writeDuration(duration) };
}
