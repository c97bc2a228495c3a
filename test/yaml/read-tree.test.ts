import { describe, expect, test } from "vitest";
import type { Place } from "../../src/diagnostic/place.ts";
import { maxDepth, maxValues } from "../../src/yaml/limits.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { findAt, findNearest, type TreeNode, valueOf } from "../../src/yaml/tree.ts";

const at = ({ line, column, length }: Place): string => `${String(line)}:${String(column)}+${String(length)}`;

/** A tree as a test expects it, with its places; `…` behind what goes on in the next line. */
function shown(node: TreeNode): unknown {
  const where = `${at(node.place)}${node.isOneLine ? "" : "…"}`;
  switch (node.kind) {
    case "text":
      return `${node.text} ${where}`;
    case "nothing":
      return `~ ${where}`;
    case "list":
      return [where, ...node.items.map(shown)];
    case "map": {
      const entries = [...node.entries].map(([key, entry]) => [
        `${key} ${at(entry.key)}`,
        shown(entry.value),
      ]);
      return { [node.isFlow ? "{}" : "map"]: where, ...Object.fromEntries(entries) };
    }
  }
}

function read(text: string): unknown {
  const { tree, findings } = readTree(text, "charter.yaml");
  expect(findings).toEqual([]);
  return tree === null ? null : shown(tree);
}

describe("values with their places", () => {
  test.for([
    {
      name: "of a block",
      text: "a: b\nc:\n  - d\n  -\n  - - e\n    - ~\n",
      want: {
        map: "1:1+4…",
        "a 1:1+1": "b 1:4+1",
        "c 2:1+1": ["3:3+3…", "d 3:5+1", "~ 4:4+1", ["5:5+3…", "e 5:7+1", "~ 6:7+1"]],
      },
    },
    {
      name: "of braces and brackets",
      text: "a: { b: [c, d], e: {} }",
      want: {
        map: "1:1+23",
        "a 1:1+1": {
          "{}": "1:4+20",
          "b 1:6+1": ["1:9+6", "c 1:10+1", "d 1:13+1"],
          "e 1:17+1": { "{}": "1:20+2" },
        },
      },
    },
    {
      name: "over several lines",
      text: 'a: b\n  c\nd: |\n  e\n\n  f\ng: "h\n  i"\n',
      want: {
        map: "1:1+4…",
        "a 1:1+1": "b c 1:4+1…",
        "d 3:1+1": "e\n\nf\n 3:4+1…",
        "g 7:1+1": "h i 7:4+2…",
      },
    },
    {
      name: "that are nothing",
      text: "a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: nULL\ng: '~'\nh: \"\"\ni: |\n",
      want: {
        map: "1:1+2…",
        "a 1:1+1": "~ 1:3+1",
        "b 2:1+1": "~ 2:4+1",
        "c 3:1+1": "~ 3:4+4",
        "d 4:1+1": "~ 4:4+4",
        "e 5:1+1": "~ 5:4+4",
        "f 6:1+1": "nULL 6:4+4",
        "g 7:1+1": "~ 7:4+3",
        "h 8:1+1": " 8:4+2",
        "i 9:1+1": " 9:4+1",
      },
    },
    {
      name: "with anchors and aliases",
      text: "a: &x [b]\nc: *x\nd: &y e\nf: *y\n",
      want: {
        map: "1:1+9…",
        "a 1:1+1": ["1:7+3", "b 1:8+1"],
        "c 2:1+1": ["1:7+3", "b 1:8+1"],
        "d 3:1+1": "e 3:7+1",
        "f 4:1+1": "e 3:7+1",
      },
    },
    {
      name: "with an anchor that is set again",
      text: "a: &x b\nc: &x d\ne: *x\n",
      want: {
        map: "1:1+7…",
        "a 1:1+1": "b 1:7+1",
        "c 2:1+1": "d 2:7+1",
        "e 3:1+1": "d 2:7+1",
      },
    },
    {
      name: "with plain tags",
      text: "a: !!str 5\nb: !!map {c: !!int 6}\nd: !!seq [!!float 7, !!bool no, !!null x]\n",
      want: {
        map: "1:1+10…",
        "a 1:1+1": "5 1:10+1",
        "b 2:1+1": { "{}": "2:10+12", "c 2:11+1": "6 2:20+1" },
        "d 3:1+1": ["3:10+32", "7 3:19+1", "no 3:29+2", "x 3:40+1"],
      },
    },
    {
      name: "under keys of any kind",
      text: '12: a\n"": b\n~: c\n"<<": d\n? e\n: f\n',
      want: {
        map: "1:1+5…",
        "12 1:1+2": "a 1:5+1",
        " 2:1+2": "b 2:5+1",
        "~ 3:1+1": "c 3:4+1",
        "<< 4:1+4": "d 4:7+1",
        "e 5:3+1": "f 6:3+1",
      },
    },
  ])("$name", ({ text, want }) => {
    expect(read(text)).toEqual(want);
  });
});

