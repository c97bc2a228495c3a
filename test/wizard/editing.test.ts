import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/diagnostic/place.ts";
import type { FactsMap } from "../../src/yaml/writing/facts-value.ts";
import { factsMapOf } from "../../src/yaml/writing/facts-value.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { type Answers, give, reopen } from "../../src/wizard/answers.ts";
import { answersOf } from "../../src/wizard/answers-of.ts";
import { changesOf } from "../../src/wizard/changes-of.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { keysInFile } from "../../src/wizard/in-file.ts";
import { nextQuestion } from "../../src/wizard/next.ts";
import { reply, setting } from "./walking.ts";

const names = ["meridian", "all-keys", "avra-aigaiou", "teplo-domova", "orokzold-kertcentrum"] as const;

function example(name: (typeof names)[number]): FactsMap {
  const file = join(import.meta.dirname, `../../examples/${name}.yaml`);
  const { tree } = readTree(readFileSync(file, "utf8"), file);
  if (tree === null) throw new Error(`${file} is not YAML`);
  return factsMapOf(tree);
}

function changesAfter(inFile: FactsMap, change: (answers: Answers) => Answers) {
  const answers = answersOf(inFile, setting);
  return changesOf(factsOf(answers, setting), factsOf(change(answers), setting), inFile);
}

/** The dotted keys of a value that no question reaches. */
function untouched(value: unknown, key = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [key];
  return Object.entries(value).flatMap(([step, child]) =>
    Object.hasOwn(keysInFile, key) ? [key] : untouched(child, key === "" ? step : `${key}.${step}`),
  );
}

describe.for(names)("%s", (name) => {
  const inFile = example(name);
  const answers = answersOf(inFile, setting);

  test("leaves no question open", () => {
    expect(nextQuestion(answers, setting)?.id).toBeUndefined();
  });

  test("gives back every value that a question reaches", () => {
    const facts = factsOf(answers, setting);
    const lost = untouched(inFile).filter(
      (key) => valueAt(facts, key.split(".")) === undefined && !Object.hasOwn(keysInFile, key),
    );
    expect(lost).toEqual([]);
    for (const key of untouched(facts))
      expect({ key, value: valueAt(facts, key.split(".")) }).toEqual({
        key,
        value: valueAt(inFile, key.split(".")),
      });
  });

  test("has nothing to change when nothing was changed", () => {
    expect(changesAfter(inFile, (each) => each)).toEqual([]);
    expect(changesAfter(inFile, (each) => reopen(each, ["company.name"]))).toEqual([]);
  });
});

describe("one answer more", () => {
  const meridian = example("meridian");
  const bilingual = example("all-keys");

  test("changes one promise and nothing else", () => {
    const changes = changesAfter(meridian, (answers) => {
      const open = reopen(answers, ["channels.email.replyWithin"]);
      const question = nextQuestion(open, setting);
      return question === null ? open : reply(question, "12 hours", open);
    });
    expect(changes).toEqual([{ kind: "set", path: ["channels", "email", "replyWithin"], value: "12 hours" }]);
  });

  test.for([
    {
      name: "changes a text in its language only",
      inFile: bilingual,
      change: (answers: Answers) => give(answers, "people.0.role@hu", "Igazgató"),
      want: [{ kind: "set", path: ["people", "manager", "role", "hu"], value: "Igazgató" }],
    },
    {
      name: "changes one item of a list",
      inFile: meridian,
      change: (answers: Answers) => give(answers, "company.values.1", "care"),
      want: [{ kind: "set", path: ["company", "values", 1], value: "care" }],
    },
    {
      name: "changes the share of a promise",
      inFile: bilingual,
      change: (answers: Answers) => give(answers, "channels.phone.answerWithin", "20 seconds, 90%"),
      want: [{ kind: "set", path: ["channels", "phone", "answerWithin", "atLeast"], value: "90" }],
    },
    {
      name: "takes out what is left out",
      inFile: meridian,
      change: (answers: Answers) => give(answers, "complaints.register", null),
      want: [{ kind: "remove", path: ["complaints", "register"] }],
    },
    {
      name: "takes out a whole block when nothing is left of it",
      inFile: meridian,
      change: (answers: Answers) => give(answers, "channels", ["phone", "email", "inPerson", "social"]),
      want: [
        { kind: "remove", path: ["channels", "chat"] },
        { kind: "remove", path: ["channels", "selfService"] },
      ],
    },
    {
      name: "keeps what no question reaches in a block that is taken out",
      inFile: bilingual,
      change: (answers: Answers) => give(answers, "control.parts", []),
      want: [
        { kind: "remove", path: ["brand"] },
        { kind: "remove", path: ["print", "paper"] },
      ],
    },
    {
      name: "leaves texts of a language that is given up where they are",
      inFile: bilingual,
      change: (answers: Answers) => give(answers, "languages", ["en"]),
      want: [{ kind: "set", path: ["languages"], value: ["en"] }],
    },
    {
      name: "drops the share of a promise",
      inFile: bilingual,
      change: (answers: Answers) => give(answers, "channels.phone.answerWithin", "20 seconds"),
      want: [{ kind: "set", path: ["channels", "phone", "answerWithin"], value: "20 seconds" }],
    },
    {
      name: "refers to people by their keys",
      inFile: meridian,
      change: (answers: Answers) => give(answers, "contact", "2"),
      want: [{ kind: "set", path: ["contact"], value: "director" }],
    },
    {
      name: "keeps the key of somebody who has another name now",
      inFile: meridian,
      change: (answers: Answers) => give(answers, "people.0.name", "Mira Lang"),
      want: [{ kind: "set", path: ["people", "manager", "name"], value: "Mira Lang" }],
    },
  ])("$name", ({ inFile, change, want }) => {
    expect(changesAfter(inFile, change)).toEqual(want);
  });

  test("takes away what a file has from another one by saying so", () => {
    const own: FactsMap = { charter: "1", extends: "group.yaml" };
    const answers = answersOf(meridian, setting);
    const changed = give(answers, "complaints.register", null);
    expect(changesOf(factsOf(answers, setting), factsOf(changed, setting), own)).toEqual([
      { kind: "set", path: ["complaints", "register"], value: null },
    ]);
  });
});

describe("a file with a gap", () => {
  test.for([
    { key: "company", want: "company.name" },
    { key: "contact", want: "contact" },
    { key: "people", want: "people.0.name" },
    { key: "channels", want: "channels" },
    { key: "languages", want: "languages" },
  ])("asks for $key", ({ key, want }) => {
    const rest = Object.entries(example("meridian")).filter(([each]) => each !== key);
    expect(nextQuestion(answersOf(Object.fromEntries(rest), setting), setting)?.id).toBe(want);
  });

  test.for([
    { name: "text for a block", tree: { company: "Alfa", people: "nobody", channels: [] } },
    { name: "nothing", tree: {} },
    { name: "lists of the wrong kind", tree: { escalation: "x", languages: [{}], feedback: [{}] } },
    { name: "nulls", tree: { company: null, people: null, hours: { open: null } } },
  ])("is no trouble: $name", ({ tree }) => {
    expect(nextQuestion(answersOf(tree, setting), setting)).not.toBeNull();
  });
});
