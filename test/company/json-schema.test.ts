import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema } from "../../src/company/json-schema.ts";

const root = join(import.meta.dirname, "../..");
const validate = new Ajv({ strict: false, allErrors: true }).compile(jsonSchema());

/** What an editor would underline, with YAML read as editors read it: numbers, booleans and all. */
function mistakesIn(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test("the schema that is committed is the schema of the program", async () => {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schema/facts.schema.json");
});

test.for([
  "examples/meridian.yaml",
  "examples/all-keys.yaml",
  "test/fixtures/facts/minimal.yaml",
  "test/fixtures/facts/greek.yaml",
  "test/fixtures/facts/czech.yaml",
  "test/fixtures/facts/hungarian.yaml",
  "test/fixtures/facts/awkward-text.yaml",
])("%s is right by another validator", async (path) => {
  expect(mistakesIn(await readFile(join(root, path), "utf8"))).toEqual([]);
});

describe("an editor sees", () => {
  test.for([
    { name: "a misspelt key", text: "extends: a.yaml\naudienc: staff", want: " additionalProperties" },
    { name: "a word that is not offered", text: "extends: a.yaml\naudience: people", want: "/audience enum" },
    {
      name: "a misspelt unit",
      text: "extends: a.yaml\nissues: { followUpWithin: 2 hors }",
      want: "/issues/followUpWithin pattern",
    },
    {
      name: "a target out of range",
      text: "extends: a.yaml\nmetrics: { csat: 120 }",
      want: "/metrics/csat maximum",
    },
    {
      name: "what is missing from a step",
      text: "extends: a.yaml\nescalation: [{ to: a, within: 1 hour }]",
      want: "/escalation/0 required",
    },
    { name: "what is missing from a file that extends nothing", text: "charter: 1", want: " required" },
  ])("$name", ({ text, want }) => {
    expect(mistakesIn(text)).toContain(want);
  });

  test.for([
    { time: "weekly", want: [] },
    { time: "1 week", want: [] },
    { time: "P1W", want: [] },
    { time: "{ time: 1 week, atLeast: 90 }", want: ["metrics"] },
    { time: "3 months", want: ["complaints"] },
    { time: "quarterly", want: ["complaints"] },
    { time: "P3M", want: ["complaints"] },
    { time: "2 weeks", want: ["complaints", "metrics"] },
  ])("$time as `check` does", ({ time, want }) => {
    const lines = [`complaints: { review: ${time} }`, `metrics: { review: ${time} }`];
    const wrong = lines.filter((line) => mistakesIn(`extends: a.yaml\n${line}`).length > 0);
    expect(wrong.map((line) => line.split(":")[0])).toEqual(want);
  });

  test("no mistake in what is only unusual", () => {
    const unusual =
      "extends: a.yaml\ncompany: { name: A, vision: Short, values: [honesty] }\nmetrics: { nps: -5 }";
    expect(mistakesIn(unusual)).toEqual([]);
  });

  test("no mistake in an empty list that says nothing", () => {
    expect(mistakesIn("extends: a.yaml\ndocument: { changes: [] }\nescalation: []")).toEqual([]);
    expect(mistakesIn("extends: a.yaml\nlanguages: []")).toEqual(["/languages minItems"]);
  });

  test("no mistake in a file that leaves the rest to its base", () => {
    expect(
      mistakesIn("extends: a.yaml\ncompany: { name: Alfa }\ncomplaints: { resolveWithin: 5 days }"),
    ).toEqual([]);
  });
});

test("every key has a description", () => {
  const bare: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    const { properties, items, description } = schema as Record<string, unknown>;
    if (typeof description !== "string") bare.push(path);
    for (const [key, child] of Object.entries(properties ?? {})) look(child, `${path}.${key}`);
    if (items !== undefined) look(items, `${path}[]`);
  };
  look(jsonSchema(), "");
  expect(bare).toEqual([]);
});
