import type { Answers } from "./answers.ts";
import type { Speech } from "./speech.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { wordGiven, wordQuestion } from "./prompt-of.ts";
import type { Setting } from "./topic.ts";

/** What one answer would settle together, each with its reason; `null` for a question that settles nothing. */
export function suggestedLines(
  { id, topic }: Question,
  answers: Answers,
  setting: Setting,
  speech: Speech,
): string | null {
  if (topic.input.kind !== "choice" || topic.input.options !== "accept") return null;
  const members = listQuestions(answers, setting).filter((question) => question.topic.group === id);
  const lines = members.flatMap((question) => {
    const { suggestion } = question;
    if (suggestion === null) return [];
    const [, help] = speech.words.questions[question.topicId];
    return [`  ${wordQuestion(question, speech)} ${wordGiven(suggestion, question, speech)}`, `    ${help}`];
  });
  return `\n${speech.words.text.suggested}\n${lines.join("\n")}`;
}
