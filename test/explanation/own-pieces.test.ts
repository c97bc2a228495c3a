import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/diagnostic/place.ts";
import { explain } from "../../src/explanation/explain.ts";
import { type ClauseTrace, traceClause } from "../../src/explanation/trace-clause.ts";
import type { Library } from "../../src/explanation/library.ts";
import { auditOwn, edited, ownTemplates } from "../audit/own-templates.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { openShelf } from "./shelf.ts";

const facts = checked(rawExample("meridian.yaml"));

async function openOwn(files: Readonly<Record<string, string>>): Promise<Library> {
  const { isPrinted, wovenOf } = await auditOwn(files, facts);
  return (await openShelf("en", { templates: ownTemplates(files), isPrinted, wovenOf })).openFor(facts);
}

function traceIn(library: Library, clause: string, kind = "policy", length = "short"): ClauseTrace {
  const document = library.documents.find((each) => each.document === kind && each.length === length);
  const trace = document === undefined ? null : traceClause(library, document, clause);
  if (trace === null) throw new Error(`${kind} has no ${clause}.`);
  return trace;
}

const library = await openOwn({
  "clauses/policy/commitment.no-tolerance.en.md":
    'Ask {{contact.name}}. We answer {{within "inquiry.answer"}}.\n',
  "clauses/policy/own.thanks.en.md":
    "---\nafter: commitment.service\n---\n\nThank you, from {{company.website}}.\n",
  "sections/policy/own.delivery.en.md":
    '---\nafter: commitment\n---\n# Delivery by {{company.name}}\n\nSoon.\nWe reply {{within "email.reply"}}.\n',
  "sections/policy/own.visits.en.md":
    '---\nafter: own.delivery\n---\n# Visits\n\n{{#clause "own.visits.when"}}\nAny day.\n{{/clause}}\n\n{{#clause "own.visits.who"}}\nAsk {{contact.name}}.\n{{/clause}}\n',
  "clauses/policy/closing.thanks.md": "---\nleave-out: true\n---\n",
  "sections/standards/never.md": "---\nleave-out: true\n---\n",
});

describe("a clause of the company's own", () => {
  test.for([
    {
      clause: "commitment.no-tolerance",
      change: "replaced",
      at: "own/clauses/policy/commitment.no-tolerance.en.md:1",
      printed: ["contact", "people.manager.name", "inquiries.answerWithin"],
      promises: ["inquiry.answer"],
      text: "Ask Dana Whitlock. We answer",
    },
    {
      clause: "own.thanks",
      change: "added",
      at: "own/clauses/policy/own.thanks.en.md:5",
      printed: ["company.website"],
      promises: [],
      text: "Thank you, from",
    },
    {
      clause: "own.delivery.text",
      change: "added",
      at: "own/sections/policy/own.delivery.en.md:6",
      printed: ["channels.email.replyWithin"],
      promises: ["email.reply"],
      text: "Soon.\nWe reply",
    },
    {
      clause: "own.visits.when",
      change: "added",
      at: "own/sections/policy/own.visits.en.md:7",
      printed: [],
      promises: [],
      text: "Any day.",
    },
    {
      clause: "own.visits.who",
      change: "added",
      at: "own/sections/policy/own.visits.en.md:11",
      printed: ["contact", "people.manager.name"],
      promises: [],
      text: "Ask Dana Whitlock.",
    },
  ])(
    "$clause leads to its own file, facts and promises",
    ({ clause, change, at, printed, promises, text }) => {
      const trace = traceIn(library, clause);
      expect(trace).toMatchObject({ change, promises, isPrinted: true });
      expect(`${trace.template?.file ?? ""}:${String(trace.template?.line)}`).toBe(at);
      const used = trace.facts.filter(({ use }) => use === "printed").map(({ path }) => formatPath(path));
      expect(used).toEqual(printed);
      expect(trace.text).toContain(text);
    },
  );

  test("keeps what the package says that it covers", async () => {
    const supplied = (await openShelf("en")).openFor(facts);
    const clause = "commitment.no-tolerance";
    expect(traceIn(library, clause).covers).toEqual(traceIn(supplied, clause).covers);
    expect(traceIn(supplied, clause).change).toBe(null);
  });

  test("is found by the words that it says, and those of the package are not", () => {
    const kinds = (words: string) => explain(words, [], library).map(({ kind }) => kind);
    expect(kinds("Thank you, from")).toEqual(["sentence"]);
    expect(kinds("Thank you for helping us")).toEqual([]);
  });

  test.for([
    { ref: "company.website", clause: "own.thanks" },
    { ref: "email.reply", clause: "own.delivery.text" },
    { ref: "people.manager.name", clause: "own.visits.who" },
    { ref: "inquiry.answer", clause: "commitment.no-tolerance" },
  ])("changes with $ref", ({ ref, clause }) => {
    const mentions = explain(ref, [], library).flatMap((each) => ("mentions" in each ? each.mentions : []));
    expect(mentions.map(({ trace }) => trace.clause)).toContain(clause);
  });
});

describe("what the company leaves out", () => {
  test("says so, and by which file", () => {
    expect(traceIn(library, "closing.thanks")).toMatchObject({
      change: "left-out",
      isPrinted: false,
      section: "closing",
      template: { file: "own/clauses/policy/closing.thanks.md", line: 1 },
    });
  });

  test("takes the clauses of a section with it", () => {
    const traces = explain("never", [], library).flatMap((each) =>
      each.kind === "section" ? each.traces : [],
    );
    const states = traces
      .filter(({ document }) => document === "standards")
      .map(({ change, template }) => `${change ?? ""} ${template?.file ?? ""}`);
    expect(states.length).toBeGreaterThan(1);
    expect(new Set(states)).toEqual(new Set(["left-out own/sections/standards/never.md"]));
  });

  test("does not change with any fact", () => {
    const mentioned = explain("company.name", [], library).flatMap((each) =>
      "mentions" in each ? each.mentions.map(({ trace }) => trace) : [],
    );
    expect(mentioned.filter(({ change }) => change === "left-out")).toEqual([]);
  });
});

test("a whole document of the company's own is its own, clause by clause", async () => {
  const text = edited("en", "policy.short", "We do not tolerate", "We never tolerate");
  const own = await openOwn({ "policy/en.short.md.hbs": text });
  const trace = traceIn(own, "commitment.no-tolerance");
  expect(trace).toMatchObject({ change: "replaced", template: { file: "own/policy/en.short.md.hbs" } });
  expect(trace.text).toContain("We never tolerate");
  expect(traceIn(own, "inquiries.answer", "policy", "full").change).toBe(null);
});
