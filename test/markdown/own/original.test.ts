import { describe, expect, test } from "vitest";
import { documentsWith, originalOf, originalsIn } from "../../../src/markdown/own/original.ts";
import { addressOf } from "../../../src/markdown/template-address.ts";

const clause = (id: string, text: string): string => `{{#clause "${id}"}}\n${text}\n{{/clause}}\n`;

const templates = {
  documents: {
    "policy.short": `# {{title}}\n${clause("a.first", "Short.")}${clause("a.both", "Same.")}{{> part}}`,
    "policy.full": `# {{title}}\n${clause("a.both", "Same.")}${clause("a.first", "\nFull, {{#each expectations}}{{this}}{{/each}}.\n")}{{> outer}}`,
    "charter.full": `${clause("c.only", "Charter.")}{{> round}}{{> nowhere}}{{part}}`,
  },
  partials: {
    part: clause("p.part", "Part."),
    outer: `{{> inner}}${clause("p.outer", "Outer.")}`,
    inner: clause("p.inner", "Inner."),
    round: `{{> round}}${clause("p.round", "Round.")}`,
    open: '{{#clause "p.open"}}\nOpen.\n',
    mention:
      '{{!-- "p.mention" --}}{{quote "p.mention"}}{{#section "p.mention"}}x{{/section}}{{#clause "p.other"}}y{{/clause}}',
  },
};

describe("the original of", () => {
  test.for([
    ["policy/en.full.md.hbs", templates.documents["policy.full"]],
    ["standards/en.full.md.hbs", null],
    ["partials/en/part.md.hbs", templates.partials.part],
    ["partials/en/other.md.hbs", null],
    ["sections/policy/own.a.en.md", null],
    ["sections/policy/a.en.md", null],
    // A section is no clause of that name.
    ["sections/policy/a.first.en.md", null],
    ["clauses/policy/a.first.en.short.md", "Short.\n"],
    ["clauses/policy/a.first.en.full.md", "Full, {{#each expectations}}{{this}}{{/each}}.\n"],
    // The full one stands for both.
    ["clauses/policy/a.first.en.md", "Full, {{#each expectations}}{{this}}{{/each}}.\n"],
    ["clauses/policy/p.part.en.md", "Part.\n"],
    ["clauses/policy/p.part.en.full.md", null],
    ["clauses/policy/p.inner.en.md", "Inner.\n"],
    ["clauses/policy/c.only.en.md", null],
    ["clauses/charter/p.round.en.md", "Round.\n"],
    ["clauses/standards/a.first.en.md", null],
    ["clauses/all/p.inner.en.md", "Inner.\n"],
    ["clauses/all/p.open.en.md", null],
    ["clauses/all/p.mention.en.md", null],
    ["clauses/all/a.first.en.md", null],
    ["clauses/policy/own.a.en.md", null],
  ] as const)("%s", ([path, want]) => {
    const at = addressOf(path);
    expect(at === null ? path : originalOf(at, templates)).toBe(want);
  });
});

test.for([
  ["a.first", ["short", "full"], ["Full, {{#each expectations}}{{this}}{{/each}}.\n", "Short.\n"]],
  ["a.first", ["short"], ["Short.\n"]],
  ["a.both", ["short", "full"], ["Same.\n"]],
  ["p.part", ["short", "full"], ["Part.\n"]],
  ["none", ["short", "full"], []],
] as const)("the texts of %s in %j", ([id, lengths, want]) => {
  expect(originalsIn("policy", lengths, id, templates)).toEqual(want);
});

test.for([
  ["a.first", ["policy.short", "policy.full"]],
  ["p.part", ["policy.short"]],
  ["p.inner", ["policy.full"]],
  ["p.round", ["charter.full"]],
  ["c.only", ["charter.full"]],
  ["p.open", []],
] as const)("the documents with %s", ([id, want]) => {
  expect(documentsWith(id, templates)).toEqual(want);
});
