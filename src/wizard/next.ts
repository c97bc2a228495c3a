import { personChoices, staticChoices } from "./choices.ts";
import { type Answer, type Answers, forget, give, type Given, reopen, textIn } from "./answers.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import type { Setting } from "./topic.ts";
import { orderedTopics } from "./topics.ts";

/** Whether an answer can still be taken: what it picked may no longer be offered. */
function isStanding({ given, isOpen }: Answer, question: Question): boolean {
  if (isOpen) return false;
  if (given === null) return question.canSkip;
  if (given === "") return question.isExtra;
  const { input } = question.topic;
  const offered =
    input.kind === "choice" || input.kind === "choices"
      ? staticChoices(input, question.context)
      : input.kind === "person"
        ? personChoices(question)
        : null;
  const picked = typeof given === "string" ? [given] : given;
  if (input.kind === "choices" && picked.length === 0) return input.isEmptyFine;
  return offered === null || picked.every((each) => offered.includes(each));
}

function isAsked(question: Question): boolean {
  return question.settled === null;
}

/** Whether a question has an answer that can stay. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const answer = answers.get(question.id);
  return answer !== undefined && isStanding(answer, question);
}

/** The question to ask now; `null` when all are answered. */
export function nextQuestion(answers: Answers, setting: Setting): Question | null {
  const questions = listQuestions(answers, setting).filter(isAsked);
  return questions.find((question) => !isAnswered(question, answers)) ?? null;
}

/** The question before another, as things stand; `null` for the first. */
export function questionBefore(id: string, answers: Answers, setting: Setting): Question | null {
  const questions = listQuestions(answers, setting).filter(isAsked);
  const index = questions.findIndex((question) => question.id === id);
  return questions[index - 1] ?? null;
}

/** The answers with the question before this one to be asked again; all given answers are kept. */
export function goBack(question: Question, answers: Answers, setting: Setting): Answers {
  const before = questionBefore(question.id, answers, setting);
  return before === null ? answers : reopen(answers, [before.id]);
}

/** The questions whose suggestions another one offers together. */
function membersOf(group: string): readonly string[] {
  return orderedTopics.filter(([, topic]) => topic.group === group).map(([id]) => id);
}

const groups = ["channels.times", "complaints.times"];

/** The answers with one more, and with what follows from it for others. */
export function answer(question: Question, given: Given | null, answers: Answers): Answers {
  const { id } = question;
  const before = textIn(answers, id);
  const after = give(answers, id, given);
  // Whoever takes a suggestion takes it in the place of figures given before.
  if (given === "take") return forget(after, membersOf(id));
  // Another preset is another suggestion.
  if (id === "preset" && before !== null && before !== given) return reopen(after, groups);
  return after;
}

/** Leaves a question out for now. */
export function leaveOut(question: Question, answers: Answers): Answers {
  return give(answers, question.id, null);
}
