import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Place } from "../../src/diagnostic/place.ts";
import { checkWords } from "../../src/language/en/findings.ts";
import { reportCheckText } from "../../src/report/check-text.ts";
import { fileWith, findingsOf, readText } from "../yaml/read-text.ts";

function finding(place: Place, fix: Diagnostic["fix"] = null): Diagnostic {
  return { code: "facts/own-deputy", args: { who: "boss" }, severity: "error", place, path: [], fix };
}

/** The report of findings in one file, line by line. */
function report(text: string, findings: readonly Diagnostic[], colour = false): readonly string[] {
  return reportCheckText(findings, new Map([["a.yaml", text]]), checkWords, { colour }).split("\n");
}

test("a finding shows its place, the line, a mark under the span and the line to type instead", async () => {
  const text = fileWith({ contact: "contact: ownr" });
  const findings = findingsOf(await readText(text));
  expect(reportCheckText(findings, new Map([["charter.yaml", text]]), checkWords, { colour: false })).toBe(
    [
      "charter.yaml:5:10  error  facts/unknown-person",
      "  There is nobody with the key “ownr” under `people`.",
      "  5 | contact: ownr",
      "    |          ^^^^",
      "  Write:",
      "    contact: owner",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("a file without findings is named", () => {
  expect(report("", [])).toEqual(["a.yaml: no findings", ""]);
});

test.for([
  { facts: 2, templates: 0, want: "0.yaml, 1.yaml: no findings" },
  { facts: 1, templates: 1, want: "0.yaml, 1 template of your own: no findings" },
  { facts: 1, templates: 300, want: "0.yaml, 300 templates of your own: no findings" },
  {
    facts: 400,
    templates: 0,
    want: `${Array.from({ length: 9 }, (_, index) => `${String(index)}.yaml`).join(", ")}, 391 more files: no findings`,
  },
])(
  "nothing found in $facts facts files and $templates templates is one line",
  ({ facts, templates, want }) => {
    const names = [
      ...Array.from({ length: facts }, (_, index) => `${String(index)}.yaml`),
      ...Array.from({ length: templates }, (_, index) => `own/clauses/policy/own.${String(index)}.en.md`),
    ];
    const sources = new Map(names.map((name) => [name, ""]));
    expect(reportCheckText([], sources, checkWords, { colour: false })).toBe(`${want}\n`);
  },
);

test("without a file there is nothing to say", () => {
  expect(reportCheckText([], new Map(), checkWords, { colour: false })).toBe("");
});

test("the summary counts errors and warnings", () => {
  const place = { file: "a.yaml", line: 1, column: 1, length: 1 };
  const warning: Diagnostic = { ...finding(place), severity: "warning" };
  expect(report("a", [finding(place), finding(place), warning]).at(-2)).toBe("2 errors, 1 warning");
  expect(report("a", [warning]).at(-2)).toBe("1 warning");
});

test("a finding in a file that is not shown has no line", () => {
  const elsewhere = report("a", [finding({ file: "b.yaml", line: 3, column: 1, length: 1 })]);
  expect(elsewhere.filter((line) => line.includes("^"))).toEqual([]);
});

test("colour repeats what words say", () => {
  const lines = report("a", [finding({ file: "a.yaml", line: 1, column: 1, length: 1 })], true).join("\n");
  expect(lines).toContain("\u001b[1;31merror\u001b[0m");
  expect(lines.replaceAll(/\u001b\[[\d;]*m/g, "")).toContain("a.yaml:1:1  error  facts/own-deputy");
});

test.for([
  { name: "plain text", text: "name: X", column: 7, line: "name: X", mark: "      ^" },
  { name: "a tab", text: "\tname: X", column: 8, line: "  name: X", mark: "        ^" },
  { name: "Greek", text: "όνομα: X", column: 8, line: "όνομα: X", mark: "       ^" },
  { name: "letters of two parts", text: "o\u0301: X", column: 5, line: "o\u0301: X", mark: "   ^" },
  { name: "wide letters", text: "名前: X", column: 5, line: "名前: X", mark: "      ^" },
  { name: "pairs of code units", text: "🙂: X", column: 5, line: "🙂: X", mark: "    ^" },
  { name: "an escape sequence", text: "\u001b[31m: X", column: 8, line: "�[31m: X", mark: "       ^" },
  { name: "the end of a Windows line", text: "name: \r\nX", column: 7, line: "name: ", mark: "      ^" },
])("the mark stands under the span after $name", ({ text, column, line, mark }) => {
  const lines = report(text, [finding({ file: "a.yaml", line: 1, column, length: 1 })]);
  expect(lines.slice(2, 4)).toEqual([`  1 | ${line}`, `    | ${mark}`]);
});

test("a long line is cut around the span", () => {
  const text = `${"a".repeat(5000)}X${"b".repeat(5000)}`;
  const [, , line = "", mark = ""] = report(text, [
    finding({ file: "a.yaml", line: 1, column: 5001, length: 1 }),
  ]);
  expect(line.length).toBeLessThan(120);
  expect(line[mark.indexOf("^")]).toBe("X");
});

test("a line to add is an example, and so is a value that nobody could guess", () => {
  const place = { file: "a.yaml", line: 1, column: 7, length: 1 };
  const added = report("name: X", [finding(place, { kind: "add", line: "  role: Manager" })]);
  expect(added.slice(-6)).toEqual([
    "  Name somebody else, or take it out.",
    "  For example:",
    "      role: Manager",
    "",
    "1 error",
    "",
  ]);
  const example = report("name: X", [finding(place, { kind: "example", text: "Dana" })]);
  expect(example.slice(-5)).toEqual(["  For example:", "    name: Dana", "", "1 error", ""]);
});

test("what is found in a line of a whole file is shown cut, with what to write instead", () => {
  const text = `a: [${"b, ".repeat(1000)}]`;
  const findings = [8, 1508].map((column) =>
    finding({ file: "a.yaml", line: 1, column, length: 1 }, { kind: "replace", text: "c" }),
  );
  const lines = report(text, findings);
  expect(lines.filter((line) => line === "    c")).toHaveLength(2);
  expect(lines.every((line) => line.length < 120)).toBe(true);
});
