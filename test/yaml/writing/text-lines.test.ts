import { describe, expect, test } from "vitest";
import {
  columnOf,
  lineAt,
  lineBreak,
  lineEnd,
  lineStart,
  nextLine,
  skipSpace,
  spliced,
} from "../../../src/yaml/writing/text-lines.ts";

/** A text whose offset of interest is marked by `‸`. */
function marked(text: string): readonly [string, number] {
  return [text.replace("‸", ""), text.indexOf("‸")];
}

test.for([
  { text: "‸", start: 0, end: 0, next: null },
  { text: "ab‸c", start: 0, end: 3, next: null },
  { text: "‸ab\ncd", start: 0, end: 2, next: 3 },
  { text: "ab‸\ncd", start: 0, end: 2, next: 3 },
  { text: "ab\n‸cd", start: 3, end: 5, next: null },
  { text: "ab\n‸\ncd", start: 3, end: 3, next: 4 },
  { text: "\n‸cd", start: 1, end: 3, next: null },
  { text: "‸\ncd", start: 0, end: 0, next: 1 },
  { text: "a‸b\r\ncd", start: 0, end: 2, next: 4 },
  { text: "ab\r‸\ncd", start: 0, end: 3, next: 4 },
  { text: "ab\r\n‸cd\r\n", start: 4, end: 6, next: 8 },
  // A byte order mark is no part of the first line.
  { text: "\uFEFF‸ab", start: 1, end: 3, next: null },
  { text: "‸\uFEFFab", start: 0, end: 3, next: null },
  { text: "\uFEFFa\nb‸c", start: 3, end: 5, next: null },
  { text: "ab‸c\uFEFF", start: 0, end: 4, next: null },
])("the line of ‸ in $text", ({ text, start, end, next }) => {
  const [whole, offset] = marked(text);
  expect([lineStart(whole, offset), lineEnd(whole, offset), nextLine(whole, offset)]).toEqual([
    start,
    end,
    next,
  ]);
  expect(columnOf(whole, offset)).toBe(offset - start);
});

test.for([
  ["a\nb\r\n", "\n"],
  ["a\r\nb\n", "\r\n"],
  ["a", "\n"],
  ["a\rb", "\n"],
] as const)("the line break of %j is %j", ([text, want]) => {
  expect(lineBreak(text)).toBe(want);
});

test.for([
  { text: "", kind: "blank", column: 0 },
  { text: "  \t\nx", kind: "blank", column: 3 },
  { text: "  # x", kind: "comment", column: 2 },
  { text: "#", kind: "comment", column: 0 },
  { text: "\tx # y", kind: "content", column: 1 },
  { text: "x  ", kind: "content", column: 0 },
])("a line of $text is $kind", ({ text, kind, column }) => {
  expect(lineAt(text, 0)).toEqual({ kind, column });
});

test.for(["‸^x", "a‸  ^, b", "a‸ # c, d\n  # e\n ^, b", "a‸^#b", "a‸\n^b", "a‸ # to the end^"])(
  "what is neither space nor comment follows at ^: %j",
  (text) => {
    const [whole, offset] = marked(text.replace("^", ""));
    expect(skipSpace(whole, offset)).toBe(text.replace("‸", "").indexOf("^"));
  },
);

describe("splices", () => {
  test("are made in the order of the text", () => {
    const splices = [
      { start: 4, end: 5, text: "E" },
      { start: 0, end: 1, text: "" },
      { start: 2, end: 2, text: "+" },
    ];
    expect(spliced("abcdef", splices)).toBe("b+cdEf");
  });

  test("at one place are made in the order given", () => {
    const splices = [
      { start: 1, end: 1, text: "1" },
      { start: 1, end: 1, text: "2" },
    ];
    expect(spliced("ab", splices)).toBe("a12b");
    expect(spliced("ab", [])).toBe("ab");
  });
});
