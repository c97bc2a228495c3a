import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/diagnostic/place.ts";
import { writeFacts } from "../../../src/yaml/write-facts.ts";
import { entryLines, itemLines } from "../../../src/yaml/writing/block-lines.ts";
import { commentLines, withComment } from "../../../src/yaml/writing/comment-lines.ts";
import type { FactsValue } from "../../../src/yaml/writing/facts-value.ts";
import { flowEntry, flowText, readsOnOneLine } from "../../../src/yaml/writing/flow-text.ts";
import { inOrder } from "../../../src/yaml/writing/in-order.ts";
import { keysInOrder, kindAt, usualStyle } from "../../../src/yaml/writing/schema-advice.ts";
import { commentColumn, maxWidth, usualWriting, type Writing } from "../../../src/yaml/writing/writing.ts";

const json: Writing = { ...usualWriting, isJson: true };
const long = "x".repeat(41);

describe("on one line", () => {
  test.for([
    { value: null, want: "null" },
    { value: "a, b", want: "a, b" },
    { value: [], want: "[]" },
    { value: {}, want: "{}" },
    { value: ["a, b", ["c"], "no"], want: '["a, b", [c], "no"]' },
    { value: { k: "a: b", l: { m: [] } }, want: '{ k: "a: b", l: { m: [] } }' },
    { value: { "k, l": "[v]" }, want: '{ "k, l": "[v]" }' },
  ] as readonly { value: FactsValue; want: string }[])("$want", ({ value, want }) => {
    expect(flowText(["zebra"], value, "block", usualWriting)).toBe(want);
  });

  test.for([
    { path: ["metrics", "csat"], value: "90", usual: "90", inJson: "90" },
    { path: ["zebra"], value: "90", usual: '"90"', inJson: '"90"' },
    { path: ["contact"], value: "duty", usual: "duty", inJson: '"duty"' },
    { path: ["channels", "phone", "number"], value: "0612", usual: '"0612"', inJson: '"0612"' },
    { path: ["zebra"], value: { k: ["v"] }, usual: "{ k: [v] }", inJson: '{ "k": ["v"] }' },
  ] as readonly { path: Path; value: FactsValue; usual: string; inJson: string }[])(
    "$value at $path, in YAML and in JSON",
    ({ path, value, usual, inJson }) => {
      expect(flowText(path, value, "block", usualWriting)).toBe(usual);
      expect(flowText(path, value, "block", json)).toBe(inJson);
    },
  );

  test("a key with its value in braces", () => {
    expect(flowEntry(["zebra", "k [l]"], "m, n", usualWriting)).toBe('"k [l]": "m, n"');
    expect(flowEntry(["metrics", "csat"], "90", json)).toBe('"csat": 90');
  });

  test.for([
    // Texts and lists of short texts
    { path: ["missed"], value: "anything", is: true },
    { path: ["missed"], value: null, is: true },
    { path: ["languages"], value: [], is: true },
    { path: ["languages"], value: ["en", null], is: true },
    { path: ["zebra"], value: ["x".repeat(40)], is: true },
    { path: ["zebra"], value: [long], is: false },
    { path: ["zebra"], value: ["a\nb"], is: false },
    { path: ["zebra"], value: ["a", "One sentence."], is: false },
    { path: ["zebra"], value: ["Which one?"], is: false },
    { path: ["zebra"], value: ["Ltd."], is: true },
    { path: ["zebra"], value: ["e.g. this"], is: true },
    { path: ["zebra"], value: [["a"]], is: false },
    { path: ["zebra"], value: [{ a: "b" }], is: false },
    // Maps of what belongs together
    { path: ["zebra"], value: {}, is: true },
    { path: ["people"], value: {}, is: true },
    { path: ["missed"], value: { en: `${long}. And more.`, hu: "b", cs: "c", el: "d" }, is: true },
    { path: ["missed"], value: { en: "a\nb" }, is: false },
    { path: ["missed"], value: { en: "a", hu: "a\nb" }, is: false },
    { path: ["missed"], value: { en: ["a\nb"] }, is: false },
    { path: ["missed"], value: { en: null }, is: true },
    { path: ["issues", "resolveWithin"], value: { time: "1 hour", atLeast: "80" }, is: true },
    // Maps that may grow
    { path: ["people"], value: { a: "b" }, is: false },
    { path: ["hours", "open"], value: { mon: "08:00-09:00" }, is: false },
    { path: ["people", "a"], value: { name: "A" }, is: false },
    { path: ["company"], value: { name: "A" }, is: false },
    { path: ["brand"], value: { colour: "#fff" }, is: true },
    // Maps of a few short entries
    { path: ["zebra"], value: { a: "1", b: "2", c: "3" }, is: true },
    { path: ["zebra"], value: { a: "1", b: "2", c: "3", d: "4" }, is: false },
    { path: ["zebra"], value: { a: null, b: ["c"] }, is: true },
    { path: ["zebra"], value: { a: "b", c: ["One sentence."] }, is: false },
    { path: ["zebra"], value: { a: "b", c: { d: "e" } }, is: false },
    { path: ["zebra"], value: { a: "b", c: "d\ne" }, is: false },
    { path: ["document", "changes", 0], value: { text: { en: "a", hu: "b" } }, is: true },
  ] as readonly { path: Path; value: FactsValue; is: boolean }[])(
    "$value at $path reads well: $is",
    ({ path, value, is }) => {
      expect(readsOnOneLine(path, value)).toBe(is);
    },
  );
});