describe("words behind a comma in braces", () => {
  test.for([
    { text: "{en: one, two, hu: x}", want: { "en 1:5+2": "one, two 1:9+8", "hu 1:19+2": "x 1:23+1" } },
    { text: "{en: one, two, three}", want: { "en 1:5+2": "one, two, three 1:9+15" } },
    { text: "{en: one,\n two}", want: { "en 1:5+2": "one, two 1:9+3…" } },
    { text: "{en: one,\n two, three}", want: { "en 1:5+2": "one, two, three 1:9+3…" } },
    { text: "{en: one\n x, two}", want: { "en 1:5+2": "one x, two 1:9+3…" } },
    { text: "{ en: &x one, two }", want: { "en 1:6+2": "one, two 1:13+8" } },
    // What only looks like it
    { text: '{en: "one", two}', want: { "en 1:5+2": "one 1:9+5", "two 1:16+3": "~ 1:19+1" } },
    { text: '{en: one, "two"}', want: { "en 1:5+2": "one 1:9+3", "two 1:14+5": "~ 1:19+1" } },
    { text: "{en: one, two: }", want: { "en 1:5+2": "one 1:9+3", "two 1:14+3": "~ 1:19+1" } },
    { text: "{xx: one, two}", want: { "xx 1:5+2": "one 1:9+3", "two 1:14+3": "~ 1:17+1" } },
    {
      text: "{en: one, xx: y, two}",
      want: { "en 1:5+2": "one 1:9+3", "xx 1:14+2": "y 1:18+1", "two 1:21+3": "~ 1:24+1" },
    },
    { text: "{en: [b], two}", want: { "en 1:5+2": ["1:9+3", "b 1:10+1"], "two 1:14+3": "~ 1:17+1" } },
  ])("$text", ({ text, want }) => {
    expect(read(`a: ${text}`)).toMatchObject({ "a 1:1+1": want });
  });
});

/** What is wrong in a text, and whether there is a tree nevertheless. */
function problemsOf(text: string) {
  const { tree, findings } = readTree(text, "charter.yaml");
  const all = findings.map(({ code, args, place, path, severity, fix }) => {
    expect([severity, fix]).toEqual(["error", null]);
    return [code, args, at(place), path.join(".")];
  });
  return { isRead: tree !== null, all };
}

describe("what leaves the rest readable", () => {
  test.for([
    {
      text: "a: 1\nb: { c: 1, c: [2] }\n",
      want: ["yaml/duplicate-key", { key: "c", firstLine: 2 }, "2:12+1", "b.c"],
    },
    {
      text: "a: { __proto__: 1 }\n",
      want: ["yaml/forbidden-key", { key: "__proto__" }, "1:6+9", "a.__proto__"],
    },
    { text: "prototype: 1\n", want: ["yaml/forbidden-key", { key: "prototype" }, "1:1+9", "prototype"] },
    {
      text: "a:\n  constructor: 1\n",
      want: ["yaml/forbidden-key", { key: "constructor" }, "2:3+11", "a.constructor"],
    },
    { text: "a:\n  ? [b]\n  : c\n", want: ["yaml/key-not-text", {}, "2:5+3", "a"] },
    { text: "a: &x b\n*x : d\n", want: ["yaml/key-not-text", {}, "2:1+2", ""] },
    { text: "a: [b, !foo {b: c}]\n", want: ["yaml/tag", { tag: "!foo" }, "1:13+6", "a.1"] },
    { text: "a: !foo b\n", want: ["yaml/tag", { tag: "!foo" }, "1:9+1", "a"] },
  ])("$text", ({ text, want }) => {
    expect(problemsOf(text)).toEqual({ isRead: true, all: [want] });
  });

  test("the first of two keys counts", () => {
    const { tree } = readTree("a: 1\na: 2\nb: 3\n", "charter.yaml");
    expect(tree === null ? null : valueOf(tree)).toEqual({ a: "1", b: "3" });
  });

  test("keys that cannot be read are left out", () => {
    const { tree } = readTree("__proto__: 1\n[a]: 2\nb: 3\n", "charter.yaml");
    expect(tree === null ? null : valueOf(tree)).toEqual({ b: "3" });
  });
});

