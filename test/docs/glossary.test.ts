import { expect, test } from "vitest";
import { textOf } from "./project.ts";

const glossary = textOf("docs/glossary.md");
const terms = [...glossary.matchAll(/^\*\*(.+?)\*\*: (.)/gm)];
const names = terms.map(([, name = ""]) => name);

test("every paragraph of the glossary explains a term", () => {
  const paragraphs = glossary
    .trim()
    .split(/\n{2,}/)
    .slice(2);
  expect(paragraphs.filter((paragraph) => !/^\*\*[^*]+\*\*: \S/.test(paragraph))).toEqual([]);
  expect(names).toHaveLength(paragraphs.length);
});

test("the terms are sorted, each once", () => {
  const sorted = [...new Set(names)].toSorted((left, right) => left.localeCompare(right, "en"));
  expect(names).toEqual(sorted);
});
