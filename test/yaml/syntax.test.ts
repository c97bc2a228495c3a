import { describe, expect, test } from "vitest";
import { compose } from "../../src/yaml/compose.ts";
import { maxDepth, maxParts, maxSyntaxFindings } from "../../src/yaml/limits.ts";

/** The mistakes in a text: `reason line:column+length`, and what to write instead. */
function mistakesIn(text: string): readonly string[] {
  return compose(text, "charter.yaml").findings.map(({ code, args, place, fix, severity, path }) => {
    expect([severity, path, place.file]).toEqual(["error", [], "charter.yaml"]);
    const reason = "reason" in args && code === "yaml/syntax" ? args.reason : code;
    const instead = fix?.kind === "replace" ? ` → ${fix.text}` : "";
    return `${reason} ${String(place.line)}:${String(place.column)}+${String(place.length)}${instead}`;
  });
}

describe("the reason for", () => {
  test.for([
    // Brackets and quotes point at where they open.
    ["a: [1 2\n", "unclosed-bracket 1:4+1"],
    ["a: {b\nc: d\n", "unclosed-bracket 1:4+1"],
    ["x: 1\na: [\n b\nc: d\n", "unclosed-bracket 2:4+1"],
    ["{a: [b, c}\n", "unclosed-bracket 1:1+1"],
    ["a: [b, {c: d\n", "unclosed-bracket 1:8+1"],
    ["a: [b], c: [d\n", "other 1:7+3"],
    ["a: 'b\n", "unclosed-quote 1:4+1"],
    ['a: "b\nc: d\n', "unclosed-quote 1:4+1"],
    ['"', "unclosed-quote 1:1+1"],
    ["a: 'x''\nb: 1\n", "unclosed-quote 1:4+1"],
    ['a: [x, "b\n', "unclosed-quote 1:8+1"],
    ['[a, "b\n', "unclosed-quote 1:5+1"],
    ['a: "b: #c\n', "unclosed-quote 1:4+1"],
    // What is missing
    ['a: ["b" "c"]\n', "missing-comma 1:9+1"],
    ['a: {"b" "c"}\n', "missing-comma 1:9+1"],
    ["a: &b[c]\n", "missing-space 1:6+1"],
    ['a: "b"#c\n', "missing-space 1:7+2"],
    // A lost colon, or the space after it
    ["charter 1\nb: 1\n", "missing-colon 1:1+9"],
    ["x: 1\naudience staff\n", "missing-colon 2:1+14"],
    ["x: 1\naudience # c\nb: 1\n", "missing-colon 2:1+8"],
    ["a:\n  b: 1\n  c d\n", "missing-colon 3:3+3"],
    ["my key:1\nb: c\n", "missing-colon 1:1+8"],
    ["key: 1\n", null],
    ["http://a b\nb: 1\n", "missing-colon 1:1+10"],
    ["charter:1\nb: 1\n", "missing-space 1:1+9 → charter: 1"],
    ["a-b:c d  \nb: 1\n", "missing-space 1:1+7 → a-b: c d"],
    ["x: 1\ncharter:1 # c\nb: 1\n", "missing-space 2:1+9 → charter: 1"],
    // A text that has to be in quotes
    ["a: b: c # d\n", 'colon-in-text 1:4+4 → "b: c"'],
    ["a: b: c#d\n", 'colon-in-text 1:4+6 → "b: c#d"'],
    ["a: @b # d\n", 'bad-character 1:4+2 → "@b"'],
    ["a: @b  \n", 'bad-character 1:4+2 → "@b"'],
    ["a: [@b]\n", 'bad-character 1:5+3 → "@b"]'],
    ["a: [b]\nc: @d, e]\n", 'bad-character 2:4+6 → "@d, e]"'],
    ["a: {b: %c}\n", 'bad-character 1:8+3 → "%c"}'],
    // A value that reads as a comment
    ["a: [b, #fff]\n", 'hash-in-text 1:8+4 → "#fff"'],
    ["a: { colour: #fff }\nb: 1\n", 'hash-in-text 1:14+4 → "#fff"'],
    ["a: {b: #f00, c: d}\n", 'hash-in-text 1:8+4 → "#f00"'],
    ["#x\na: [b: #c1 d\n", 'hash-in-text 2:8+3 → "#c1"'],
    ["a: [x#y, #c\n", 'hash-in-text 1:10+2 → "#c"'],
    ["a: [ #c\n", 'hash-in-text 1:6+2 → "#c"'],
    ["a: [b, # c\n", "unclosed-bracket 1:4+1"],
    ["a: [b #c, d\n", "unclosed-bracket 1:4+1"],
    ["a: [x,y #c\n", "unclosed-bracket 1:4+1"],
    // The rest
    ["a:\n\tb: 1\n", "yaml/tab 2:1+1 →   "],
    ["a:\n  b: 1\n c: 2\n", "indentation 3:1+1"],
    ['a: "\\q"\n', "bad-escape 1:5+1"],
    ["a: &x &y b\n", "anchor 1:7+2"],
    ["a: &x *y\n", "anchor 1:7+2"],
    [`${"k".repeat(1100)}: 1\n`, "long-key 1:1+1100"],
    ["a: {\n - b\n}\n", "unclosed-bracket 2:2+1"],
    ["a: |x\n  b\n", "other 1:5+1"],
    ["a: [b]]\n", "other 1:7+1"],
    ["%TAG\n---\na: b\n", "other 1:1+4"],
    ["--- a: b\n", "other 1:5+1"],
  ] as const)("%j is %s", ([text, want]) => {
    expect(mistakesIn(text)).toEqual(want === null ? [] : [want]);
  });
});