/** Lists in lists: the last of so many lines is as deep as their number. */
const nested = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => {
    const inner = index === 0 ? "x" : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} ${index % 2 === 0 ? `[${inner}]` : `{ k: ${inner} }`}`;
  }).join("\n");

/** As many values as may be, all but a few by alias. */
const many = `a: &a [${"x, ".repeat(100)}]\nb: [${"*a, ".repeat(197)}]\n`;

describe("what makes the rest meaningless", () => {
  test.for([
    { text: "- a\n", want: ["yaml/not-a-map", { found: "list" }, "1:1+3", ""] },
    { text: "a\n", want: ["yaml/not-a-map", { found: "text" }, "1:1+1", ""] },
    { text: "---\n", want: ["yaml/empty-file", {}, "1:4+1", ""] },
    { text: "~\n", want: ["yaml/empty-file", {}, "1:1+1", ""] },
    { text: "a:\n  <<: { b: c }\n", want: ["yaml/merge-key", {}, "2:3+2", "a"] },
    { text: "a: [b, *x]\n", want: ["yaml/unknown-alias", { name: "x" }, "1:8+2", "a.1"] },
    // Only the first, of what follows from it.
    { text: "a: *x\nb: *y\n", want: ["yaml/unknown-alias", { name: "x" }, "1:4+2", "a"] },
    { text: `${many}c: x\n`, want: ["yaml/too-many-aliases", { limit: maxValues }, "1:1+308", ""] },
    { text: nested(maxDepth), want: ["yaml/too-deep", { limit: maxDepth }, "1:1+11", ""] },
  ])("$text", ({ text, want }) => {
    expect(problemsOf(text)).toEqual({ isRead: false, all: [want] });
  });

  test("as many values, and as deep, as may be", () => {
    expect(problemsOf(many)).toEqual({ isRead: true, all: [] });
    expect(problemsOf(nested(maxDepth - 1))).toEqual({ isRead: true, all: [] });
    const list = (length: number) => `a: [${"b,".repeat(length)}]`;
    // The file and its list are values too.
    expect(problemsOf(list(maxValues - 2)).all).toEqual([]);
    expect(problemsOf(list(maxValues - 1))).toEqual({
      isRead: false,
      all: [["yaml/too-many-values", { limit: maxValues }, "1:40001+1", `a.${String(maxValues - 2)}`]],
    });
  });
});

describe("what stands at a path", () => {
  const { tree } = readTree("a: [b, { c: d }]\n2: e\n", "charter.yaml");
  if (tree === null) throw new Error("The text is sound.");

  test.for([
    { path: [], value: valueOf(tree), nearest: valueOf(tree) },
    { path: ["a", 0], value: "b", nearest: "b" },
    { path: ["a", 1, "c"], value: "d", nearest: "d" },
    { path: [2], value: "e", nearest: "e" },
    { path: ["a", "0"], value: null, nearest: ["b", { c: "d" }] },
    { path: ["a", 2], value: null, nearest: ["b", { c: "d" }] },
    { path: ["a", 1, "x", "y"], value: null, nearest: { c: "d" } },
    { path: ["a", 0, 0], value: null, nearest: "b" },
    { path: ["x"], value: null, nearest: valueOf(tree) },
  ])("$path", ({ path, value, nearest }) => {
    const found = findAt(tree, path);
    expect(found === null ? null : valueOf(found.value)).toEqual(value);
    expect(valueOf(findNearest(tree, path).value)).toEqual(nearest);
  });

  test("with its key and what it stands in", () => {
    const inner = findAt(tree, ["a", 1, "c"]);
    expect(inner?.key).toMatchObject({ line: 1, column: 10, length: 1 });
    expect(inner?.parent?.kind).toBe("map");
    expect(findAt(tree, ["a", 0])).toMatchObject({ key: null, parent: { kind: "list" } });
    expect(findAt(tree, [])).toMatchObject({ key: null, parent: null });
    expect(findNearest(tree, ["x"])).toMatchObject({ key: null, parent: null });
  });
});
