import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/diagnostic/place.ts";
import { overlay, ownAnswers, textIn } from "../../src/wizard/answers.ts";
import type { Answers } from "../../src/wizard/answers.ts";
import { answersOf } from "../../src/wizard/answers-of.ts";
import { changesOf } from "../../src/wizard/changes-of.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { nextQuestion } from "../../src/wizard/next.ts";
import { removeItem } from "../../src/wizard/remove-item.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { factsMapOf } from "../../src/yaml/writing/facts-value.ts";
import type { FactsMap } from "../../src/yaml/writing/facts-value.ts";
import { setting } from "./walking.ts";

const { tree } = readTree(
  `charter: 1
company: { name: Brook, country: GB }
languages: [en]
people:
  ada: { name: Ada, role: Manager, email: ada@brook.example, phone: "+44 20 7946 0001", deputy: cleo }
  ben: { name: Ben, role: Lead, phone: "+44 20 7946 0002" }
  cleo: { name: Cleo, role: Director, email: cleo@brook.example }
contact: cleo
channels: { email: { address: help@brook.example, replyWithin: 1 working day } }
complaints: { contact: { email: help@brook.example, phone: "+44 20 7946 0003" }, acknowledgeWithin: 2 working days, resolveWithin: 10 working days }
escalation:
  - { to: ada, by: [email], within: 1 hour, when: first }
  - { to: ben, by: [phone], within: 2 hours }
  - { to: cleo, by: [email], within: 1 working day, when: last }
`,
  "charter.yaml",
);
if (tree === null) throw new Error("This is YAML.");
const inFile: FactsMap = factsMapOf(tree);
const before = answersOf(inFile, setting);

const at = (answers: Answers, key: string): unknown =>
  valueAt(
    factsOf(answers, setting),
    key.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );

describe("a person taken out of the middle", () => {
  const after = removeItem("people", 1, before);

  test("leaves the others with what was said of them, under their keys", () => {
    expect(at(after, "people")).toEqual({
      ada: {
        name: "Ada",
        role: "Manager",
        email: "ada@brook.example",
        phone: "+44 20 7946 0001",
        deputy: "cleo",
      },
      cleo: { name: "Cleo", role: "Director", email: "cleo@brook.example" },
    });
    expect(at(after, "contact")).toBe("cleo");
    expect([at(after, "escalation.0.to"), at(after, "escalation.2.to")]).toEqual(["ada", "cleo"]);
  });

  test("is asked about wherever the person was named", () => {
    expect(textIn(after, "escalation.1.to")).toBe(null);
    expect(after.get("escalation.1.to")?.isOpen).toBe(true);
    expect(nextQuestion(after, setting)?.id).toBe("escalation.1.to");
  });

  test("is gone from a draft that is gone on with too", () => {
    const resumed = overlay(before, ownAnswers(after));
    expect(factsOf(resumed, setting)).toEqual(factsOf(after, setting));
    expect(nextQuestion(resumed, setting)?.id).toBe(nextQuestion(after, setting)?.id);
  });

  test("is one removal in the file", () => {
    const changes = changesOf(factsOf(before, setting), factsOf(after, setting), inFile);
    expect(changes).toContainEqual({ kind: "remove", path: ["people", "ben"] });
    expect(changes.filter(({ path }) => path[0] === "people")).toHaveLength(1);
  });
});

test.for([
  { index: 0, want: ["ben", "cleo"] },
  { index: 1, want: ["ada", "cleo"] },
  { index: 2, want: ["ada", "ben"] },
])("step $index can be taken out, and the others move up whole", ({ index, want }) => {
  const after = removeItem("escalation", index, before);
  const steps = at(after, "escalation") as readonly { readonly to: string; readonly when?: string }[]; // Of our own facts.
  expect(steps.map(({ to }) => to)).toEqual(want);
  const whens: Readonly<Record<string, string | undefined>> = { ada: "first", cleo: "last" };
  expect(steps.map(({ when }) => when)).toEqual(want.map((who) => whens[who]));
  expect(nextQuestion(after, setting)?.id).toBeUndefined();
  expect(factsOf(overlay(before, ownAnswers(after)), setting)).toEqual(factsOf(after, setting));
});

test("of the last two people the last can go, and is not asked for any more", () => {
  const one = removeItem("people", 1, removeItem("people", 1, before));
  expect(Object.keys(at(one, "people") ?? {})).toEqual(["ada"]);
  expect(at(one, "contact")).toBe("ada");
});
