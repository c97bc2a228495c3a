import { lookAlike } from "../language/look-alikes.ts";

/** A word whose letters are of two scripts. */
export interface MixedWord {
  readonly word: string;
  readonly index: number;
  /** The letters that are not of the word's own script, each once. */
  readonly odd: string;
  /** The word in one script; `null` where a letter has no look-alike. */
  readonly right: string | null;
}

/** Words that mix Greek and Latin letters. A reader cannot see it; search, hyphenation and reading aloud can. */
export function mixedWords(text: string): readonly MixedWord[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]{2,60}/gu)].filter(
    ([word]) => /\p{Script=Greek}/u.test(word) && /\p{Script=Latin}/u.test(word),
  );
  // The ordinal of Greek ends in a Greek letter: 3ο.
  const ordinals = [...text.matchAll(/(?<![\p{L}\p{N}])\d{1,3}[oO](?![\p{L}\p{N}])/gu)];
  const isGreekText = /\p{Script=Greek}/u.test(text);
  return [
    ...words.map(({ 0: word, index }) => ({ word, index, ...unmixed(word) })),
    ...(isGreekText
      ? ordinals.map(({ 0: word, index }) => ({
          word,
          index,
          odd: word.slice(-1),
          right: `${word.slice(0, -1)}ο`,
        }))
      : []),
  ];
}

function unmixed(word: string): Pick<MixedWord, "odd" | "right"> {
  const letters = Array.from(word);
  const greek = letters.filter((letter) => /\p{Script=Greek}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  // Of equally many, those that the other script has as well are the slip.
  const latinIsOdd =
    latin.length < greek.length ||
    (latin.length === greek.length && latin.every((letter) => lookAlike(letter, "Latin", "Greek") !== null));
  const odd = latinIsOdd ? latin : greek;
  const [from, to] = latinIsOdd ? (["Latin", "Greek"] as const) : (["Greek", "Latin"] as const);
  const right = letters.map((letter) => (odd.includes(letter) ? lookAlike(letter, from, to) : letter));
  return {
    odd: [...new Set(odd)].join(""),
    right: right.every((letter) => letter !== null) ? right.join("") : null,
  };
}
