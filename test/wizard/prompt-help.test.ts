import { expect, test } from "vitest";
import { noAnswers } from "../../src/wizard/answers.ts";
import { readAnswer } from "../../src/wizard/check-answer.ts";
import type { Question } from "../../src/wizard/list-questions.ts";
import { nextQuestion } from "../../src/wizard/next.ts";
import { promptOf } from "../../src/wizard/prompt-of.ts";
import { english, type Script, setting, starter, walk } from "./walking.ts";

/** The question with an id, as it stands when the script has answered all before it. */
function at(id: string, script: Script): { question: Question; answers: ReturnType<typeof walk>["answers"] } {
  const { answers } = walk(script, noAnswers, (question) => question.id === id);
  const question = nextQuestion(answers, setting);
  if (question === null) throw new Error(`${id} is not asked.`);
  return { question, answers };
}

test("a translation is asked for beside the text that it translates", () => {
  const script = { ...starter, languages: ["en", "hu"], "people.0.role": "Head of Service" };
  const { question, answers } = at("people.0.role@hu", script);
  expect(promptOf(question, answers, setting, english).help).toContain("“Head of Service”");
});

test("a time is asked for with an example in the unit of its key", () => {
  const script = { ...starter, preset: "own" };
  const { question, answers } = at("channels.phone.answerWithin", script);
  expect(promptOf(question, answers, setting, english).help).toContain("3 rings");
});

test("the code of a country may be typed small", () => {
  const { question, answers } = at("company.country", starter);
  expect(readAnswer(question, "gb", answers, setting, english)).toMatchObject({ ok: true, given: "GB" });
});

test("a list that is still being answered is not told to be short", () => {
  const script = { ...starter, "company.parts": ["values"] };
  const { question, answers } = at("company.values.0", script);
  expect(readAnswer(question, "honesty", answers, setting, english)).toMatchObject({
    ok: true,
    warnings: [],
  });
});
