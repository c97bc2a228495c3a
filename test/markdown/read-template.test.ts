import { expect, test } from "vitest";
import { readTemplate } from "../../src/markdown/read-template.ts";

test.for([
  ["a\n{{company.name", 2, 1, "unclosed-tag", ["}}"]],
  ["{{company.name}", 1, 1, "unclosed-tag", ["}}"]],
  ["{{{company.name}}", 1, 1, "unclosed-tag", ["}}}"]],
  ['{{within "email.reply}}\nmore "text"', 1, 1, "unclosed-tag", ["}}"]],
  ["x {{a {{b}}", 1, 3, "unclosed-tag", ["}}"]],
  ['\n{{#clause "a"}}\nx', 2, 1, "unclosed-block", ["{{/clause}}"]],
  ['{{#section "s"}}\n {{#clause "a"}}\n{{/section}}', 2, 2, "unclosed-block", ["{{/clause}}"]],
  ['{{#clause "a"}}\n{{/each}}', 2, 1, "wrong-close", ["{{/clause}}"]],
  ["x\n{{/clause}}", 2, 1, "unopened", []],
  ['one\ntwo {{within "x" )}} three', 2, 18, "other", undefined],
  ["{{> }}", 1, 5, "other", undefined],
  ["a\n\nb {{ }}", 3, 6, "other", undefined],
] as const)("%s: line %i, column %i, %s", ([text, line, column, reason, expected]) => {
  const reading = readTemplate("own.md.hbs", text);
  expect(reading).toMatchObject({
    ok: false,
    findings: [{ code: "template/syntax", args: { reason }, place: { file: "own.md.hbs", line, column } }],
  });
  if (expected !== undefined) expect(reading).toMatchObject({ findings: [{ args: { expected } }] });
});

test.for([
  "{{!-- a }} comment {{b --}} text",
  "{{! short }} text",
  "{{#each expectations}}\n- {{this}}\n{{/each}}",
  "{{~company.name~}}",
  "braces { and } alone, and it's fine",
  String.raw`\{{not a tag}} text`,
])("%s is a template", (text) => {
  expect(readTemplate("own.md.hbs", text).ok).toBe(true);
});

test.for([
  "{{#each a}}".repeat(5_000),
  `{{${"(".repeat(20_000)}`,
  `{{a ${"(".repeat(5_000)}${")".repeat(5_000)}}}`,
])("a hostile text ends in a finding: %#", (text) => {
  expect(readTemplate("own.md.hbs", text)).toMatchObject({ ok: false, findings: [{ severity: "error" }] });
});
