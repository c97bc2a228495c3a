import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";

import { readText, writeText } from "../../src/pdf/pdf-text.ts";

test.for([
  { text: "Service (draft) \\ 1", want: "(Service \\(draft\\) \\\\ 1)" },
  { text: "Χά", want: "<FEFF03A703AC>" },
  { text: "ő", want: "<FEFF0151>" },
  { text: "😀", want: "<FEFFD83DDE00>" },
  { text: "a\nb", want: "<FEFF0061000A0062>" },
])("writes $text", ({ text, want }) => {
  expect(writeText(text)).toBe(want);
});

test.for([
  { syntax: "(a\\(b\\)\\\\c)", want: "a(b)\\c" },
  { syntax: "(\\101\\7\\n)", want: "A\u0007\n" },
  { syntax: "(two\\\nlines)", want: "twolines" },
  { syntax: "(\\376\\377\\003\\247)", want: "Χ" },
  { syntax: "(\\357\\273\\277\\303\\241)", want: "á" },
  { syntax: "<4 1 4 2 5>", want: "ABP" },
  { syntax: "<>", want: "" },
  { syntax: "/Name", want: null },
  { syntax: "<<>>", want: null },
  { syntax: "", want: null },
])("reads $syntax", ({ syntax, want }) => {
  expect(readText(syntax)).toBe(want);
});

test("what is written is read", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(readText(writeText(text))).toBe(text);
    }),
  );
});