describe("the lines of a key", () => {
  const lines = (path: Path, value: FactsValue, writing: Partial<Writing> = {}, indent = 0) =>
    entryLines(path, value, indent, { ...usualWriting, ...writing });

  test.for([
    { path: ["missed"], value: "Sorry", want: ["missed: Sorry"] },
    { path: ["missed"], value: null, want: ["missed: null"] },
    { path: ["missed"], value: "a, b", want: ["missed: a, b"] },
    { path: ["missed"], value: "one\ntwo", want: ["missed: |-", "  one", "  two"] },
    { path: ["missed"], value: "one\n\ntwo\n", want: ["missed: |", "  one", "", "  two"] },
    { path: ["missed"], value: `${"word ".repeat(30)}end`, want: [`missed: ${"word ".repeat(30)}end`] },
    { path: ["languages"], value: ["en", "hu"], want: ["languages: [en, hu]"] },
    { path: ["languages"], value: [], want: ["languages: []"] },
    { path: ["zebra"], value: ["One sentence."], want: ["zebra:", "  - One sentence."] },
    { path: ["zebra"], value: ["a\nb"], want: ["zebra:", "  - |-", "    a", "    b"] },
    { path: ["zebra"], value: [["a", ["b"]]], want: ["zebra:", "  -", "    - a", "    - [b]"] },
    { path: ["people"], value: { a: { name: "A" } }, want: ["people:", "  a:", "    name: A"] },
    { path: ["zebra"], value: [{ a: "b" }, { c: "d" }], want: ["zebra:", "  - { a: b }", "  - { c: d }"] },
    {
      // All in braces, or none is.
      path: ["zebra"],
      value: [{ a: "b" }, "x", {}, { c: "d", e: ["A sentence."] }],
      want: ["zebra:", "  - a: b", "  - x", "  - {}", "  - c: d", "    e:", "      - A sentence."],
    },
  ] as readonly { path: Path; value: FactsValue; want: readonly string[] }[])(
    "$want",
    ({ path, value, want }) => {
      expect(lines(path, value)).toEqual(want);
      expect(lines(path, value, {}, 4)).toEqual(want.map((line) => (line === "" ? "" : `    ${line}`)));
    },
  );

  test("as wide as may be", () => {
    const list = (width: number) => {
      const value = Array.from({ length: 8 }, () => "x".repeat(8));
      const used = `zebra: [${value.join(", ")}, ]`.length;
      return [...value, "y".repeat(width - used)];
    };
    expect(lines(["zebra"], list(maxWidth))).toHaveLength(1);
    expect(lines(["zebra"], list(maxWidth))[0]).toHaveLength(maxWidth);
    expect(lines(["zebra"], list(maxWidth + 1))).toHaveLength(10);
    expect(lines(["zebra"], list(maxWidth), {}, 1)).toHaveLength(10);
    const map = (width: number) => ({ a: "x".repeat(width - "- { a:  }".length) });
    expect(itemLines(["zebra", 0], map(maxWidth), 0, usualWriting)).toHaveLength(1);
    expect(itemLines(["zebra", 0], map(maxWidth + 1), 0, usualWriting)).toEqual([
      `- a: ${map(maxWidth + 1).a}`,
    ]);
    expect(lines(["zebra"], [{ b: "c" }, map(maxWidth - 2)])[1]).toBe("  - { b: c }");
    expect(lines(["zebra"], [{ b: "c" }, map(maxWidth - 1)])[1]).toBe("  - b: c");
  });

  test("with the steps of the file", () => {
    const value = { a: { b: ["A sentence.", { c: "d", e: { f: "g" } }], c: "one\ntwo" } };
    expect(lines(["zebra"], value, { step: 4, dashes: 0 })).toEqual([
      "zebra:",
      "    a:",
      "        b:",
      "        - A sentence.",
      "        - c: d",
      "          e: { f: g }",
      "        c: |-",
      "            one",
      "            two",
    ]);
  });

  test("with comments", () => {
    const comments: Readonly<Record<string, string>> = {
      zebra: "z",
      "zebra.a": "behind",
      "zebra.b": `above ${"word ".repeat(20)}`,
      "zebra.b.0": "on the item",
      "zebra.b.1.c": "on its key",
      "zebra.t": "on the text",
    };
    const value = { a: "1", b: ["x", { c: "d" }, "z"], t: "one\ntwo" };
    const pad = (line: string) => line.padEnd(commentColumn);
    expect(lines(["zebra"], value, { comments: (path) => comments[path.join(".")] ?? null })).toEqual([
      `${pad("zebra:")}# z`,
      `${pad('  a: "1"')}# behind`,
      `  # above ${"word ".repeat(18).trim()}`,
      "  # word word",
      "  b:",
      `${pad("    - x")}# on the item`,
      `${pad("    - c: d")}# on its key`,
      "    - z",
      "  # on the text",
      "  t: |-",
      "    one",
      "    two",
    ]);
    const onItem = (path: Path) => (path.length === 2 ? "the item" : null);
    expect(itemLines(["zebra", 0], { a: "b" }, 2, { ...usualWriting, comments: onItem })).toEqual([
      `${pad("  - { a: b }")}# the item`,
    ]);
    expect(itemLines(["zebra", 0], { a: ["A sentence."] }, 2, { ...usualWriting, comments: onItem })).toEqual(
      ["  # the item", "  - a:", "      - A sentence."],
    );
    expect(itemLines(["zebra", 0], { a: "b" }, 2, { ...usualWriting, comments: onItem }, true)).toEqual([
      "  # the item",
      "  - a: b",
    ]);
    // Above the first key, and so above the dash.
    const onKey = (path: Path) => (path.length === 3 ? "word ".repeat(30) : null);
    expect(itemLines(["zebra", 0], { a: "b" }, 2, { ...usualWriting, comments: onKey })).toEqual([
      `  # ${"word ".repeat(19).trim()}`,
      `  # ${"word ".repeat(11).trim()}`,
      "  - a: b",
    ]);
  });
});

