import { describe, expect, test } from "vitest";
import { clause, section } from "../../src/document/model.ts";
import { hasFact, presentDocument } from "../../src/document/present.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey, minimum, rawExample } from "../companies/companies.ts";

const meridian = checked(rawExample("meridian.yaml"));

function present(...parts: Parameters<typeof section>[1]) {
  const model = { kind: "policy", length: "full", sections: [section("one", parts)] } as const;
  return presentDocument(model, meridian, promisesOf(meridian));
}

describe("a clause is printed", () => {
  test.for([
    { name: "without conditions", clause: clause("a"), want: true },
    { name: "where its facts are there", clause: clause("a", { needs: ["missed"] }), want: false },
    {
      name: "where all of them are",
      clause: clause("a", { needs: ["training.manual", "missed"] }),
      want: false,
    },
    {
      name: "where one of them is",
      clause: clause("a", { anyOf: ["training.manual", "missed"] }),
      want: true,
    },
    { name: "where a fact is not there", clause: clause("a", { without: ["missed"] }), want: true },
    { name: "unless it is", clause: clause("a", { without: ["training"] }), want: false },
    { name: "where its promise is made", clause: clause("a", { states: ["email.reply"] }), want: true },
    { name: "unless it is not", clause: clause("a", { states: ["letter.reply"] }), want: false },
    {
      name: "where a promise is made that it needs",
      clause: clause("a", { whenMade: ["escalation.*"] }),
      want: true,
    },
    { name: "unless none of a family is", clause: clause("a", { whenMade: ["priority.*"] }), want: false },
  ])("$name", ({ clause: part, want }) => {
    expect(present(part).clauses.has("a")).toBe(want);
  });

  test("a lead-in only where something follows", () => {
    expect(present(clause("lead", { lead: true }), clause("a", { needs: ["missed"] })).numbers.size).toBe(0);
    expect(present(clause("lead", { lead: true }), clause("a")).clauses.has("lead")).toBe(true);
  });
});

test("sections are numbered as they are printed", () => {
  const model = {
    kind: "policy",
    length: "full",
    sections: [
      section("gone", [clause("a", { needs: ["missed"] })]),
      section("first", [
        clause("b"),
        section("inner", [clause("c")]),
        section("empty", [clause("d", { needs: ["missed"] })]),
      ]),
      section("second", [clause("e")]),
    ],
  } as const;
  const { numbers } = presentDocument(model, meridian, promisesOf(meridian));
  expect([...numbers]).toEqual([
    ["first", "1"],
    ["inner", "1.1"],
    ["second", "2"],
  ]);
});

test.for([
  { key: "people.*.deputy", facts: checked(everyKey()), want: true },
  { key: "people.*.deputy", facts: checked(minimum), want: false },
  { key: "languages.1", facts: meridian, want: false },
  { key: "channels.email.address", facts: meridian, want: true },
  { key: "channels.letter.address", facts: meridian, want: false },
])("$key: $want", ({ key, facts, want }) => {
  expect(hasFact(facts, key)).toBe(want);
});
