import type { WalkEffort } from "./walk.ts";

/** What a document may take. The longest of ours has sixty thousand characters and six thousand pieces of syntax. */
const largest: WalkEffort = { findings: 1_000, pieces: 20_000, output: 1_000_000 };

/** What all documents of a company may take together. Ours have 1.6 million characters in four languages. */
const largestPack: WalkEffort = { findings: 1_000, pieces: 200_000, output: 4_000_000 };

/** The limit that a document has passed, by itself or with the company's others; `null` as long as it has passed none. */
export function limitPassed(
  what: keyof WalkEffort,
  own: WalkEffort,
  others: WalkEffort | undefined,
): number | null {
  if (own[what] > largest[what]) return largest[what];
  return own[what] + (others?.[what] ?? 0) > largestPack[what] ? largestPack[what] : null;
}
