import { describe, expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { type Given, noAnswers } from "../../src/wizard/answers.ts";
import { answersOf } from "../../src/wizard/answers-of.ts";
import { readAnswer } from "../../src/wizard/check-answer.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { goBack, leaveOut, nextQuestion } from "../../src/wizard/next.ts";
import { presetTimes } from "../../src/wizard/presets.ts";
import { valueAt } from "../../src/diagnostic/place.ts";
import { checked } from "../companies/companies.ts";
import { renderAll } from "../markdown/rendering.ts";
import { english, reply, type Script, setting, starter, walk } from "./walking.ts";

/** Review and rendering are two more answers. */
const atTheEnd = 2;

const starterQuestions = [
  "language",
  "languages",
  "company.name",
  "company.country",
  "company.parts",
  "channels",
  "channels.phone.number",
  "channels.email.address",
  "preset",
  "channels.times",
  "channels.parts",
  "hours.open",
  "hours.timezone",
  "people.0.name",
  "people.0.role",
  "people.0.email",
  "people.0.phone",
  "people.0.more",
  "people.parts",
  "complaints.contact.email",
  "complaints.contact.phone",
  "complaints.times",
  "complaints.parts",
  "measures.parts",
  "control.dates",
  "control.parts",
];

describe("the shortest way", () => {
  const { answers, asked } = walk(starter);
  const facts = factsOf(answers, setting);

  test("asks in this order, and no more than thirty", () => {
    expect(asked).toEqual(starterQuestions);
    expect(asked.length + atTheEnd).toBeLessThanOrEqual(30);
  });

  test("gives facts without a finding, and all documents", () => {
    expect(checkFacts(facts, setting).problems).toEqual([]);
    const kinds = renderAll(checked(facts)).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(7);
  });

  test("invents no contact, name or date beyond the day of the run", () => {
    expect(facts["people"]).toEqual({
      "dana-whitlock": {
        name: "Dana Whitlock",
        role: "Customer Service Manager",
        email: "dana@alfa.example",
      },
    });
    expect(facts["document"]).toEqual({
      version: "1.0",
      effective: setting.today,
      lastReviewed: setting.today,
      reviewEvery: "12 months",
    });
  });
});

/** The questions of the shortest way with other answers. */
function askedWith(script: Script): readonly string[] {
  return walk({ ...starter, ...script }).asked;
}

interface Ask {
  readonly name: string;
  readonly script: Script;
  readonly isAsked: readonly string[];
  readonly isNotAsked: readonly string[];
}

describe("asks only what the answers call for", () => {
  test.for<Ask>([
    {
      name: "a channel that is offered",
      script: { channels: ["email", "chat"], "channels.chat.url": "https://alfa.example/chat" },
      isAsked: ["channels.email.address", "channels.chat.url"],
      isNotAsked: ["channels.phone.number", "channels.phone.answerWithin"],
    },
    {
      name: "each time for figures of one's own",
      script: {
        preset: "own",
        "channels.email.replyWithin": "1 day",
        "complaints.acknowledgeWithin": "2 days",
        "complaints.resolveWithin": "2 weeks",
      },
      isAsked: ["channels.phone.answerWithin", "channels.email.replyWithin", "complaints.resolveWithin"],
      isNotAsked: ["channels.times", "complaints.times"],
    },
    {
      name: "each time when suggestions are gone through",
      script: { "channels.times": "change" },
      isAsked: ["channels.times", "channels.phone.answerWithin"],
      isNotAsked: ["complaints.acknowledgeWithin"],
    },
    {
      name: "the prevailing language of several",
      script: { languages: ["en", "hu"], "people.0.role@hu": "Vezető" },
      isAsked: ["languages.first", "people.0.role", "people.0.role@hu"],
      isNotAsked: ["people.0.name@hu"],
    },
    {
      name: "an address once, whatever the languages",
      script: {
        languages: ["en", "hu"],
        "people.0.role@hu": "Vezető",
        channels: ["letter"],
        "channels.letter.address": "1111 Budapest, Fő utca 1.",
      },
      isAsked: ["channels.letter.address"],
      isNotAsked: ["channels.letter.address@hu"],
    },
    {
      name: "a second person, and who of them answers questions",
      script: {
        "people.0.more": "yes",
        "people.1.name": "Amir Osei",
        "people.1.role": "Director",
        "people.1.email": "amir@alfa.example",
      },
      isAsked: ["people.1.name", "people.1.more", "contact"],
      isNotAsked: ["people.2.name"],
    },
    {
      name: "how somebody is reached who has two addresses",
      script: { "people.0.phone": "112", "people.parts": ["escalation"], "escalation.0.to": "0" },
      isAsked: ["escalation.0.to", "escalation.0.by", "escalation.0.within", "escalation.0.more"],
      isNotAsked: ["escalation.1.to"],
    },
    {
      name: "nothing about the address of somebody who has one",
      script: { "people.parts": ["escalation"], "escalation.0.to": "0" },
      isAsked: ["escalation.0.to"],
      isNotAsked: ["escalation.0.by"],
    },
    {
      name: "values until there are no more",
      script: {
        "company.parts": ["values"],
        "company.values.0": "honesty",
        "company.values.1": "respect",
      },
      isAsked: ["company.values.0", "company.values.1", "company.values.2"],
      isNotAsked: ["company.values.3", "company.vision"],
    },
    {
      name: "voicemail only with a telephone",
      script: { "channels.parts": ["voicemail"] },
      isAsked: ["channels.phone.voicemail.checkEvery"],
      isNotAsked: ["hours.open"],
    },
    {
      name: "the page of a body only when it is named",
      script: { "complaints.parts": ["external"] },
      isAsked: ["complaints.external.name"],
      isNotAsked: ["complaints.external.url"],
    },
  ])("$name", ({ script, isAsked, isNotAsked }) => {
    const asked = askedWith(script);
    expect(asked).toEqual(expect.arrayContaining([...isAsked]));
    expect(isNotAsked.filter((id) => asked.includes(id))).toEqual([]);
  });
});

describe("going back", () => {
  const { answers } = walk(starter, noAnswers, ({ id }) => id === "people.0.name");
  const here = nextQuestion(answers, setting);
  if (here === null) throw new Error("The walk ended early.");

  test("leads three questions back, and forward again with every answer kept", () => {
    let back = answers;
    const ids: string[] = [];
    for (let question = here, step = 0; step < 3; step += 1) {
      back = goBack(question, back, setting);
      question = nextQuestion(back, setting) ?? question;
      ids.push(question.id);
    }
    expect(ids).toEqual(["hours.timezone", "hours.open", "channels.parts"]);
    const again = walk({}, back, ({ id }) => id === "people.0.name");
    expect(again.asked).toEqual(["channels.parts", "hours.open", "hours.timezone"]);
    expect(factsOf(again.answers, setting)).toEqual(factsOf(answers, setting));
  });

  test("asks again with what was given as the default", () => {
    const back = goBack(here, answers, setting);
    expect(nextQuestion(back, setting)?.id).toBe("hours.timezone");
    expect(back.get("hours.timezone")?.given).toBe("Europe/London");
  });

  test("keeps what a changed answer makes needless, without writing it", () => {
    const done = walk(starter).answers;
    const without = new Map([...done, ["channels", { given: ["email"], isOpen: false, isOwn: true }]]);
    expect(factsOf(without, setting)["channels"]).toEqual({
      email: { address: "care@alfa.example", replyWithin: "1 working day" },
    });
    expect(without.get("channels.phone.number")?.given).toBe("+44 20 7946 0010");
  });

  test("stays at the first question", () => {
    const first = nextQuestion(noAnswers, setting);
    expect(first === null ? null : goBack(first, noAnswers, setting)).toEqual(noAnswers);
  });
});

describe("skipping", () => {
  test("leaves a part out", () => {
    const { answers } = walk({ ...starter, "company.parts": ["vision"] });
    expect(answers.get("company.vision")?.given).toBeNull();
    expect(valueAt(factsOf(answers, setting), ["company", "vision"])).toBeUndefined();
  });

  test("is not offered where the documents need an answer", () => {
    const { answers } = walk({}, noAnswers, ({ id }) => id === "company.name");
    const question = nextQuestion(answers, setting);
    expect(question?.canSkip).toBe(false);
    const skipped = question === null ? answers : leaveOut(question, answers);
    expect(nextQuestion(skipped, setting)?.id).toBe("company.name");
  });
});

describe("the presets", () => {
  const everything: Script = {
    ...starter,
    channels: ["phone", "email", "chat", "inPerson", "social", "letter"],
    "channels.chat.url": "https://alfa.example/chat",
    "channels.inPerson.address": "12 Quay Street, Bristol",
    "channels.social.accounts": "@alfa",
    "channels.parts": ["voicemail", "inquiries", "issues", "priorities"],
    "priorities.0.name": "urgent",
    "complaints.parts": ["updates", "extension", "secondStage"],
    "complaints.secondStage.to": "0",
  };

  test.for(["starter", "strong"])("%s fills every time, without an error", (preset) => {
    const { answers } = walk({ ...everything, preset });
    const facts = factsOf(answers, setting);
    const { problems } = checkFacts(facts, setting);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const missing = presetTimes.filter(
      (id) =>
        valueAt(
          facts,
          id.split(".").map((step) => (step === "*" ? 0 : step)),
        ) === undefined,
    );
    expect(missing).toEqual([]);
  });

  test("give a share where one is promised", () => {
    const facts = factsOf(walk(starter).answers, setting);
    expect(valueAt(facts, ["channels", "phone", "answerWithin"])).toEqual({
      time: "30 seconds",
      atLeast: "80",
    });
  });

  test("leave every figure open to change", () => {
    const { answers } = walk({
      ...starter,
      "channels.times": "change",
      "channels.email.replyWithin": "3 hours",
    });
    expect(valueAt(factsOf(answers, setting), ["channels", "email", "replyWithin"])).toBe("3 hours");
  });

  test("change what was taken when another one is chosen", () => {
    const { answers } = walk(starter);
    const open = new Map([...answers, ["preset", { given: "starter", isOpen: true, isOwn: true }]]);
    const question = nextQuestion(open, setting);
    const stronger = question === null ? open : reply(question, "strong", open);
    expect(nextQuestion(stronger, setting)?.id).toBe("channels.times");
    const done = walk({}, stronger).answers;
    expect(valueAt(factsOf(done, setting), ["channels", "email", "replyWithin"])).toBe("4 working hours");
  });
});

test("every language of the documents gets its own text", () => {
  const { answers } = walk({
    ...starter,
    languages: ["en", "el", "cs", "hu"],
    "people.0.role@el": "Υπεύθυνη",
    "people.0.role@cs": "Vedoucí",
    "people.0.role@hu": "Vezető",
    "company.parts": ["values"],
    "company.values.0": "honesty",
    "company.values.0@el": "εντιμότητα",
    "company.values.0@cs": "poctivost",
    "company.values.0@hu": "őszinteség",
  });
  const facts = factsOf(answers, setting);
  expect(checkFacts(facts, setting).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(facts["languages"]).toEqual([...languageTags]);
  expect(valueAt(facts, ["company", "values", 0])).toEqual({
    en: "honesty",
    el: "εντιμότητα",
    cs: "poctivost",
    hu: "őszinteség",
  });
  expect(answersOf(facts, setting).get("company.values.0@hu")?.given).toBe("őszinteség");
});

describe("an answer is held against the schema", () => {
  interface Try {
    readonly at: string;
    readonly typed: Given;
    readonly given: Given | null;
  }

  const script: Script = { ...starter, "channels.times": "change", "complaints.times": "change" };

  test.for<Try>([
    { at: "company.name", typed: 'O\'Neil: "Sons" # 1', given: 'O\'Neil: "Sons" # 1' },
    { at: "company.name", typed: "x".repeat(200), given: "x".repeat(200) },
    { at: "company.name", typed: "   ", given: null },
    { at: "company.country", typed: "England", given: null },
    { at: "channels", typed: [], given: null },
    { at: "channels.phone.number", typed: "ring us", given: null },
    { at: "channels.email.address", typed: "care@alfa", given: null },
    { at: "channels.phone.answerWithin", typed: "3 rings", given: "3 rings" },
    { at: "channels.phone.answerWithin", typed: "90% in 20 seconds", given: "20 seconds, 90%" },
    { at: "channels.email.replyWithin", typed: "3 rings", given: null },
    { at: "channels.email.replyWithin", typed: "soon", given: null },
    { at: "channels.email.replyWithin", typed: "120% in 2 hours", given: null },
    { at: "hours.open", typed: "mon-fri 8-25", given: null },
    { at: "hours.open", typed: "whenever", given: null },
    { at: "complaints.resolveWithin", typed: "1 day", given: null },
    { at: "people.0.email", typed: "dana@alfa.example", given: "dana@alfa.example" },
  ])("$at: $typed", ({ at, typed, given }) => {
    const { answers } = walk(script, noAnswers, ({ id }) => id === at);
    const question = nextQuestion(answers, setting);
    if (question === null) throw new Error(`${at} is not asked.`);
    const read = readAnswer(question, typed, answers, setting, english);
    expect(read.ok ? read.given : null).toEqual(given);
  });
});
