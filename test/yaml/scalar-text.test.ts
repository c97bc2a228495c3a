import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { literalLines, scalarText } from "../../src/yaml/scalar-text.ts";

test.for([
  { text: "plain words", want: "plain words" },
  { text: "24 hours", want: "24 hours" },
  { text: "08:00-18:00", want: "08:00-18:00" },
  { text: "https://alfa.example/a#b", want: "https://alfa.example/a#b" },
  { text: "Κάλλιο αργά παρά ποτέ", want: "Κάλλιο αργά παρά ποτέ" },
  { text: "Hagyjon üzenetet; visszahívjuk.", want: "Hagyjon üzenetet; visszahívjuk." },
  { text: "1.0.1", want: "1.0.1" },
  { text: "O'Neil", want: "O'Neil" },
  { text: 'the "best" way', want: 'the "best" way' },
  ...["yes", "No", "on", "OFF", "y", "N", "null", "~", "true", "=", "<<"].map((text) => ({
    text,
    want: `"${text}"`,
  })),
  ...[
    "0",
    "12",
    "-5",
    "1_000",
    "1.10",
    ".5",
    "1e3",
    "0x1F",
    "0o17",
    "0801",
    "+302101234567",
    ".inf",
    ".NaN",
  ].map((text) => ({ text, want: `"${text}"` })),
  ...["12:30", "1:02:03", "2026-12-01", "2026-12-01 10:00:00"].map((text) => ({ text, want: `"${text}"` })),
  ...[
    "",
    " lead",
    "trail ",
    "a: b",
    "a:",
    "a #b",
    "#a",
    "- a",
    "-a",
    "?a",
    ":a",
    ",a",
    "[a",
    "]a",
    "{a",
    "}a",
    "&a",
    "*a",
    "!a",
    "|a",
    ">a",
    "%a",
    "@a",
    "`a",
    "...",
    "---",
  ].map((text) => ({ text, want: `"${text}"` })),
  { text: "'a'", want: `"'a'"` },
  { text: '"a" and more', want: `'"a" and more'` },
  { text: "C:\\a: b", want: "'C:\\a: b'" },
  { text: `it's "so": yes`, want: `'it''s "so": yes'` },
  { text: `it's 'so': "yes`, want: `"it's 'so': \\"yes"` },
  { text: "a\nb", want: '"a\\nb"' },
  { text: "tab\there", want: '"tab\\there"' },
  { text: "bell\u0007", want: '"bell\\u0007"' },
  { text: "a\u0085b\u2028c\uFEFFd", want: '"a\\u0085b\\u2028c\\uFEFFd"' },
  { text: "\u00a0", want: '"\u00a0"' },
])("$want", ({ text, want }) => {
  expect(scalarText(text, "block")).toBe(want);
});

test.for([
  { text: "a, b", block: "a, b", flow: '"a, b"' },
  { text: "a [b]", block: "a [b]", flow: '"a [b]"' },
  { text: "a {b}", block: "a {b}", flow: '"a {b}"' },
  { text: "what now?", block: "what now?", flow: '"what now?"' },
  { text: "a:b", block: "a:b", flow: "a:b" },
])("$text between brackets", ({ text, block, flow }) => {
  expect([scalarText(text, "block"), scalarText(text, "flow")]).toEqual([block, flow]);
});

test.for([
  { text: "90", style: "plain", want: "90" },
  { text: "-5", style: "plain", want: "-5" },
  { text: "2026-12-01", style: "plain", want: "2026-12-01" },
  { text: "true", style: "plain", want: "true" },
  { text: "a: b", style: "plain", want: '"a: b"' },
  { text: "word", style: "double", want: '"word"' },
  { text: 'a "b"', style: "double", want: '"a \\"b\\""' },
  { text: "word", style: "single", want: "'word'" },
  { text: "it's", style: "single", want: "'it''s'" },
  { text: "a\nb", style: "single", want: '"a\\nb"' },
] as const)("$text, $style", ({ text, style, want }) => {
  expect(scalarText(text, "block", style)).toBe(want);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."ab:,-[]{}#&*!|>'\"%@`? \n\t\\01.~=<+_exyno\u0085\u2028\uFEFF".split("")),
    maxLength: 8,
  }),
);

test("every text is read back by YAML 1.1 and 1.2, in every place and style", () => {
  const where = fc.constantFrom("block" as const, "flow" as const);
  const style = fc.constantFrom(null, "double" as const, "single" as const);
  fc.assert(
    fc.property(anyText, where, style, (text, context, wish) => {
      const scalar = scalarText(text, context, wish);
      const written =
        context === "flow"
          ? `a: { b: ${scalar}, c: [${scalar}] }`
          : `a:\n  b: ${scalar}\n  c:\n    - ${scalar}`;
      const want = { a: { b: text, c: [text] } };
      for (const version of ["1.1", "1.2"] as const) expect(parse(written, { version })).toEqual(want);
      expect(scalar).not.toMatch(/[\n\r]/);
    }),
    { numRuns: 800, seed: 20261122 },
  );
});

test("a text of several lines is a literal block, or none", () => {
  expect(literalLines("one\n\n  two", 2)).toEqual(["|-", "  one", "", "    two"]);
  expect(literalLines("one\ntwo\n", 2)).toEqual(["|", "  one", "  two"]);
  for (const text of [
    "one",
    "one\n",
    " one\ntwo",
    "one \ntwo",
    "one\ntwo\n\n",
    "\none\ntwo",
    "one\r\ntwo",
    "one\n\u0007",
  ])
    expect(literalLines(text, 2)).toBeNull();
});
