import { checkFacts } from "../company/check-facts.ts";
import type { Problem } from "../company/problem.ts";
import { keyOf } from "../diagnostic/place.ts";
import { type Diagnostic, wordFinding } from "../diagnostic/diagnostic.ts";
import { type Answers, forget, give, type Given } from "./answers.ts";
import { factsOf } from "./facts-of.ts";
import { exampleHours, parseHours } from "./hours-text.ts";
import type { Question } from "./list-questions.ts";
import type { Speech } from "./speech.ts";
import { exampleTime, parseTime } from "./time-text.ts";
import type { Setting } from "./topic.ts";
import { isUnfinished } from "./unfinished.ts";

/** An answer in the form in which it is kept, or what is wrong with it in words. */
export type ReadAnswer =
  | {
      readonly ok: true;
      readonly given: Given;
      /** Said beside an answer that can stay. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * What has not been answered yet is no mistake of this answer, nor is a text in a language that is asked for next, nor a
 * list that is short because its next item is asked for next; the review counts it again.
 */
function isUnanswered(problem: Problem): boolean {
  if (problem.code === "facts/unusual-size")
    return problem.args.of === "items" && problem.args.count < problem.args.from;
  return isUnfinished(problem.code) || problem.code === "facts/missing-translation";
}

/** A problem in the words of a language: what is wrong, and what to write instead. */
export function wordProblem(problem: Problem | Diagnostic, { pack }: Speech): string {
  const place = { file: "", line: 1, column: 1, length: 1 };
  const { message, hint } = wordFinding(pack.check.findings, { ...problem, place });
  return `${message} ${hint}`;
}

/** What an answer would add to the problems of the facts. */
function addedBy(question: Question, given: Given, answers: Answers, setting: Setting): readonly Problem[] {
  const problemsOf = (each: Answers): readonly Problem[] =>
    checkFacts(factsOf(each, setting), { today: setting.today }).problems;
  const nameOf = ({ code, path }: Problem): string => `${code} ${keyOf(path)}`;
  const after = problemsOf(give(answers, question.id, given)).filter((problem) => !isUnanswered(problem));
  if (after.length === 0) return [];
  const before = new Set(problemsOf(forget(answers, [question.id])).map(nameOf));
  return after.filter((problem) => !before.has(nameOf(problem)));
}

/** The form in which an answer is kept; `null`, with the reason, for a text that has none. */
function formOf(
  question: Question,
  typed: Given,
  { words, pack }: Speech,
): { given: Given } | { message: string } {
  const { input } = question.topic;
  const text = typeof typed === "string" ? typed.trim() : "";
  switch (input.kind) {
    case "time": {
      const time = parseTime(text, pack);
      return time === null
        ? { message: words.messages.notATime(exampleTime(question.path, pack)) }
        : { given: time };
    }
    case "hours": {
      const hours = parseHours(text, pack);
      return hours === null ? { message: words.messages.notHours(exampleHours(pack)) } : { given: hours };
    }
    case "words": {
      const items = text
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
      return { given: items };
    }
    case "choices": {
      const picked = typeof typed === "string" ? [typed] : typed;
      return picked.length === 0 && !input.isEmptyFine
        ? { message: words.messages.pickOne }
        : { given: picked };
    }
    default:
      // Codes of countries are capitals; who types them small means them.
      return { given: question.topicId === "company.country" ? text.toUpperCase() : text };
  }
}

/** Reads what was typed or picked: the form in which it is kept, or what is wrong with it and what to type instead. */
export function readAnswer(
  question: Question,
  typed: Given,
  answers: Answers,
  setting: Setting,
  speech: Speech,
): ReadAnswer {
  const { messages } = speech.words;
  if (question.isExtra && typed === "") return { ok: true, given: "", warnings: [] };
  if (typeof typed === "string" && typed.length > maxTyped) return { ok: false, message: messages.tooMuch };
  if (typeof typed === "string" && typed.trim() === "") return { ok: false, message: messages.needed };
  const form = formOf(question, typed, speech);
  if ("message" in form) return { ok: false, message: form.message };
  if (question.path === null) return { ok: true, given: form.given, warnings: [] };
  const problems = addedBy(question, form.given, answers, setting);
  const wrong = problems.find(({ severity }) => severity === "error");
  if (wrong !== undefined) return { ok: false, message: wordProblem(wrong, speech) };
  return { ok: true, given: form.given, warnings: problems.map((problem) => wordProblem(problem, speech)) };
}

/** Longer than any sentence of a handbook, in UTF-16 units. */
const maxTyped = 5_000;