describe("comments", () => {
  test.for([
    { comment: "one two", indent: 2, want: ["  # one two"] },
    { comment: "  one   two ", indent: 0, want: ["# one two"] },
    { comment: "one\ntwo\u2028three", indent: 0, want: ["# one", "# two", "# three"] },
    { comment: "one\n\ntwo", indent: 0, want: ["# one", "#", "# two"] },
    { comment: "a\tb\u0007c", indent: 0, want: ["# a b c"] },
    { comment: `${"x".repeat(97)} y`, indent: 0, want: [`# ${"x".repeat(97)}`, "# y"] },
    { comment: `${"x".repeat(96)} y`, indent: 0, want: [`# ${"x".repeat(96)} y`] },
    { comment: `${"x".repeat(95)} y`, indent: 1, want: [` # ${"x".repeat(95)} y`] },
    // A long word stays whole.
    { comment: "x".repeat(120), indent: 0, want: [`# ${"x".repeat(120)}`] },
  ])("$want", ({ comment, indent, want }) => {
    expect(commentLines(comment, indent)).toEqual(want);
  });

  test.for([
    { line: "a: b", comment: " c ", want: `${"a: b".padEnd(commentColumn)}# c` },
    { line: "x".repeat(38), comment: "c", want: `${"x".repeat(38)}  # c` },
    { line: "x".repeat(39), comment: "c", want: `${"x".repeat(39)}  # c` },
    { line: "x".repeat(50), comment: "c", want: `${"x".repeat(50)}  # c` },
    { line: "x".repeat(95), comment: "c", want: `${"x".repeat(95)}  # c` },
    { line: "x".repeat(96), comment: "c", want: null },
    { line: "a: b", comment: "c\nd", want: null },
    { line: "a: b", comment: "c\u2029d", want: null },
  ])("behind $line", ({ line, comment, want }) => {
    expect(withComment(line, comment)).toBe(want);
  });
});

