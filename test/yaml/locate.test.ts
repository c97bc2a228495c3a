import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/company/problem.ts";
import type { Fix } from "../../src/diagnostic/diagnostic.ts";
import type { Path } from "../../src/diagnostic/place.ts";
import { indent, locate, placeIn } from "../../src/yaml/locate.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { findAt, findNearest, type MapNode } from "../../src/yaml/tree.ts";

function treeOf(text: string): MapNode {
  const { tree } = readTree(text, "charter.yaml");
  if (tree === null) throw new Error("The text is sound.");
  return tree;
}

/** Where a problem stands, `line:column+length`, and what to do about it. */
function located(text: string, path: Path, at: "key" | "value", fix: Fix | null) {
  const problem: Problem = {
    code: "facts/empty",
    args: { shape: "text" },
    severity: "warning",
    path,
    at,
    fix,
  };
  const { place, fix: placed, ...rest } = locate(problem, treeOf(text));
  expect(rest).toEqual({ code: "facts/empty", args: { shape: "text" }, severity: "warning", path });
  return { place: `${String(place.line)}:${String(place.column)}+${String(place.length)}`, fix: placed };
}

describe("a place", () => {
  const text = "a: b\nlist:\n  - c\n  - d: e\n";
  test.for([
    { path: ["a"], at: "key", want: "1:1+1" },
    { path: ["a"], at: "value", want: "1:4+1" },
    // An item has no key.
    { path: ["list", 0], at: "key", want: "3:5+1" },
    { path: ["list", 1, "d"], at: "key", want: "4:5+1" },
    { path: ["list", 1, "d"], at: "value", want: "4:8+1" },
    // What was not written
    { path: ["x"], at: "value", want: "1:1+4" },
    { path: ["list", 1, "x"], at: "value", want: "4:5+4" },
    { path: ["list", 7], at: "value", want: "2:1+4" },
    { path: [], at: "key", want: "1:1+4" },
  ] as const)("of the $at at $path", ({ path, at, want }) => {
    const { line, column, length } = placeIn(treeOf(text), path, at);
    expect(`${String(line)}:${String(column)}+${String(length)}`).toBe(want);
  });
});

describe("a line to add is indented", () => {
  test.for([
    { text: "a: b\n", path: ["x"], want: "line" },
    { text: "a:\n    b: c\n", path: ["a", "x"], want: "    line" },
    { text: "a:\n    b: c\n", path: ["a", "b"], want: "    line" },
    { text: "a:\n  - b: c\n", path: ["a", 0, "x"], want: "    line" },
    { text: "a:\n  - b: c\n", path: ["a", 0, "b"], want: "    line" },
    // Braces and lists have no lines for it.
    { text: "a: { b: c }\n", path: ["a", "x"], want: "line" },
    { text: "a: { b: c }\n", path: ["a", "b"], want: "line" },
    { text: "a:\n  - b\n", path: ["a", 0], want: "line" },
    { text: "a:\n  - b\n", path: ["a", 1], want: "line" },
    { text: "  a:\n    b: c\n", path: ["a", "b", "x"], want: "line" },
    { text: "  a: b\n", path: ["x"], want: "  line" },
    { text: "  a: b\n", path: ["a"], want: "  line" },
    { text: "  {}\n", path: ["x"], want: "line" },
    { text: "a: b\n", path: [], want: "line" },
  ])("for $path in $text", ({ text, path, want }) => {
    const tree = treeOf(text);
    expect(indent("line", findAt(tree, path), findNearest(tree, path))).toBe(want);
    expect(located(text, path, "key", { kind: "add", line: "line" }).fix).toEqual({
      kind: "add",
      line: want,
    });
  });
});

describe("a replacement", () => {
  const replace = (text: string): Fix => ({ kind: "replace", text });

  test.for([
    // Of a key
    { text: "ab: c\n", path: ["ab"], at: "key", fix: replace("x"), want: replace("x") },
    { text: '"ab": c\n', path: ["ab"], at: "key", fix: replace("x"), want: replace('"x"') },
    { text: "'ab': c\n", path: ["ab"], at: "key", fix: replace("x"), want: replace('"x"') },
    { text: "ab: c\n", path: ["x"], at: "key", fix: replace("y"), want: replace("y") },
    { text: 'a:\n  - "b"\n', path: ["a", 0], at: "key", fix: replace("y"), want: replace("y") },
    { text: "ab: c\n  d\n", path: ["ab"], at: "key", fix: replace("x"), want: replace("x") },
    // Of a value
    { text: '"ab": c\n', path: ["ab"], at: "value", fix: replace("x"), want: replace("x") },
    { text: "a: b, c\n", path: ["a"], at: "value", fix: replace("b, d"), want: replace("b, d") },
    { text: "a: { b: c }\n", path: ["a", "b"], at: "value", fix: replace("d, e"), want: replace('"d, e"') },
    {
      text: "a: { b: c }\n",
      path: ["a", "b"],
      at: "value",
      fix: replace("long d, e"),
      want: replace('"long d, e"'),
    },
    { text: "a: { b: c }\n", path: ["a", "b"], at: "value", fix: replace("d"), want: replace("d") },
    { text: "a: { b: c }\n", path: ["a", "b"], at: "value", fix: replace("[d, e]"), want: replace("[d, e]") },
    {
      text: "a: { b: c }\n",
      path: ["a", "b"],
      at: "value",
      fix: replace("{ d: e, f: g }"),
      want: replace("{ d: e, f: g }"),
    },
    { text: "a: { b: c }\n", path: ["a", "b"], at: "value", fix: replace('"d", e'), want: replace('"d", e') },
    { text: "a: [b]\n", path: ["a", 0], at: "value", fix: replace("d, e"), want: replace("d, e") },
    // A value over several lines cannot be replaced within its first.
    {
      text: "a: b\n  c\n",
      path: ["a"],
      at: "value",
      fix: replace("x"),
      want: { kind: "example", text: "x" },
    },
    {
      text: "a: b\n  c\n",
      path: ["a"],
      at: "value",
      fix: { kind: "example", text: "x" },
      want: { kind: "example", text: "x" },
    },
    {
      text: "a: { b: c }\n",
      path: ["a", "b"],
      at: "value",
      fix: { kind: "example", text: "d, e" },
      want: { kind: "example", text: '"d, e"' },
    },
    {
      text: "a: b\n",
      path: ["a"],
      at: "key",
      fix: { kind: "example", text: "x" },
      want: { kind: "example", text: "x" },
    },
    {
      text: '"a": b\n',
      path: ["a"],
      at: "key",
      fix: { kind: "example", text: "x" },
      want: { kind: "example", text: "x" },
    },
    { text: "a: b\n", path: ["a"], at: "value", fix: null, want: null },
  ] as readonly { text: string; path: Path; at: "key" | "value"; fix: Fix | null; want: Fix | null }[])(
    "$fix of the $at at $path in $text",
    ({ text, path, at, fix, want }) => {
      expect(located(text, path, at, fix).fix).toEqual(want);
    },
  );
});
