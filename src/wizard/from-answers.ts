import { checkFacts } from "../company/check-facts.ts";
import type { Problem } from "../company/problem.ts";
import { coded } from "../diagnostic/diagnostic.ts";
import { optionSets } from "../language/wizard-words.ts";
import { entryOf, type FactsMap, type FactsValue, isFactsMap } from "../yaml/writing/facts-value.ts";
import { type Answers, give, type Given } from "./answers.ts";
import { partialAnswersOf } from "./answers-of.ts";
import { listQuestions } from "./list-questions.ts";
import { factsOf } from "./facts-of.ts";
import { isAnswered } from "./next.ts";
import type { Setting } from "./topic.ts";
import { isUnfinished } from "./unfinished.ts";

/** What a file of answers says. */
export interface AnswersFile {
  readonly answers: Answers;
  /** All that the file says, without `preset`. */
  readonly facts: FactsMap;
  /** What the file says beside answers: keys that no question reaches. It goes into the facts as it is. */
  readonly rest: FactsMap;
  /** What is wrong in the file itself; what is only missing is not. */
  readonly problems: readonly Problem[];
}

function presetProblem(found: string): Problem {
  const args = { found, allowed: optionSets.preset, suggestion: null };
  return coded("facts/not-in-list", args, {
    severity: "error",
    path: ["preset"],
    at: "value",
    fix: null,
  } as const);
}

/** What a tree says that is not in facts: what no question reaches, and what no answer can say. */
function beside(tree: FactsMap, facts: FactsMap): FactsMap {
  const entries = Object.entries(tree).flatMap(([key, value]) => {
    const known = entryOf(facts, key);
    if (known === undefined) return [[key, value] as const];
    if (!isFactsMap(known) || !isFactsMap(value)) return [];
    const rest = beside(value, known);
    return Object.keys(rest).length === 0 ? [] : [[key, rest] as const];
  });
  return Object.fromEntries(entries);
}

/** Reads a file of answers: facts as far as they are known, and perhaps `preset`. */
export function answersFrom(file: FactsMap, setting: Setting): AnswersFile {
  const { preset, ...tree } = file;
  const isPreset = optionSets.preset.some((each) => each === preset);
  const known = partialAnswersOf(tree, setting);
  const answers = typeof preset === "string" && isPreset ? give(known, "preset", preset) : known;
  const { problems } = checkFacts({ charter: "1", ...tree }, { today: setting.today });
  const wrong = problems.filter(({ code }) => !isUnfinished(code));
  const ofPreset = preset === undefined || isPreset ? [] : [presetProblem(JSON.stringify(preset))];
  const rest = beside(tree, factsOf(answers, setting));
  return { answers, facts: tree, rest, problems: [...ofPreset, ...wrong] };
}

/**
 * The answers with every suggestion taken, and everything left out that has none and may be left out. What must be
 * said and has no suggestion stays unanswered: contacts and names are never invented.
 */
export function completeWithDefaults(answers: Answers, setting: Setting): Answers {
  let all = answers;
  // An answer may call for further questions.
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const question of listQuestions(all, setting)) {
      if (question.settled !== null || isAnswered(question, all)) continue;
      const isLeftOut = question.suggestion === null && !question.canSkip;
      if (isLeftOut) continue;
      const given: Given | null = question.isExtra ? "" : question.suggestion;
      all = give(all, question.id, given);
      isMore = true;
      break;
    }
  }
  return all;
}

/** One tree on top of another: maps merge, all else is replaced. */
export function merged(below: FactsMap, above: FactsMap): FactsMap {
  const value = (key: string): FactsValue => {
    const [under, over] = [entryOf(below, key), entryOf(above, key)];
    return isFactsMap(under) && isFactsMap(over) ? merged(under, over) : (over ?? under ?? null);
  };
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}
