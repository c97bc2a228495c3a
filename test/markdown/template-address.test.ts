import { describe, expect, test } from "vitest";
import { addressOf, documentPaths, isPiece, pathOf } from "../../src/markdown/template-address.ts";

describe("a template lies at", () => {
  test.for([
    ["policy/en.short.md.hbs", { type: "document", language: "en", kind: "policy", length: "short" }],
    [
      "code-of-practice/hu.full.md.hbs",
      { type: "document", language: "hu", kind: "code-of-practice", length: "full" },
    ],
    ["partials/cs/questions.md.hbs", { type: "partial", language: "cs", name: "questions" }],
    ["partials/el/document-control.md.hbs", { type: "partial", language: "el", name: "document-control" }],
    ["partials/en/2.md.hbs", { type: "partial", language: "en", name: "2" }],
    [`partials/en/${"a".repeat(61)}.md.hbs`, { type: "partial", language: "en", name: "a".repeat(61) }],
    [
      "clauses/policy/vision.md",
      { type: "clause", kind: "policy", id: "vision", language: null, length: null },
    ],
    [
      "clauses/policy/vision.statement.en.md",
      { type: "clause", kind: "policy", id: "vision.statement", language: "en", length: null },
    ],
    [
      "clauses/policy/vision.statement.short.md",
      { type: "clause", kind: "policy", id: "vision.statement", language: null, length: "short" },
    ],
    [
      "clauses/all/own.a-1.hu.full.md",
      { type: "clause", kind: "all", id: "own.a-1", language: "hu", length: "full" },
    ],
    [
      "sections/code-of-practice/2nd.en.md",
      { type: "section", kind: "code-of-practice", id: "2nd", language: "en", length: null },
    ],
    // Only the last steps are language and length.
    [
      "clauses/policy/en.short.vision.md",
      { type: "clause", kind: "policy", id: "en.short.vision", language: null, length: null },
    ],
    [
      "clauses/policy/a.short.en.md",
      { type: "clause", kind: "policy", id: "a.short", language: "en", length: null },
    ],
    [
      `clauses/policy/${"a".repeat(120)}.md`,
      { type: "clause", kind: "policy", id: "a".repeat(120), language: null, length: null },
    ],
  ] as const)("%s", ([path, address]) => {
    expect(addressOf(path)).toEqual(address);
    expect(pathOf(address)).toBe(path);
    expect(isPiece(address)).toBe(address.type === "clause" || address.type === "section");
  });
});

test.for([
  "",
  "policy/en.short.md",
  "policy/de.short.md.hbs",
  "policy/en.long.md.hbs",
  "own/policy/en.short.md.hbs",
  "policy/en.short.md.hbs/a",
  "partials/questions.md.hbs",
  "partials/de/questions.md.hbs",
  "partials/en/Questions.md.hbs",
  "partials/en/-a.md.hbs",
  "partials/en/a_b.md.hbs",
  "partials/en/.md.hbs",
  "partials/en/a/b.md.hbs",
  "partials/en/a.hbs",
  "partials/en/axmdxhbs",
  "partials/en/../a.md.hbs",
  `partials/en/${"a".repeat(62)}.md.hbs`,
  "a/partials/en/a.md.hbs",
  "partials/en/a.md.hbs.bak",
  "partials/eng/a.md.hbs",
  "clauses/nothing/a.en.md",
  "clauses/policy/a.md.hbs",
  "clauses/policy/amd",
  "clauses/policy/A.en.md",
  "clauses/policy/a..b.md",
  "clauses/policy/.a.md",
  "clauses/policy/a..md",
  "clauses/policy/-a.md",
  "clauses/policy/a.-b.md",
  "clauses/policy/en.md",
  "clauses/policy/short.md",
  "clauses/policy/en.short.md",
  "clauses/policy/.md",
  "clauses/policy/a/b.md",
  "clauses/../policy/a.md",
  "clauses/a.md",
  "clause/policy/a.md",
  "sectionss/policy/a.md",
  "x/clauses/policy/a.md",
  "clauses/policy/a.md.txt",
  `clauses/policy/${"a".repeat(121)}.md`,
])("nothing lies at %j", (path) => {
  expect(addressOf(path)).toBeNull();
});

test("there are seven documents in four languages and two lengths", () => {
  expect(documentPaths.size).toBe(56);
  expect(documentPaths.get("charter/el.full.md.hbs")).toEqual({
    type: "document",
    language: "el",
    kind: "charter",
    length: "full",
  });
});
