import { describe, expect, test } from "vitest";
import { readTemplate } from "../../src/markdown/read-template.ts";
import { told } from "./told.ts";

test.for([
  ["a\n{{company.name", 2, 1, "unclosed-tag", []],
  ["{{company.name}", 1, 1, "unclosed-tag", []],
  ["{{{company.name}}", 1, 1, "unclosed-tag", []],
  ['{{within "email.reply}}\nmore "text"', 1, 1, "missing-quote", []],
  ["x {{a {{b}}", 1, 3, "unclosed-tag", []],
  ["x {{ {{b}}", 1, 3, "unclosed-tag", ["}}"]],
  ["{{!-- a note", 1, 1, "unclosed-tag", ["--}}"]],
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

describe("what stands in the way", () => {
  test.for([
    [
      "a {{company.name  \n",
      {
        reason: "unclosed-tag",
        at: "1:3+14",
        found: "{{company.name",
        expected: [],
        suggestion: "{{company.name}}",
        fix: { kind: "replace", text: "{{company.name}}" },
      },
    ],
    ["a {{+  \n", { reason: "unclosed-tag", at: "1:3+5", found: "{{+", expected: ["}}"], suggestion: null }],
    [
      `{{${"x".repeat(300)}`,
      { reason: "unclosed-tag", at: "1:1+40", found: `{{${"x".repeat(38)}`, expected: ["}}"] },
    ],
    ["x {{a}", { reason: "unclosed-tag", at: "1:3+4", found: "{{a}", suggestion: "{{a}}" }],
    ["{{{{a}}", { reason: "unclosed-tag", at: "1:1+7", found: "{{{{a}}", suggestion: "{{a}}" }],
    [
      '{{within "email.reply}} and {{within "visit.receive"}}',
      { reason: "missing-quote", at: "1:1+23", suggestion: '{{within "email.reply"}}' },
    ],
    [
      'x {{within email.reply"}}',
      { reason: "missing-quote", at: "1:3+23", suggestion: '{{within "email.reply"}}' },
    ],
    ["{{within 'email.reply\"}}", { reason: "missing-quote", suggestion: '{{within "email.reply"}}' }],
    ['{{within"email.reply"}}', { reason: "other", suggestion: '{{within "email.reply"}}' }],
    ["{{a}} {{company.name}}} x", { reason: "other", at: "1:7+17", suggestion: "{{company.name}}" }],
    [
      '\n {{#clause "a"}}x',
      { reason: "unclosed-block", at: "2:2+15", found: '{{#clause "a"}}', expected: ["{{/clause}}"] },
    ],
    [
      '{{#section "s"}}{{#clause "a"}}{{/section}}',
      { reason: "unclosed-block", at: "1:17+15", found: '{{#clause "a"}}', expected: ["{{/clause}}"] },
    ],
    [
      '{{#clause "a"}} {{/each}}',
      { reason: "wrong-close", at: "1:17+9", found: "{{/each}}", expected: ["{{/clause}}"] },
    ],
    [
      '{{#section "s"}}{{#clause "a"}}{{/each}}',
      { reason: "wrong-close", at: "1:32+9", found: "{{/each}}", expected: ["{{/clause}}"] },
    ],
    [" {{/clause}}", { reason: "unopened", at: "1:2+11", found: "{{/clause}}", expected: [] }],
    [
      "{{#each a}}x{{/each}}{{/each}}",
      { reason: "unopened", at: "1:22+9", found: "{{/each}}", expected: [] },
    ],
    // A second form of else opens nothing.
    [
      "{{#each a}}x{{^}}y",
      { reason: "unclosed-block", at: "1:1+11", found: "{{#each a}}", expected: ["{{/each}}"] },
    ],
    ["{{within )}}", { reason: "other", at: "1:10+1", found: ")" }],
    ["{{a}}\n{{b}}\n{{c}}\n{{d}}\n{{e =}}\n{{f}}", { reason: "other", at: "5:5+1", found: "=" }],
    ["x\n\n{{within (a}}", { reason: "other", at: "3:12+2", found: "}}" }],
    ["{{> }}", { reason: "other", at: "1:5+2", found: "}}" }],
    ["{{a b=}}", { reason: "other", at: "1:7+2", found: "}}" }],
    ["{{foo bar=}} and more text behind it", { reason: "other", at: "1:11+2", found: "}}" }],
    [`${"{{a}} ".repeat(30)}{{b (}} {{c}}`, { reason: "other", at: "1:186+2", found: "}}" }],
    ["{{#each a}}{{else}}{{else}}{{/each}}", { reason: "other" }],
    [`${"line\n".repeat(12)}{{a )}}`, { reason: "other", at: "13:5+1", found: ")" }],
    ["{{a/../b}}", { reason: "other", at: "1:3+6", found: "a/../b", expected: [] }],
    [`${"line\n".repeat(11)}{{a/../b}}\nmore`, { reason: "other", at: "12:3+6", found: "a/../b" }],
  ] as const)("in %j", ([text, want]) => {
    const reading = readTemplate("own.md", text);
    expect(told(reading.ok ? [] : reading.findings)).toMatchObject([{ code: "syntax", ...want }]);
  });

  test.for([
    ["{{within )}}", "expected", "}}"],
    ["{{a (b}}", "expected", ")"],
    ["{{> }}", "expected", '"…"'],
  ] as const)("says what could stand there instead: %s", ([text, key, one]) => {
    const reading = readTemplate("own.md", text);
    const [finding] = told(reading.ok ? [] : reading.findings);
    const expected = (finding as Readonly<Record<string, readonly string[]>>)[key] ?? [];
    expect(expected).toContain(one);
    expect(new Set(expected).size).toBe(expected.length);
  });
});

describe("typographic quotation marks", () => {
  const toldOf = (text: string) => {
    const reading = readTemplate("own.md", text);
    return told(reading.ok ? [] : reading.findings);
  };
  const right = '{{within "email.reply"}}';

  test.for(["“ ”", "‘ ’", "„ “", "‚ ‘", "„ ”", "« »", "» «", "” ”", "’ ’", "‹ ›"])(
    "%s are named, and the tag is shown with straight ones",
    (pair) => {
      const [open = "", close = ""] = pair.split(" ");
      const found = `{{within ${open}email.reply${close}}}`;
      const fix = { kind: "replace", text: right };
      const quotes = [...new Set([open, close])];
      expect(toldOf(`We answer ${found}.`)).toEqual([
        {
          code: "syntax",
          at: `1:11+${String(found.length)}`,
          reason: "typographic-quotes",
          found,
          expected: [],
          suggestion: right,
          quotes,
          fix,
        },
      ]);
    },
  );

  test("are told of every tag at once, and of one that is not closed", () => {
    const text =
      '{{#clause “own.a”}}\n{{within “email.reply"}}, {{form „offering” company.offering.kind}}\n{{within "a”';
    expect(toldOf(text)).toMatchObject([
      { at: "1:1+19", suggestion: '{{#clause "own.a"}}', quotes: ["“", "”"] },
      { at: "2:1+24", suggestion: right, quotes: ["“"] },
      { at: "2:27+41", suggestion: '{{form "offering" company.offering.kind}}', quotes: ["„", "”"] },
      { at: "3:1+12", reason: "typographic-quotes", suggestion: '{{within "a"}}', quotes: ["”"] },
    ]);
  });

  test("are told of two hundred tags at most", () => {
    expect(toldOf("{{within “email.reply”}} ".repeat(300))).toHaveLength(200);
  });

  test.for([
    "“{{company.name}}”",
    "{{company’s}} “text”",
    "{{!-- a “note” --}}",
    '{{within "priority.The client’s call.answer"}}',
    '{{within "“a”"}}',
  ])("are welcome where no argument begins or ends: %s", (text) => {
    expect(readTemplate("own.md", text).ok).toBe(true);
  });
});

test("blocks stand twenty deep at most", () => {
  const deep = (levels: number): string => `x ${"{{#each a}}".repeat(levels)}${"{{/each}}".repeat(levels)}`;
  expect(readTemplate("own.md", deep(20)).ok).toBe(true);
  const reading = readTemplate("own.md", deep(21));
  expect(reading.ok ? [] : reading.findings).toMatchObject([{ path: [], fix: null }]);
  expect(told(reading.ok ? [] : reading.findings)).toEqual([
    { code: "too-large", at: "1:223+11", of: "depth", limit: 20 },
  ]);
});

test("a template has its lines, tags and places", () => {
  const reading = readTemplate("own.md", "a\n{{title}}\n");
  expect(reading).toMatchObject({
    ok: true,
    source: {
      file: "own.md",
      text: "a\n{{title}}\n",
      lines: ["a", "{{title}}", ""],
      tags: [{ word: "title", start: 2, end: 11 }],
    },
  });
  expect(reading.ok && reading.source.placeAt(2, 9)).toEqual({
    file: "own.md",
    line: 2,
    column: 1,
    length: 9,
  });
});
