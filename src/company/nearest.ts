import { distance } from "fastest-levenshtein";

/** Upper and lower case, `_`, `-` and spaces make no difference between two words. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** The number of wrong letters, two neighbours in the wrong order counting as one. */
function slips(word: string, candidate: string): number {
  const swapped = Array.from({ length: Math.max(word.length - 1, 0) }, (_, index) =>
    distance(
      `${word.slice(0, index)}${word[index + 1] ?? ""}${word[index] ?? ""}${word.slice(index + 2)}`,
      candidate,
    ),
  );
  return Math.min(distance(word, candidate), ...swapped.map((steps) => steps + 1));
}

/**
 * The candidate that `word` was most likely meant to be: the same but for case and separators, else the one with
 * the fewest wrong letters, at most a third of its own. `null` when none comes close or two come equally close.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const wanted = plain(word);
  if (wanted === "") return null;
  const scored = candidates
    .map((candidate) => ({ candidate, steps: slips(wanted, plain(candidate)) }))
    .filter(({ candidate, steps }) => steps <= Math.max(candidate.length, word.length) / 3)
    .toSorted((left, right) => left.steps - right.steps);
  const [best, second] = scored;
  if (best === undefined) return null;
  const isTie = second?.steps === best.steps;
  return isTie && best.steps > 0 ? null : best.candidate;
}
