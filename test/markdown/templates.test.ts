import { describe, expect, test } from "vitest";
import { documents } from "../../src/document/documents.ts";
import { clausesOf } from "../../src/document/model.ts";
import type { Clause, Section } from "../../src/document/model.ts";
import { outlineOf } from "../../src/markdown/outline.ts";
import type { Mark } from "../../src/markdown/outline.ts";
import { checkTemplate } from "../../src/markdown/template-rules.ts";
import { englishTemplates, everyDocument } from "./rendering.ts";

/** What a template has to mark, in order, as the model says. */
function marksOf(parts: readonly (Clause | Section)[], within: readonly string[] = []): readonly Mark[] {
  return parts.flatMap((part) =>
    part.type === "clause"
      ? [{ type: part.type, id: part.id, within }]
      : [{ type: part.type, id: part.id, within }, ...marksOf(part.parts, [...within, part.id])],
  );
}

describe("the template of", () => {
  test.for(everyDocument)(
    "$name marks the sections and clauses of its model, in its order",
    ({ kind, length }) => {
      const source = englishTemplates.documents[`${kind}.${length}`] ?? "";
      const marks = outlineOf(source, englishTemplates.partials);
      expect(marks).toEqual(marksOf(documents[kind][length].sections));
    },
  );

  test.for(everyDocument)("$name gives each section and clause an id of its own", ({ kind, length }) => {
    const ids = marksOf(documents[kind][length].sections).map(({ type, id }) => `${type} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.for(Object.entries(englishTemplates.documents))(
    "%s says nothing that only a fact may say",
    ([, source]) => {
      expect(checkTemplate(source)).toEqual([]);
    },
  );

  test.for(Object.entries(englishTemplates.partials))(
    "the part %s says nothing that only a fact may say",
    ([, source]) => {
      expect(checkTemplate(source)).toEqual([]);
    },
  );
});

/** The words between the marks of each clause of a template, partials included. */
function wordsOf(source: string, partials: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const whole = source.replaceAll(/\{\{> ([\w-]+)\}\}/g, (_, name: string) => partials[name] ?? "");
  const clauses = whole.matchAll(/\{\{#clause "([^"]+)"\}\}([\s\S]*?)\{\{\/clause\}\}/g);
  return new Map([...clauses].map(([, id = "", words = ""]) => [id, words]));
}

/** How the rows of a family name their promises. */
const inRows: Readonly<Record<string, readonly string[]>> = {
  "escalation.*": ["{{within promise}}", "{{amount promise}}"],
  "priority.*": ["{{answer}}", "{{resolve}}"],
};

test.for(everyDocument)(
  "$name prints each promise in the clauses that are said to state it",
  ({ kind, length }) => {
    const words = wordsOf(englishTemplates.documents[`${kind}.${length}`] ?? "", englishTemplates.partials);
    const silent = clausesOf(documents[kind][length].sections).flatMap(({ id, states }) =>
      states
        .filter((pattern) => {
          const marks =
            inRows[pattern] ?? ["within", "every", "amount"].map((word) => `{{${word} "${pattern}"}}`);
          return !marks.some((mark) => words.get(id)?.includes(mark));
        })
        .map((pattern) => `${id}: ${pattern}`),
    );
    expect(silent).toEqual([]);
  },
);

describe("a template may not hold", () => {
  test.for([
    { text: "We answer within 3 hours.", rule: "literal-time" },
    { text: "We answer within two working days.", rule: "literal-time" },
    { text: "a twenty-minute wait, then 5-minute pause", rule: "literal-time" },
    { text: "Απαντάμε εντός 4 ωρών.", rule: "literal-time" },
    { text: "Odpovíme do 2 pracovních dnů.", rule: "literal-time" },
    { text: "10 munkanapon belül válaszolunk.", rule: "literal-time" },
    { text: "in 80% of cases", rule: "literal-percentage" },
    { text: "in 80 per cent of cases", rule: "literal-percentage" },
    { text: "Write to help@alfa.example.", rule: "literal-address" },
    { text: "See https://alfa.example.", rule: "literal-address" },
    { text: "Call +44 20 7946 0010.", rule: "literal-phone" },
    { text: "Dear [CUSTOMER NAME],", rule: "placeholder" },
    { text: "Name: ______", rule: "placeholder" },
    { text: "<b>Never</b>", rule: "raw-html" },
    { text: "{{{company.name}}}", rule: "raw-output" },
    { text: "{{lookup this name}}", rule: "unknown-helper" },
    { text: "{{#if company.vision}}x{{/if}}", rule: "unknown-helper" },
    { text: '{{#section "a"}}', rule: "syntax" },
  ])("$text ($rule)", ({ text, rule }) => {
    expect(checkTemplate(`# Title\n\n${text}\n`).map((problem) => problem.rule)).toContain(rule);
  });

  test.for([
    "on a scale of 0-10",
    "in section 4.2 of ISO 10002",
    "We answer 24/7.",
    '{{within "email.reply"}}',
    "[terms](https-less)",
    "one question at a time",
  ])("but %s is fine", (text) => {
    expect(checkTemplate(text)).toEqual([]);
  });
});
