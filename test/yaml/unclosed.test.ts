import { expect, test } from "vitest";
import { Parser } from "yaml";
import { everyToken, isInBrackets, openingBefore } from "../../src/yaml/unclosed.ts";

const tokensOf = (text: string) => [...new Parser().parse(text)];

/** A text without its marks, and where `‸` and `^` stood. */
function marked(text: string): { readonly whole: string; readonly at: number; readonly other: number } {
  const at = text.replace("^", "").indexOf("‸");
  return { whole: text.replaceAll(/[‸^]/g, ""), at, other: text.replace("‸", "").indexOf("^") };
}

test.for([
  { text: "a: [‸b]\n", is: true },
  { text: "a: {b: ‸c}\n", is: true },
  { text: "a: [b‸]\n", is: true },
  { text: "a: ‸[b]\n", is: false },
  { text: "a: [b]‸\n", is: false },
  { text: "a: [b]\nc: ‸d\n", is: false },
  { text: "a: {b: c}\nd: ‸e\n", is: false },
  { text: "a: ‸b\nc: [d]\n", is: false },
  { text: "a: [b, {c: d}, ‸e]\n", is: true },
  { text: "a: [b, ‸c\n", is: true },
  { text: "a: {b\nc: ‸d\n", is: true },
  { text: "a:\n  - [b]\n  - ‸c\n", is: false },
])("in brackets at ‸ of $text: $is", ({ text, is }) => {
  const { whole, at } = marked(text);
  expect(isInBrackets(tokensOf(whole), at)).toBe(is);
});

test.for([
  // ^ is what opens, ‸ where the end is missed.
  "a: ^[b, c‸",
  "a: [b], c: ^[d‸",
  "a: [b, ^{c: d‸",
  "a: ^[b, {c: d}, e‸",
  "a: ^{b: [c], d: e‸",
  'a: ^"b‸',
  "a: ^'b‸",
  'a: [b, ^"c‸',
  'a: ^[b, "c"‸',
  'a: "b"\nc: ^[‸',
  "a: ''\nc: ^\"‸",
  "? ^[a‸",
  "a: [b]\nc: ^‸d",
  'a: "b"\nc: ^‸d',
  "a: ^‸d\nb: [c",
])("what is open: %j", (text) => {
  const { whole, at, other } = marked(text);
  expect(openingBefore(tokensOf(whole), at)).toBe(other);
});

test.for([
  { text: "a: b\n", want: ["document 0", "block-map 0", "scalar 1", "scalar 1"] },
  { text: "- a\n- [b]\n", want: ["document 0", "block-seq 0", "flow-collection 1", "scalar 2", "scalar 1"] },
  { text: "? [a]\n: b\n", want: ["document 0", "block-map 0", "scalar 1", "flow-collection 1", "scalar 2"] },
  { text: "# a\n", want: ["comment 0", "newline 0"] },
])("every token with its depth: $text", ({ text, want }) => {
  const tokens = [...everyToken(tokensOf(text))].map(({ token, depth }) => `${token.type} ${String(depth)}`);
  expect(tokens.toSorted()).toEqual(want.toSorted());
});