test("each line has one finding, in the order of the file", () => {
  expect(mistakesIn("a: @b @c\nd: e\nf: @g\n")).toEqual([
    'bad-character 1:4+5 → "@b @c"',
    'bad-character 3:4+2 → "@g"',
  ]);
  expect(mistakesIn("a: [@b, @c, @d]\n")).toEqual(['bad-character 1:5+11 → "@b", "@c", "@d"]']);
  expect(mistakesIn("a: [\nb, @c,\n@d]\n").map((each) => each.split(" ")[1])).toEqual(["1:4+1", "2:1+6"]);
});

test("of very many mistakes the first are told", () => {
  const mistakes = mistakesIn("a: @b\n".repeat(maxSyntaxFindings + 5));
  expect(mistakes).toHaveLength(maxSyntaxFindings);
  expect(mistakes.at(-1)).toBe(`bad-character ${String(maxSyntaxFindings)}:4+2 → "@b"`);
});

describe("a text as a whole", () => {
  const findings = (text: string) =>
    compose(text, "charter.yaml").findings.map(({ code, args, place, severity, path }) => {
      expect([severity, path]).toEqual(["error", []]);
      return { code, args, place: `${String(place.line)}:${String(place.column)}+${String(place.length)}` };
    });

  test.for([
    { name: "that is empty", text: "", want: { code: "yaml/empty-file", args: {}, place: "1:1+1" } },
    {
      name: "with a comment alone",
      text: "\n# a\n",
      want: { code: "yaml/empty-file", args: {}, place: "1:1+1" },
    },
    {
      name: "of two documents",
      text: "a: 1\n---\nb: 1\n",
      want: { code: "yaml/several-documents", args: {}, place: "2:1+3" },
    },
    {
      name: "of two documents, the first empty",
      text: "---\n---\nb: 1\n",
      want: { code: "yaml/several-documents", args: {}, place: "2:1+3" },
    },
    {
      name: "of another version",
      text: "# x\n%YAML   1.1 \n---\na: 1\n",
      want: { code: "yaml/version", args: { found: "1.1" }, place: "2:1+11" },
    },
    {
      name: "of a version that begins like ours",
      text: "%YAML 1.20\n---\na: 1\n",
      want: { code: "yaml/version", args: { found: "1.20" }, place: "1:1+10" },
    },
    {
      name: "with very many parts",
      text: `[${"a,".repeat(maxParts / 2)}]`,
      want: { code: "yaml/too-large", args: { limit: maxParts, of: "parts" }, place: "1:1+1" },
    },
    {
      name: "that is nested very deeply",
      text: `a: ${"[".repeat(maxDepth + 1)}b`,
      want: { code: "yaml/too-deep", args: { limit: maxDepth }, place: `1:${String(maxDepth + 4)}+1` },
    },
    {
      name: "that is nested very much deeper",
      text: `a: ${"[".repeat(5 * maxDepth)}`,
      want: { code: "yaml/too-deep", args: { limit: maxDepth }, place: `1:${String(maxDepth + 4)}+1` },
    },
  ])("$name", ({ text, want }) => {
    expect(findings(text)).toEqual([want]);
    expect(compose(text, "charter.yaml").document).toBe(null);
  });

  test.for([
    { name: "in our version", text: "%YAML  1.2\n---\na: 1\n" },
    { name: "with the version in a comment", text: "# %YAML 1.1\na: 1\n" },
    { name: "with another directive", text: "%FOO 1.1\n---\na: 1\n" },
    { name: "with the version as a text", text: 'a: "\n  %YAML 1.1"\n' },
    { name: "with an empty document", text: "---\na: 1\n...\n" },
    { name: "nested just deep enough", text: `a: ${"[".repeat(maxDepth - 1)}b${"]".repeat(maxDepth - 1)}` },
    { name: "with every key twice", text: "a: 1\na: 2\n" },
  ])("$name is sound", ({ text }) => {
    const { document, findings: none, source } = compose(text, "charter.yaml");
    expect([none, source.text, source.file]).toEqual([[], text, "charter.yaml"]);
    expect(document?.contents).toBeTruthy();
  });

  test("keeps every scalar as it is written", () => {
    const { document } = compose("a: 0801\nb: no\nc: 1.10\nd: 2026-12-01\n", "charter.yaml");
    expect(document?.toJS()).toEqual({ a: "0801", b: "no", c: "1.10", d: "2026-12-01" });
  });
});
