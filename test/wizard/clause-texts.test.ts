import { expect, test } from "vitest";
import { clauseTexts } from "../../src/wizard/clause-texts.ts";
import { plainText } from "../../src/wizard/plain-text.ts";

test("a rendered document falls apart into its clauses", () => {
  const marked = [
    "# Title",
    "## 1 First",
    "\u0001a\u0002One **sentence**.",
    "",
    "- \u0001b\u0002An item.",
    "- \u0001c\u0002Another.",
    "",
    "## 2 Second",
    "| \u0001d\u0002You phone | We answer |",
    "",
    "> \u0001e\u0002Dear customer",
  ].join("\n");
  expect(clauseTexts(marked)).toEqual([
    { id: "a", markdown: "One **sentence**." },
    { id: "b", markdown: "An item." },
    { id: "c", markdown: "Another." },
    { id: "d", markdown: "You phone | We answer |" },
    { id: "e", markdown: "Dear customer" },
  ]);
});

test.for([
  { markdown: "We answer **within 3 rings**.", text: "We answer within 3 rings." },
  { markdown: "Write to <care@alfa.example>.", text: "Write to care@alfa.example." },
  { markdown: "See [our page](https://alfa.example/a).", text: "See our page." },
  { markdown: String.raw`O'Neil \& Sons \*five\* \<Ltd\>`, text: "O'Neil & Sons *five* <Ltd>" },
  { markdown: "- An item\n  on two lines", text: "An item on two lines" },
])("$markdown reads as $text", ({ markdown, text }) => {
  expect(plainText(markdown)).toBe(text);
});
