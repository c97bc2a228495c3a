import { expect, test } from "vitest";
import { outlineOf } from "../../src/markdown/outline.ts";

const partials = { one: '{{#clause "a.2"}}x{{/clause}}{{> two}}', two: '{{#section "c"}}{{/section}}' };

test.for([
  ["Text {{title}}.", []],
  [
    '{{#section "a"}}{{#clause "a.1"}}x{{/clause}}{{/section}}{{#clause "b"}}{{/clause}}',
    ["section a in ", "clause a.1 in a", "clause b in "],
  ],
  ['{{#section "a"}}{{> one}}{{/section}}', ["section a in ", "clause a.2 in a", "section c in a"]],
  [
    '{{#section "a"}}{{#section "b"}}{{#clause "c"}}{{#clause "d"}}{{/clause}}{{/clause}}{{/section}}{{/section}}',
    ["section a in ", "section b in a", "clause c in a b", "clause d in a b"],
  ],
  // What is no section or clause is looked through.
  ['{{#each feedback}}{{#clause "a"}}{{/clause}}{{/each}}', ["clause a in "]],
  ['{{#each "feedback"}}{{#clause "a"}}{{/clause}}{{/each}}', ["clause a in "]],
  ['{{#section title}}{{#clause "a"}}{{/clause}}{{/section}}', ["clause a in "]],
  ["{{#section}}{{/section}}", []],
] as const)("%s", ([text, want]) => {
  const marks = outlineOf(text, partials).map(
    ({ type, id, within }) => `${type} ${id} in ${within.join(" ")}`,
  );
  expect(marks).toEqual(want);
});

test("a part that is not there is a mistake of the template", () => {
  expect(() => outlineOf("{{> nothing}}", partials)).toThrow("There is no partial nothing.");
});
