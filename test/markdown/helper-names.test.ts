import { expect, test } from "vitest";
import { argumentsOf, helperNames } from "../../src/markdown/helper-names.ts";

test.for([
  ["section", ["id"]],
  ["within", ["promise"]],
  ["form", ["form", "choice"]],
  ["each", ["list"]],
  ["company.name", null],
  ["toString", null],
  ["", null],
] as const)("%s takes %j", ([name, want]) => {
  expect(argumentsOf(name)).toEqual(want);
});

test("each word of ours takes something; each belongs to Handlebars", () => {
  expect(helperNames.filter((name) => argumentsOf(name) === null)).toEqual([]);
  expect(helperNames).not.toContain("each");
});
