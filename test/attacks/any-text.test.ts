import fc from "fast-check";
import { expect, test } from "vitest";
import type { Facts } from "../../src/company/facts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { everyDocument } from "../markdown/rendering.ts";
import { accepted, openFields, type OpenField, withText } from "./fields.ts";
import { type Excerpt, excerptsOf, openDocument, typeset, wholeOf } from "./pages.ts";
import { runs } from "./property-runs.ts";
import { harmlessIn, saidIn, withSaid } from "./said.ts";
import { htmlShape, markdownShape } from "./shape.ts";

interface Shape {
  readonly markdown: string;
  readonly html: string;
}

const plain = new WeakMap<Excerpt, Map<string, Shape>>();

function shapeOf(excerpt: Excerpt, facts: Facts): Shape {
  const { markdown, html } = typeset(excerpt, facts);
  return { markdown: markdownShape(markdown), html: htmlShape(html) };
}

/** The shape with a harmless text; it is the same for every try. */
function plainShape(excerpt: Excerpt, field: OpenField, text: string): Shape {
  const known = plain.get(excerpt) ?? new Map<string, Shape>();
  plain.set(excerpt, known);
  const shape = known.get(text) ?? shapeOf(excerpt, withText(excerpt.facts, field, text));
  known.set(text, shape);
  return shape;
}

test("every text, address and number of the company is looked at", () => {
  const names = openFields.map(({ name }) => name);
  expect(names).toContain("company.name");
  expect(names).toContain("complaints.external.url");
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test.for(openFields.map((field) => ({ name: field.name, field })))(
  "whatever $name says, the documents keep their shape",
  { timeout: 3_600_000 },
  async ({ field }) => {
    const all = await Promise.all(languageTags.map((language) => excerptsOf(field, language)));
    const printing = all.flat();
    expect(new Set(printing.map(({ language }) => language)).size).toBe(languageTags.length);
    const wholes = printing.map(wholeOf);
    let taken = 0;
    const which = fc.nat({ max: printing.length - 1 });
    // One try in fifty is held against the whole document.
    const lot = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(field.tries, which, lot, (tried, index, drawn) => {
        const text = accepted(field, tried);
        const excerpt = (drawn === 1 ? wholes : printing)[index];
        if (text === null || excerpt === undefined) return;
        taken += 1;
        const { language, document } = excerpt;
        const place = { language, kind: document.model.kind, length: document.model.length, text };
        expect({ ...place, ...shapeOf(excerpt, withText(excerpt.facts, field, text)) }).toEqual({
          ...place,
          ...plainShape(excerpt, field, field.harmless(text)),
        });
      }),
      runs(25),
    );
    expect(taken).toBeGreaterThan(0);
  },
);

test.for(everyDocument)(
  "whatever the fields in $name say at once, it keeps its shape",
  { timeout: 3_600_000 },
  async ({ kind, length }) => {
    const { fields, wholes } = await openDocument(kind, length);
    expect(fields.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...languageTags), saidIn(fields), (language, said) => {
        const whole = wholes[language];
        expect(shapeOf(whole, withSaid(whole.facts, said))).toEqual(
          shapeOf(whole, withSaid(whole.facts, harmlessIn(said))),
        );
      }),
      runs(3, 1_000),
    );
  },
);
