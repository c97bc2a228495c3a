import { type Answers, type Given, noAnswers } from "../../src/wizard/answers.ts";
import { readAnswer } from "../../src/wizard/check-answer.ts";
import type { Question } from "../../src/wizard/list-questions.ts";
import { answer, leaveOut, nextQuestion } from "../../src/wizard/next.ts";
import { speechIn, type Speech } from "../../src/wizard/speech.ts";
import type { Setting } from "../../src/wizard/topic.ts";

export const setting: Setting = { today: "2026-11-22", language: "en" };
export const english: Speech = speechIn("en");

/** Answers by the id of their question; a question that is not there gets its suggestion, or is left out. */
export type Script = Readonly<Record<string, Given>>;

/** What nobody can suggest, for a small company. */
export const starter: Script = {
  "company.name": "Alfa Ltd",
  "company.country": "GB",
  "channels.phone.number": "+44 20 7946 0010",
  "channels.email.address": "care@alfa.example",
  "hours.open": "Mon-Fri 8-18",
  "people.0.name": "Dana Whitlock",
  "people.0.role": "Customer Service Manager",
  "people.0.email": "dana@alfa.example",
};

export interface Walk {
  readonly answers: Answers;
  /** The ids of the questions, in the order in which they were asked. */
  readonly asked: readonly string[];
}

/** Gives one answer as a person would; throws where it is refused. */
export function reply(question: Question, typed: Given, answers: Answers, by: Setting = setting): Answers {
  const read = readAnswer(question, typed, answers, by, english);
  if (!read.ok) throw new Error(`${question.id}: ${read.message}`);
  return answer(question, read.given, answers);
}

/** What Enter answers: what was given before, else the suggestion; `null` for nothing. */
function byEnter(question: Question, answers: Answers): Given | null {
  const kept = answers.get(question.id)?.given ?? null;
  if (kept !== null) return question.topic.input.kind === "words" ? [kept].flat().join(", ") : kept;
  return question.isExtra ? "" : question.suggestion;
}

/** Answers question after question until none is left, or until `isEnd`. */
export function walk(
  script: Script,
  start: Answers = noAnswers,
  isEnd: (question: Question) => boolean = () => false,
): Walk {
  let answers = start;
  const asked: string[] = [];
  for (;;) {
    const question = nextQuestion(answers, setting);
    if (question === null || isEnd(question)) return { answers, asked };
    asked.push(question.id);
    if (asked.length > 500) throw new Error(`The questions do not end: ${asked.slice(-5).join(", ")}`);
    const typed = script[question.id] ?? byEnter(question, answers);
    answers = typed === null ? leaveOut(question, answers) : reply(question, typed, answers);
  }
}
