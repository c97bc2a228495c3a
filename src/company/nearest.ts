import { distance } from "fastest-levenshtein";

/** Longer words are no slip of the pen. */
const maxWord = 40;

/** Upper and lower case, `_`, `-` and spaces make no difference between two words. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** The number of wrong letters, two neighbours in the wrong order counting as one; exact up to `most`. */
function slips(word: string, candidate: string, most: number): number {
  const wrong = distance(word, candidate);
  // One swap makes up for one wrong letter at most.
  if (wrong < 2 || wrong - 1 > most) return wrong;
  const swapped = Array.from({ length: Math.max(word.length - 1, 0) }, (_, index) =>
    distance(
      `${word.slice(0, index)}${word[index + 1] ?? ""}${word[index] ?? ""}${word.slice(index + 2)}`,
      candidate,
    ),
  );
  return Math.min(wrong, ...swapped.map((steps) => steps + 1));
}

/**
 * The candidate that `word` was most likely meant to be: the same but for case and separators, else the one with
 * the fewest wrong letters, at most a third of its own. `null` when none comes close or two come equally close.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > maxWord) return null;
  const wanted = plain(word);
  if (wanted === "") return null;
  const scored = candidates
    // More than half as long again is more than a third of wrong letters.
    .filter(({ length }) => length <= maxWord * 1.5)
    .map((candidate) => {
      const most = Math.max(candidate.length, word.length) / 3;
      return { candidate, most, steps: slips(wanted, plain(candidate), most) };
    })
    .filter(({ steps, most }) => steps <= most)
    .toSorted((left, right) => left.steps - right.steps);
  const [best, second] = scored;
  if (best === undefined) return null;
  const isTie = second?.steps === best.steps;
  return isTie && best.steps > 0 ? null : best.candidate;
}
