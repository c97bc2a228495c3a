import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { checkWords } from "../../src/markdown/check-words.ts";
import { sourceOf, told } from "./told.ts";

const check = (language: LanguageTag, text: string): readonly object[] =>
  told(checkWords(sourceOf(text), language));
const warning = { severity: "warning" };

describe("what is said of words", () => {
  test.for([
    ["en", "In 3 hours.", [{ code: "literal-time", at: "1:4+7", found: "3 hours" }]],
    ["en", "\nIn 3\n hours.", [{ code: "literal-time", at: "2:4+1", found: "3 hours" }]],
    [
      "en",
      "In  3 hours, at 5 pm",
      [
        { code: "literal-time", at: "1:5+7", found: "3 hours" },
        { code: "literal-time", at: "1:17+4", found: "5 pm" },
      ],
    ],
    // Two rules see the same words.
    [
      "en",
      "within two (2) working days, within an hour",
      [
        { code: "literal-time", at: "1:8+20", found: "two (2) working days" },
        { code: "literal-time", at: "1:30+14", found: "within an hour" },
      ],
    ],
    [
      "en",
      "80 % and 90%",
      [
        { code: "literal-percentage", at: "1:1+4", found: "80 %" },
        { code: "literal-percentage", at: "1:10+3", found: "90%" },
      ],
    ],
    [
      "el",
      "Η Aλφα",
      [
        {
          code: "mixed-scripts",
          at: "1:3+4",
          word: "Aλφα",
          odd: "A",
          ...warning,
          fix: { kind: "replace", text: "Αλφα" },
        },
      ],
    ],
    ["en", "A wordλ", [{ code: "mixed-scripts", at: "1:3+5", word: "wordλ", odd: "λ", ...warning }]],
    [
      "el",
      "Τι;\nΤι?",
      [{ code: "question-mark", at: "2:3+1", ...warning, fix: { kind: "replace", text: ";" } }],
    ],
    [
      "el",
      "«Τι»? (α)? *α*? ? ?",
      [
        { code: "question-mark", at: "1:5+1", ...warning, fix: { kind: "replace", text: ";" } },
        { code: "question-mark", at: "1:10+1", ...warning, fix: { kind: "replace", text: ";" } },
        { code: "question-mark", at: "1:15+1", ...warning, fix: { kind: "replace", text: ";" } },
      ],
    ],
    ["en", "What?", []],
    [
      "hu",
      "A {{company.name}}nál, {{title}}-t",
      [
        { code: "article-before-fact", at: "1:1+1", word: "A", fact: "{{company.name}}", ...warning },
        { code: "suffix-on-fact", at: "1:19+3", suffix: "nál", fact: "{{company.name}}", ...warning },
        { code: "suffix-on-fact", at: "1:33+2", suffix: "-t", fact: "{{title}}", ...warning },
      ],
    ],
    [
      "el",
      'από  \n{{contact.name}} σε\u00A0 {{title}} μέσα\nσε {{within "email.reply"}}',
      [
        { code: "preposition-before-fact", at: "1:1+3", word: "από", fact: "{{contact.name}}", ...warning },
        { code: "preposition-before-fact", at: "2:18+2", word: "σε", fact: "{{title}}", ...warning },
        { code: "said-twice", at: "2:32+4", word: "μέσα σε", fact: '{{within "email.reply"}}', ...warning },
      ],
    ],
  ] as const)("%s: %j", ([language, text, want]) => {
    expect(check(language, text)).toMatchObject(want);
  });

  test.for([
    ["A\u0007b", [[7, 1, 2]]],
    [
      "a\u2066b\n\uE000",
      [
        [0x2066, 1, 2],
        [0xe000, 2, 1],
      ],
    ],
    ["a\r\n\tb", []],
  ] as const)("control characters in %j", ([text, want]) => {
    expect(checkWords(sourceOf(text), "en")).toEqual(
      want.map(([code, line, column]) => ({
        code: "template/control-character",
        args: { code },
        severity: "error",
        place: { file: "own.md", line, column, length: 1 },
        path: [],
        fix: null,
      })),
    );
  });

  test("belongs to no key of the facts", () => {
    for (const [language, text] of [
      ["en", "In 3 hours."],
      ["el", "Aλφα;"],
      ["el", "Τι?"],
      ["hu", "A {{title}}"],
    ] as const)
      expect(checkWords(sourceOf(text), language)).toMatchObject([{ path: [] }]);
  });
});

describe("the number of a clause or a law is nothing else", () => {
  test.for([
    ["cs", "podle § 13 dnů a č. 24 hodin a č.24 hodin"],
    ["en", "by No. 24 hours, No.24 hours, No 24 hours"],
    ["en", "open 24/7 hours"],
  ] as const)("%s: %s", ([language, text]) => {
    expect(check(language, text)).toEqual([]);
  });

  test.for([
    ["cs", "§ a 13 dnů", ["13 dnů"]],
    ["cs", "vč. za 24 hodin", ["24 hodin"]],
    ["en", "No answer in 24 hours", ["24 hours"]],
    ["en", "open 24/7 and 7 hours", ["7 hours"]],
    ["en", "24/70 hours 7 hours", ["7 hours"]],
  ] as const)("but is in %s: %s", ([language, text, found]) => {
    expect(check(language, text)).toMatchObject(found.map((each) => ({ found: each })));
  });
});

test.for([
  ["en", "at 08:00, "],
  ["en", "a\u0007"],
  ["el", "Aλφα "],
  ["el", "Τι? "],
  ["hu", "A {{title}} "],
] as const)("nobody reads more than two hundred findings of a kind: %s, %j", ([language, text]) => {
  expect(check(language, text.repeat(200))).toHaveLength(200);
  expect(check(language, text.repeat(250))).toHaveLength(200);
});
