import { describe, expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import type { FactsMap } from "../../src/yaml/writing/facts-value.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { answersFrom, completeWithDefaults, merged } from "../../src/wizard/from-answers.ts";
import { rawExample } from "../companies/companies.ts";
import { setting } from "./walking.ts";

const known: FactsMap = {
  company: { name: "Alfa Ltd", country: "GB" },
  languages: ["en"],
  people: { boss: { name: "Dana Whitlock", role: "Manager", email: "dana@alfa.example" } },
  channels: { phone: { number: "+44 20 7946 0010" }, email: { address: "care@alfa.example" } },
};

function completed(file: FactsMap) {
  const read = answersFrom(file, setting);
  const facts = merged(read.rest, factsOf(completeWithDefaults(read.answers, setting), setting));
  return { facts, problems: [...read.problems, ...checkFacts(facts, setting).problems] };
}

describe("a file of answers", () => {
  test("is completed with what the wizard would suggest", () => {
    const { facts, problems } = completed(known);
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      contact: "boss",
      channels: { phone: { answerWithin: { time: "30 seconds", atLeast: "80" } } },
      complaints: { contact: { email: "care@alfa.example" }, acknowledgeWithin: "5 working days" },
      document: { effective: setting.today },
    });
  });

  test("may name a preset", () => {
    const { facts, problems } = completed({ ...known, preset: "strong" });
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({ complaints: { acknowledgeWithin: "1 working day" } });
    expect(facts).not.toHaveProperty("preset");
  });

  test("keeps every figure that it gives", () => {
    const { facts } = completed({
      ...known,
      channels: { email: { address: "care@alfa.example", replyWithin: "2 hours" } },
    });
    expect(facts).toMatchObject({ channels: { email: { replyWithin: "2 hours" } } });
  });

  test("passes on what no question reaches", () => {
    const { facts, problems } = completed({ ...known, titles: { policy: "How we serve you" } });
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({ titles: { policy: "How we serve you" } });
  });

  test("passes on nothing that a question can change", () => {
    const { rest } = answersFrom({ ...known, templates: "own" }, setting);
    expect(rest).toEqual({ templates: "own" });
  });

  test("that is a whole facts file stays as it is", () => {
    const meridian = rawExample("meridian.yaml") as FactsMap; // Read without any schema, every leaf is text.
    expect(completed(meridian).facts).toMatchObject(meridian);
  });

  test.for<{ readonly name: string; readonly file: FactsMap; readonly want: string }>([
    { name: "an unknown preset", file: { ...known, preset: "best" }, want: "facts/not-in-list" },
    {
      name: "a misspelt key",
      file: { ...known, chanels: { phone: { number: "112" } } },
      want: "facts/unknown-key",
    },
    {
      name: "a time that is none",
      file: { ...known, inquiries: { answerWithin: "soon" } },
      want: "facts/not-a-duration",
    },
    {
      name: "nobody to turn to",
      file: { company: { name: "Alfa", country: "GB" } },
      want: "facts/missing-key",
    },
    { name: "nothing at all", file: {}, want: "facts/missing-key" },
  ])("is refused with findings: $name", ({ file, want }) => {
    const errors = completed(file).problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toContain(want);
  });
});
