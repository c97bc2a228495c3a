import { describe, expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { factsSchema } from "../../src/company/facts.ts";
import { knownField, schemaAt } from "../../src/company/walk.ts";
import { type QuestionId, questionIds } from "../../src/language/wizard-words.ts";
import { type Answers, type Given, noAnswers } from "../../src/wizard/answers.ts";
import { readAnswer } from "../../src/wizard/check-answer.ts";
import { readDraft, writeDraft } from "../../src/wizard/draft.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { listQuestions, type Question } from "../../src/wizard/list-questions.ts";
import { answer, goBack, leaveOut, nextQuestion } from "../../src/wizard/next.ts";
import { optionsOf } from "../../src/wizard/prompt-of.ts";
import { reviewOf } from "../../src/wizard/review.ts";
import { english, setting } from "./walking.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = [
  "Alfa Kft.",
  "Tell us: “now” #1, it's 100% free",
  "Ügyfélszolgálat – Ελληνικά – žluťoučký",
  "care@alfa.example",
  "+36 1 555 0100",
  "https://alfa.example/help",
  "GB",
  "2026-12-24",
  "2 working days",
  "90% in 3 hours",
  "mon-fri 8-18; sat 9-13",
  "Europe/Prague",
  "#0b5c6b",
  "assets/logo.svg",
  "en, hu",
  "40",
  "",
];

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** What the schema gives as an example, as somebody would type it. */
function exampleFor({ path }: Question): string {
  const schema = schemaAt(factsSchema, path ?? []) ?? schemaAt(factsSchema, (path ?? []).slice(0, -1));
  const example = schema === null ? "" : (knownField(schema)?.example ?? "");
  return example
    .replaceAll(/["[\]{}]/g, "")
    .replace(": ", " ")
    .trim();
}

function randomAnswer(question: Question, random: () => number): Given {
  const options = optionsOf(question, english.words).map(({ value }) => value);
  if (options.length === 0) return random() < 0.25 ? (pick(texts, random) ?? "") : exampleFor(question);
  if (question.topic.input.kind !== "choices") return pick(options, random) ?? "";
  // Some tick little and some nearly all, so that few walks come to every question.
  const share = random();
  return options.filter(() => random() < share);
}

/** One step of somebody who answers, skips, goes back and mistypes. Somebody who is stuck takes a value that will do. */
function step(question: Question, answers: Answers, random: () => number): Answers {
  const chance = random();
  if (chance < 0.08) return goBack(question, answers, setting);
  if (chance < 0.3 && question.canSkip) return leaveOut(question, answers);
  // Loops end.
  const typed = question.topicId.endsWith(".more") && random() < 0.7 ? "no" : randomAnswer(question, random);
  const read = readAnswer(question, typed, answers, setting, english);
  return read.ok ? answer(question, read.given, answers) : answers;
}

interface RandomWalk {
  readonly answers: Answers;
  readonly isDone: boolean;
}

/** The questions that some walk came to. */
const met = new Set<QuestionId>();

function randomWalk(seed: number): RandomWalk {
  const random = randomNumbers(seed);
  let answers = noAnswers;
  for (let steps = 0; steps < 3_000; steps += 1) {
    const question = nextQuestion(answers, setting);
    if (question === null) return { answers, isDone: true };
    met.add(question.topicId);
    answers = step(question, answers, random);
  }
  return { answers, isDone: false };
}

const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

describe("somebody who answers, skips, goes back and mistypes", () => {
  test.for(seeds)("comes to the review with facts that hold, or with findings: walk %i", (seed) => {
    const { answers, isDone } = randomWalk(seed);
    expect(isDone).toBe(true);
    const facts = factsOf(answers, setting);
    const errors = checkFacts(facts, setting).problems.filter(({ severity }) => severity === "error");
    const review = reviewOf({ answers, setting, speech: english, facts, told: [] });
    expect(review.findings.filter(({ severity }) => severity === "error")).toHaveLength(errors.length);
    // Every answer was checked when it was given: what is left comes of answers changed later.
    expect(errors.map(({ code }) => code).filter((code) => !knownAtReview.has(code))).toEqual([]);
    const draft = readDraft(writeDraft({ target: "a.yaml", fingerprint: "none", language: "en", answers }));
    expect(factsOf(draft?.answers ?? noAnswers, setting)).toEqual(facts);
    expect(listQuestions(answers, setting).length).toBeGreaterThan(10);
    expect(languageTags).toContain(facts["languages"] instanceof Array ? facts["languages"][0] : "");
  });

  test("comes to every question, in one walk or another", () => {
    expect(questionIds.filter((id) => !met.has(id))).toEqual([]);
  });
});

/** Errors that only several answers together can make, seen at the review. */
const knownAtReview: ReadonlySet<string> = new Set(["facts/missing-translation"]);
