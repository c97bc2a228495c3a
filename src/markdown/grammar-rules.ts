import type { LanguageTag } from "../company/language-tag.ts";
import { templateRulesOf } from "../language/template-rules-by-language.ts";
import { printed } from "./prose.ts";

/** Words beside a fact that would have to agree with it. */
export interface FactNeighbour {
  readonly code:
    | "template/article-before-fact"
    | "template/preposition-before-fact"
    | "template/suffix-on-fact"
    | "template/said-twice";
  readonly word: string;
  /** Offsets in the prose: of the word, and of the fact. */
  readonly wordAt: number;
  readonly factAt: number;
}

const before = String.raw`(?<![\p{L}\p{M}\p{N}\-])`;
const space = String.raw`[\s\u00A0\u202F]{1,3}[*_„“"«»”(]{0,3}`;
const marks = Object.values(printed).join("");

interface NeighbourWords {
  readonly code: FactNeighbour["code"];
  /** Which marks it is about. */
  readonly about: string;
  readonly side: "before" | "after" | "glued";
  readonly words: string | null;
}

type NeighbourRule = Pick<NeighbourWords, "code" | "side"> & { readonly pattern: RegExp };

/** What stands beside the facts of a prose and cannot fit every one of them. */
export function factNeighbours(prose: string, language: LanguageTag): readonly FactNeighbour[] {
  const rules = made.get(language) ?? rulesOf(language);
  made.set(language, rules);
  return rules.flatMap((rule) => neighboursBy(prose, rule));
}

const made = new Map<LanguageTag, readonly NeighbourRule[]>();

function rulesOf(language: LanguageTag): readonly NeighbourRule[] {
  const rules = templateRulesOf(language);
  const { fact, amount, adverb } = printed;
  const listed: readonly NeighbourWords[] = [
    // Only Hungarian and English look at the sound, so at numbers and addresses too.
    {
      code: "template/article-before-fact",
      about: language === "el" ? fact : marks,
      side: "before",
      words: rules.articles,
    },
    { code: "template/preposition-before-fact", about: fact, side: "before", words: rules.prepositions },
    {
      code: "template/preposition-before-fact",
      about: amount,
      side: "before",
      words: rules.timePrepositions,
    },
    { code: "template/suffix-on-fact", about: marks, side: "glued", words: rules.suffixes },
    { code: "template/said-twice", about: adverb, side: "before", words: rules.saidBefore },
    { code: "template/said-twice", about: adverb, side: "after", words: rules.saidAfter },
  ];
  return listed.flatMap(({ code, about, side, words }) =>
    words === null ? [] : [{ code, side, pattern: patternOf(side, about, words) }],
  );
}

function patternOf(side: NeighbourRule["side"], about: string, words: string): RegExp {
  const word = `(?:${words.replaceAll(" ", String.raw`[\s\u00A0]{1,3}`)})`;
  if (side === "before") return new RegExp(`${before}(${word})${space}([${about}])`, "giu");
  return side === "after"
    ? new RegExp(String.raw`([${about}])[*_]{0,2}[\s\u00A0]{1,3}(${word})(?![\p{L}])`, "giu")
    : new RegExp(String.raw`([${about}])[*_]{0,2}(${word})(?![\p{L}${marks}])`, "gu");
}

function neighboursBy(prose: string, { code, side, pattern }: NeighbourRule): readonly FactNeighbour[] {
  return [...prose.matchAll(pattern)].map((match) => {
    const [whole, first = "", second = ""] = match;
    const end = match.index + whole.length;
    return side === "before"
      ? { code, word: first, wordAt: match.index, factAt: end - 1 }
      : { code, word: second, wordAt: end - second.length, factAt: match.index };
  });
}
