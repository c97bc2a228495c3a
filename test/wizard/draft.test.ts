import { expect, test } from "vitest";
import { noAnswers } from "../../src/wizard/answers.ts";
import { answersOf } from "../../src/wizard/answers-of.ts";
import { fingerprintOf, readDraft, writeDraft } from "../../src/wizard/draft.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { goBack, nextQuestion } from "../../src/wizard/next.ts";
import { rawExample } from "../companies/companies.ts";
import { setting, starter, walk } from "./walking.ts";

const half = walk(starter, noAnswers, ({ id }) => id === "people.0.name").answers;

function kept(answers: typeof half) {
  const draft = { target: "charter.yaml", fingerprint: "none", language: "hu", answers } as const;
  return readDraft(writeDraft(draft));
}

test("a draft goes on where it stopped", () => {
  const draft = kept(half);
  expect(draft?.target).toBe("charter.yaml");
  expect(draft?.language).toBe("hu");
  expect(nextQuestion(draft?.answers ?? noAnswers, setting)?.id).toBe("people.0.name");
  expect(factsOf(walk(starter, draft?.answers).answers, setting)).toEqual(
    factsOf(walk(starter).answers, setting),
  );
});

test("a question that somebody went back to is asked again", () => {
  const here = nextQuestion(half, setting);
  const back = here === null ? half : goBack(here, half, setting);
  expect(nextQuestion(kept(back)?.answers ?? noAnswers, setting)?.id).toBe("hours.timezone");
});

test("text of any kind comes back letter by letter", () => {
  const given = 'Ő: "Ω", #1\n\u2028\\ žluťoučký';
  const answers = new Map([["company.name", { given, isOpen: false, isOwn: true }]]);
  expect(kept(answers)?.answers.get("company.name")?.given).toBe(given);
});

test("what a file says is not kept in the draft", () => {
  expect(kept(answersOf(rawExample("meridian.yaml"), setting))?.answers.size).toBe(0);
});

const whole = writeDraft({ target: "a", fingerprint: "b", language: "en", answers: half });

test.for([
  { name: "an empty file", text: "" },
  { name: "no JSON", text: "target: a" },
  { name: "another version", text: whole.replace('"draft": 1', '"draft": 2') },
  { name: "another language", text: whole.replace('"en"', '"xx"') },
  { name: "an answer of another kind", text: whole.replace('"given":"en"', '"given":7') },
  { name: "the answers taken out", text: '{"draft":1,"target":"a","fingerprint":"b","language":"en"}' },
  { name: "a list", text: "[]" },
  { name: "deeply nested brackets", text: "[".repeat(100_000) },
])("a damaged draft is no draft: $name", ({ text }) => {
  expect(readDraft(text)).toBeNull();
});

test("a draft cut off anywhere is refused, never half of it", () => {
  for (let end = 0; end < whole.trimEnd().length; end += 7) expect(readDraft(whole.slice(0, end))).toBeNull();
});

test("a change of the target is seen", () => {
  expect(fingerprintOf("a: 1\n")).not.toBe(fingerprintOf("a: 2\n"));
  expect(fingerprintOf(null)).not.toBe(fingerprintOf(""));
});