describe("what the schema advises", () => {
  test.for([
    { path: ["missed"], kind: "local-text", first: [] },
    { path: ["issues", "resolveWithin"], kind: "commitment", first: ["time", "atLeast"] },
    { path: ["hours", "open"], kind: "hours", first: [] },
    { path: ["people"], kind: "map", first: [] },
    { path: ["brand"], kind: "block", first: ["logo", "colour"] },
    { path: ["channels", "phone", "number"], kind: "phone", first: [] },
    { path: ["zebra"], kind: null, first: [] },
    { path: ["people", "toString"], kind: null, first: [] },
    { path: ["constructor"], kind: null, first: [] },
  ])("at $path", ({ path, kind, first }) => {
    expect([kindAt(path), keysInOrder(path)]).toEqual([kind, first]);
  });

  test.for([
    { path: ["metrics", "csat"], text: "90", style: "plain" },
    { path: ["metrics", "csat"], text: "-5.5", style: "plain" },
    { path: ["metrics", "csat"], text: "90 %", style: null },
    { path: ["charter"], text: "1", style: "plain" },
    { path: ["charter"], text: "1.0", style: null },
    { path: ["print", "duplex"], text: "true", style: "plain" },
    { path: ["print", "duplex"], text: "yes", style: null },
    { path: ["document", "effective"], text: "2026-12-01", style: "plain" },
    { path: ["document", "effective"], text: "on 2026-12-01", style: null },
    { path: ["issues", "resolveWithin", "atLeast"], text: "80", style: "plain" },
    { path: ["issues", "resolveWithin", "time"], text: "80", style: null },
    { path: ["zebra", "atLeast"], text: "80", style: null },
    { path: ["channels", "phone", "number"], text: "112", style: "double" },
    { path: ["zebra"], text: "+44 20", style: "double" },
    { path: ["zebra"], text: "a +44", style: null },
    { path: ["zebra"], text: "+x", style: null },
    { path: ["zebra"], text: "90", style: null },
  ])("$text at $path is written $style", ({ path, text, style }) => {
    expect(usualStyle(path, text)).toBe(style);
  });

  test("keys in the order of the schema, others behind them, at any depth", () => {
    const value = {
      zebra: "1",
      escalation: [{ within: "1 hour", to: "a", x: "1" }],
      charter: "1",
      issues: { resolveWithin: { atLeast: "80", time: "1 hour" } },
    };
    const ordered = inOrder([], value);
    expect(JSON.stringify(ordered)).toBe(
      JSON.stringify({
        charter: "1",
        issues: { resolveWithin: { time: "1 hour", atLeast: "80" } },
        escalation: [{ to: "a", within: "1 hour", x: "1" }],
        zebra: "1",
      }),
    );
  });
});

describe("a new file", () => {
  const write = (facts: Readonly<Record<string, FactsValue>>, schemaLine = "") =>
    writeFacts(facts, { comments: () => null, schemaLine });

  test.for([
    { facts: {}, want: "{}\n" },
    { facts: { charter: "1" }, want: "charter: 1\n" },
    { facts: { contact: "a", charter: "1" }, want: "charter: 1\ncontact: a\n" },
    {
      facts: { charter: "1", company: { name: "A" }, languages: ["en"], contact: "a" },
      want: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\ncontact: a\n",
    },
  ])("$want", ({ facts, want }) => {
    expect(write(facts)).toBe(want);
    expect(write(facts, "# schema")).toBe(`# schema\n${want}`);
  });
});
