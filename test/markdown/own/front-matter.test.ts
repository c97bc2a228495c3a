import { describe, expect, test } from "vitest";
import { blanked, frontMatterOf } from "../../../src/markdown/own/front-matter.ts";
import { at } from "../told.ts";

/** Lines as tables can have them. */
function linesOf(text: string): readonly (readonly string[])[] {
  return frontMatterOf("own.md", text).lines.map(({ key, value, place, valuePlace }) => [
    key,
    value,
    at(place),
    at(valuePlace),
  ]);
}

describe("where front matter ends", () => {
  test.for([
    ["no front matter", "Text.\n", { isClosed: true, end: 0 }],
    ["an empty text", "", { isClosed: true, end: 0 }],
    ["a line before it", "\n---\na: b\n---\n", { isClosed: true, end: 0 }],
    ["four hyphens", "----\na: b\n---\n", { isClosed: true, end: 0 }],
    ["a word behind the hyphens", "--- a\na: b\n---\n", { isClosed: true, end: 0 }],
    ["a line of it", "---\na: b\n---\nText.\n", { isClosed: true, end: 13 }],
    ["blank space behind the hyphens", "--- \na: b\n---\t\nText.\n", { isClosed: true, end: 15 }],
    ["nothing in it", "---\n---\nText.\n", { isClosed: true, end: 8 }],
    ["empty lines and remarks", "---\n\n# b\na: b\n---\nText.", { isClosed: true, end: 18 }],
    ["an open one", "---\na: b\nText.\n", { isClosed: false, end: 0 }],
    ["hyphens alone", "---", { isClosed: false, end: 0 }],
  ] as const)("%s", ([, text, want]) => {
    expect(frontMatterOf("own.md", text)).toMatchObject(want);
  });
});

describe("its lines", () => {
  test.for([
    ["a key and a value", "---\nafter: vision\n---\n", [["after", "vision", "2:1+5", "2:8+6"]]],
    [
      "two",
      "---\nafter: a\nin: b\n---\n",
      [
        ["after", "a", "2:1+5", "2:8+1"],
        ["in", "b", "3:1+2", "3:5+1"],
      ],
    ],
    ["no blank space", "---\nafter:a\n---\n", [["after", "a", "2:1+5", "2:7+1"]]],
    ["much blank space", "---\nafter: \t  a  \n---\n", [["after", "a", "2:1+5", "2:11+1"]]],
    ["a space before the colon", "---\nafter : a\n---\n", [["after", "a", "2:1+6", "2:9+1"]]],
    ["no value", "---\nafter:\n---\n", [["after", "", "2:1+5", "2:1+1"]]],
    ["a value in double quotes", '---\nafter: "a b"\n---\n', [["after", "a b", "2:1+5", "2:8+5"]]],
    ["a value in single quotes", "---\nafter: 'a'\n---\n", [["after", "a", "2:1+5", "2:8+3"]]],
    ["a value in two kinds of quotes", "---\nafter: 'a\"\n---\n", [["after", "'a\"", "2:1+5", "2:8+3"]]],
    ["quotes inside a value", '---\nafter: a "b" c\n---\n', [["after", 'a "b" c', "2:1+5", "2:8+7"]]],
    ["a remark behind it", "---\nafter: a  # why\n---\n", [["after", "a", "2:1+5", "2:8+1"]]],
    ["a mark in its value", "---\nafter: a#b\n---\n", [["after", "a#b", "2:1+5", "2:8+3"]]],
    ["a colon in its value", "---\nafter: a:b\n---\n", [["after", "a:b", "2:1+5", "2:8+3"]]],
    ["remarks and empty lines", "---\n# a: b\n\n   \nafter: c\n---\n", [["after", "c", "5:1+5", "5:8+1"]]],
    ["a word alone", "---\nafter\n---\n", [["", "", "2:1+5", "2:1+1"]]],
    ["a line that begins with a colon", "---\n: a\n---\n", [["", "", "2:1+3", "2:1+1"]]],
    ["an indented line", "---\n  after: a\n---\n", [["", "", "2:1+10", "2:1+1"]]],
    ["a key of one letter", "---\na: b\n---\n", [["a", "b", "2:1+1", "2:4+1"]]],
    ["the longest key", `---\n${"a".repeat(61)}: b\n---\n`, [["a".repeat(61), "b", "2:1+61", "2:64+1"]]],
    ["a key that is longer", `---\n${"a".repeat(62)}: b\n---\n`, [["", "", "2:1+65", "2:1+1"]]],
    ["behind the end", "---\na: b\n---\nc: d\n---\n", [["a", "b", "2:1+1", "2:4+1"]]],
    ["of an open one", "---\na: b\n", []],
    ["of none", "a: b\n", []],
  ] as const)("%s", ([, text, want]) => {
    expect(linesOf(text)).toEqual(want);
  });
});

test.for([
  ["---\na\n---\nText.\n", 10, "   \n \n   \nText.\n"],
  ["Text.\n", 0, "Text.\n"],
  ["é😀\nText.", 4, "   \nText."],
] as const)("%j is made blank up to %i", ([text, end, want]) => {
  expect(blanked(text, end)).toBe(want);
});
