import { describe, expect, test } from "vitest";
import type { Path } from "../../src/diagnostic/place.ts";
import { placeOfPiece } from "../../src/yaml/place-of-piece.ts";
import { readTree } from "../../src/yaml/read-tree.ts";

const file = "charter.yaml";

/** Where a piece of a value stands, `line:column+length`; `null` where it does not stand in the file as it is read. */
function placed(text: string, path: Path, piece: string, occurrence = 0): string | null {
  const { tree } = readTree(text, file);
  if (tree === null) throw new Error("The text is sound.");
  const place = placeOfPiece(tree, path, { text: piece, occurrence }, new Map([[file, text]]));
  if (place === null) return null;
  expect(place.file).toBe(file);
  return `${String(place.line)}:${String(place.column)}+${String(place.length)}`;
}

describe("on the line of its key", () => {
  test.for([
    { text: "a: one two one\n", piece: "two", occurrence: 0, want: "1:8+3" },
    { text: "a: one two one\n", piece: "one", occurrence: 0, want: "1:4+3" },
    { text: "a: one two one\n", piece: "one", occurrence: 1, want: "1:12+3" },
    { text: "a: one two one\n", piece: "one", occurrence: 2, want: null },
    { text: "a: aaaa\n", piece: "aa", occurrence: 1, want: "1:6+2" },
    { text: "a: aaaa\n", piece: "aa", occurrence: 2, want: null },
    { text: 'a: "one two"\n', piece: "two", occurrence: 0, want: "1:9+3" },
    // The key and a comment are no part of the value.
    { text: "a: b # a c\n", piece: "a", occurrence: 0, want: null },
    { text: "a: b # c\n  # c\n", piece: "c", occurrence: 0, want: null },
    { text: "a: b\n", piece: "b\n", occurrence: 0, want: null },
    { text: "a: b\n", piece: "", occurrence: 0, want: null },
    { text: 'a: "x\\u0041y"\n', piece: "A", occurrence: 0, want: null },
  ])("$piece ($occurrence) in $text is at $want", ({ text, piece, occurrence, want }) => {
    expect(placed(text, ["a"], piece, occurrence)).toBe(want);
  });
});

describe("below its key", () => {
  test.for([
    {
      name: "in a block",
      text: "a: |\n  one\n  two one\nb: one\n",
      piece: "one",
      occurrence: 1,
      want: "3:7+3",
    },
    { name: "not in the next value", text: "a: |\n  one\nb: two\n", piece: "two", occurrence: 0, want: null },
    {
      name: "behind an empty line",
      text: "a: |\n  one\n\n  two\nb: 1\n",
      piece: "two",
      occurrence: 0,
      want: "4:3+3",
    },
    { name: "on the last line", text: "a: >\n  one\n  two", piece: "two", occurrence: 0, want: "3:3+3" },
    {
      name: "in a text that goes on",
      text: "a: one\n  two\n  three\n",
      piece: "three",
      occurrence: 0,
      want: "3:3+5",
    },
    {
      name: "on the first of its lines",
      text: "x: y\na: one\n  two\n",
      piece: "one",
      occurrence: 0,
      want: "2:4+3",
    },
    { name: "not before the value", text: "a: one\n  two\n", piece: "a", occurrence: 0, want: null },
    { name: "in quotes", text: 'a: "one\n  two"\nb: "two"\n', piece: "two", occurrence: 0, want: "2:3+3" },
    {
      name: "in lines that end in two characters",
      text: "a: |\r\n  one\r\n  two\r\n",
      piece: "two",
      occurrence: 0,
      want: "3:3+3",
    },
    {
      name: "not over the end of a line",
      text: "a: one\n  two\n",
      piece: "one two",
      occurrence: 0,
      want: null,
    },
    {
      name: "with its own indentation",
      text: "a: |\n  one\n    two\n",
      piece: "two",
      occurrence: 0,
      want: "3:5+3",
    },
  ])("$name", ({ text, piece, occurrence, want }) => {
    expect(placed(text, ["a"], piece, occurrence)).toBe(want);
  });
});

describe("deeper in the file", () => {
  const text = "a:\n  b: |\n    one\n  c: two\nd:\n  - >\n    three\n\n    four\n  - five\n- six\n".replace(
    "- six\n",
    "",
  );

  test.for([
    { path: ["a", "b"], piece: "one", want: "3:5+3" },
    { path: ["a", "b"], piece: "two", want: null },
    { path: ["a", "c"], piece: "two", want: "4:6+3" },
    { path: ["d", 0], piece: "four", want: "9:5+4" },
    { path: ["d", 0], piece: "five", want: null },
    { path: ["d", 1], piece: "five", want: "10:5+4" },
    // No texts
    { path: ["a"], piece: "one", want: null },
    { path: ["d"], piece: "five", want: null },
    { path: ["x"], piece: "five", want: null },
  ])("$piece at $path is at $want", ({ path, piece, want }) => {
    expect(placed(text, path, piece)).toBe(want);
  });
});

test("a piece has no place in a file that is not at hand", () => {
  const { tree } = readTree("a: b\n", file);
  if (tree === null) throw new Error("The text is sound.");
  expect(placeOfPiece(tree, ["a"], { text: "b", occurrence: 0 }, new Map())).toBe(null);
});
