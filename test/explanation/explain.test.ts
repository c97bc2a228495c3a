import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/diagnostic/place.ts";
import { type Explanation, explain } from "../../src/explanation/explain.ts";
import { findingSamples } from "../../src/explanation/finding-samples.ts";
import { namesNear, readKey } from "../../src/explanation/reference.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { openShelf } from "./shelf.ts";

const shelf = await openShelf("en");
const library = shelf.openFor(checked(rawExample("meridian.yaml")));
const nobody = shelf.openFor(null);
const codes = Object.keys(findingSamples);

function kindsOf(ref: string, of = library): readonly string[] {
  return explain(ref, codes, of).map(({ kind }) => kind);
}

function find<Kind extends Explanation["kind"]>(
  ref: string,
  kind: Kind,
  of = library,
): Extract<Explanation, { kind: Kind }> {
  const found = explain(ref, codes, of).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`${ref} is no ${kind}.`);
  return found as Extract<Explanation, { kind: Kind }>; // Found by its kind.
}

describe("a reference means", () => {
  test.for([
    { ref: "facts/unknown-key", want: ["finding"] },
    { ref: "email.reply", want: ["promise", "clause"] },
    { ref: "escalation.1", want: ["promise", "fact"] },
    { ref: "escalation.9", want: ["fact"] },
    { ref: "channels.email.replyWithin", want: ["fact"] },
    { ref: "channels.email.replyWithin.time", want: ["fact"] },
    { ref: "people.manager.phone", want: ["fact"] },
    { ref: "questions.contact", want: ["clause"] },
    { ref: "policy.full#questions.contact", want: ["clause"] },
    { ref: "policy", want: ["document"] },
    { ref: "policy.short", want: ["document"] },
    { ref: "charter", want: ["document", "fact"] },
    { ref: "standards 7.1", want: ["section"] },
    { ref: "standards#7.1", want: ["section"] },
    { ref: "purpose", want: ["section"] },
    { ref: "D8.S5.C4", want: ["requirement"] },
    { ref: "We reply within 24 hours.", want: ["sentence"] },
    { ref: "email.repyl", want: [] },
    { ref: "policy#99", want: [] },
    { ref: "__proto__", want: [] },
    { ref: "constructor", want: [] },
    { ref: "", want: [] },
  ])("$ref: $want", ({ ref, want }) => {
    expect(kindsOf(ref)).toEqual(want);
  });

  test("most of that without any facts too", () => {
    expect(kindsOf("email.reply", nobody)).toEqual(["promise", "clause"]);
    expect(kindsOf("escalation.1", nobody)).toEqual(["promise", "fact"]);
    expect(kindsOf("We reply {{within", nobody)).toEqual(["sentence"]);
    expect(kindsOf("standards 7.1", nobody)).toEqual([]);
  });
});

test.for([
  { ref: "escalation[0].to", want: ["escalation", 0, "to"] },
  { ref: "escalation.1.to", want: ["escalation", 0, "to"] },
  { ref: "escalation.0.to", want: null },
  { ref: "escalation.to", want: null },
  { ref: "people.anybody.role", want: ["people", "anybody", "role"] },
  { ref: "company.vision.hu", want: ["company", "vision", "hu"] },
  { ref: "company.name.first", want: null },
  { ref: "company..name", want: null },
  { ref: "toString", want: null },
])("as a key of the facts, $ref is $want", ({ ref, want }) => {
  expect(readKey(ref)).toEqual(want);
});

test.for([
  { ref: "email.repyl", want: ["email.reply"] },
  { ref: "facts/unknwon-key", want: ["facts/unknown-key"] },
  { ref: "unknown-key", want: ["facts/unknown-key"] },
  { ref: "channels.email.replyWihtin", want: ["channels.email.replyWithin"] },
  { ref: "polcy", want: ["policy"] },
  { ref: "something else altogether", want: [] },
  { ref: "x".repeat(2000), want: [] },
])("near $ref is $want", ({ ref, want }) => {
  expect(namesNear(ref, codes, library)).toEqual(want);
});

test("a clause leads to its line, its facts and what it covers", () => {
  const { traces } = find("charter.short#email.reply", "clause");
  expect(traces).toHaveLength(1);
  expect(traces[0]).toMatchObject({
    document: "charter",
    length: "short",
    language: "en",
    section: "promises",
    number: "1",
    isPrinted: true,
    promises: ["email.reply"],
    covers: ["B1", "B2"],
    text: "| E-mail <care@meridian.example> | We reply **within 24 hours** |",
  });
  expect(traces[0]?.facts.map(({ path, use }) => `${formatPath(path)} ${use}`)).toEqual([
    "channels.email.address printed",
    "channels.email.replyWithin printed",
  ]);
});

test("the line of a clause is the one that it begins in", async () => {
  const { textOf } = await import("../docs/project.ts");
  const wrong = library.documents.flatMap(({ templates, document, length }) =>
    [...templates.values()].flatMap(({ id, file, line, source }) => {
      const [first = ""] = source.split("\n");
      return textOf(file).split("\n")[line - 1]?.includes(first) === true
        ? []
        : [`${document}.${length}#${id}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("people are followed to what is printed of them", () => {
  const { traces } = find("policy.full#questions.contact", "clause");
  expect(traces[0]?.facts.map(({ path }) => formatPath(path))).toEqual([
    "contact",
    "people.manager.name",
    "people.manager.role",
    "people.manager.email",
    "people.manager.phone",
  ]);
});

test("a promise leads to the clauses that state it, and to those that need it", () => {
  const { mentions, record } = find("email.reply", "promise");
  expect(record?.target.duration).toEqual({ amount: 24, unit: "hour" });
  const stated = mentions.filter(({ use }) => use === "printed").map(({ trace }) => trace.clause);
  expect(new Set(stated)).toEqual(new Set(["times.email", "email.reply", "channels.email"]));
  expect(mentions.filter(({ use }) => use === "decides").length).toBeGreaterThan(0);
});

test("a fact that is not there leads to what it would bring and what it would replace", () => {
  const { mentions, value } = find("accessibility", "fact");
  expect(value).toBeUndefined();
  expect(mentions.filter(({ trace }) => trace.isPrinted === false).length).toBeGreaterThan(0);
});

test("what is in the title of documents says so", () => {
  expect(find("company.name", "fact").isInHeads).toBe(true);
  expect(find("titles", "fact").isInHeads).toBe(true);
  expect(find("company.country", "fact").isInHeads).toBe(false);
});

test.for([
  "we reply within 24 hours",
  "We reply **within 24 hours**",
  "“We reply within 24 hours.”".slice(1, -1),
  "  WE REPLY   within 24 hours  ",
])("the words %j are found however they are set off", (words) => {
  expect(find(words, "sentence").traces.map(({ clause }) => clause)).toContain("email.reply");
});

test("words that stand in many clauses show the first few and how many there are", () => {
  const { traces, found } = find("the customer is", "sentence");
  expect(traces).toHaveLength(5);
  expect(found).toBeGreaterThan(5);
});

test("every clause of every language has its line in a template", async () => {
  for (const language of ["en", "el", "cs", "hu"] as const) {
    const { documents } = (await openShelf(language)).openFor(null);
    const missing = documents.flatMap(({ clauses, templates }) =>
      [...clauses.keys()].filter((id) => !templates.has(id)),
    );
    expect(missing).toEqual([]);
  }
});
