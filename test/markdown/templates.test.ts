import { describe, expect, test } from "vitest";
import { documents } from "../../src/document/documents.ts";
import { clausesOf } from "../../src/document/model.ts";
import type { Clause, Section } from "../../src/document/model.ts";
import { outlineOf } from "../../src/markdown/outline.ts";
import type { Mark } from "../../src/markdown/outline.ts";
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
