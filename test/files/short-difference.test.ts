import { describe, expect, test } from "vitest";
import { differenceStart, shortDifference } from "../../src/files/short-difference.ts";

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `line ${String(index + 1)}`);
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

describe("the first lines that differ", () => {
  const was = numbers(40);
  test.for<{ name: string; now: readonly string[]; want: readonly string[] }>([
    { name: "none", now: was, want: [] },
    { name: "a changed line", now: was.with(2, "new"), want: ["@@ 3", "- line 3", "+ new"] },
    { name: "a line that is gone", now: was.toSpliced(4, 1), want: ["@@ 5", "- line 5"] },
    { name: "a line that came", now: was.toSpliced(4, 0, "new"), want: ["@@ 5", "+ new"] },
    {
      name: "no more than three places",
      now: was.map((line, index) => (index % 8 === 0 ? "x" : line)),
      want: ["@@ 1", "- line 1", "+ x", "@@ 9", "- line 9", "+ x", "@@ 17", "- line 17", "+ x", "…"],
    },
  ])("$name", ({ now, want }) => {
    expect(shortDifference(text(was), text(now))).toEqual(want);
  });

  test("are never many, and show both sides", () => {
    const lines = shortDifference(text(was), text(was.map((line) => `${line}!`)));
    expect(lines.length).toBeLessThanOrEqual(11);
    expect(lines.some((line) => line.startsWith("+ "))).toBe(true);
    expect(lines.at(-1)).toBe("…");
  });

  test("are cut around what differs", () => {
    const [, old, fresh] = shortDifference(
      `${"a".repeat(500)}X${"b".repeat(500)}\n`,
      `${"a".repeat(500)}Y${"b".repeat(500)}\n`,
    );
    expect(old).toMatch(/^- …a{30}Xb+…$/);
    expect(fresh).toMatch(/^\+ …a{30}Yb+…$/);
    expect(old?.length).toBeLessThan(110);
  });

  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, index) => `word${String(from + index)}`).join(" ");
  const shownOf = (was: string, now: string, sign: string): readonly string[] =>
    shortDifference(`${was}\n`, `${now}\n`).filter((line) => line.startsWith(`${sign} `));

  test("are cut around what differs where a line came before them", () => {
    const line = (verb: string): string => `${words(1, 60)} we ${verb} ${words(61, 60)}`;
    const [old] = shownOf(line("answer"), `${words(500, 60)}\n${line("reply")}`, "-");
    const [, fresh] = shownOf(line("answer"), `${words(500, 60)}\n${line("reply")}`, "+");
    expect(old).toContain(" we answer ");
    expect(fresh).toContain(" we reply ");
  });

  test("are cut around what differs where a line before them is gone", () => {
    const line = (verb: string): string => `${words(1, 60)} we ${verb}`;
    const [, old] = shownOf(`${words(500, 60)}\n${line("answer")}`, line("reply"), "-");
    expect(old).toMatch(/ we answer$/);
  });

  test("show the last of several changes too", () => {
    const line = (first: string, last: string): string =>
      `We ${first} ${words(1, 80)} ${last} ${words(81, 80)}`;
    const [old] = shownOf(line("answer", "soon"), line("reply", "late"), "-");
    const [fresh] = shownOf(line("answer", "soon"), line("reply", "late"), "+");
    expect(old).toMatch(/^- We answer [^…]*….* soon [^…]*…$/);
    expect(fresh).toMatch(/^\+ We reply [^…]*….* late [^…]*…$/);
    expect(old?.length).toBeLessThanOrEqual(105);
  });

  test("show what came to the end of a line", () => {
    const [old] = shownOf(words(1, 60), `${words(1, 60)} and more`, "-");
    const [fresh] = shownOf(words(1, 60), `${words(1, 60)} and more`, "+");
    expect(old).toMatch(/^- ….* word60$/);
    expect(fresh).toMatch(/^\+ ….* word60 and more$/);
  });

  test("never end in half a letter", () => {
    const [, old] = shortDifference(`${"😀".repeat(200)}\n`, "\n");
    expect(old).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(old).toMatch(/😀…$/);
  });

  test("are the same for CRLF as for any other change", () => {
    expect(shortDifference("a\n", "a\r\n")).toEqual(["@@ 1", "- a", "+ a\r"]);
    expect(shortDifference("a\nb", "a\nb\n")).toEqual(["@@ 2", "- b", "+ b↵"]);
    expect(shortDifference("a\nb\n", "a\nb")).toEqual(["@@ 2", "- b↵", "+ b"]);
    expect(shortDifference("a\nb", "a\nc")).toEqual(["@@ 2", "- b", "+ c"]);
  });

  test("are only the first one of texts that have nothing in common", () => {
    const other = numbers(4_000).map((line) => `other ${line}`);
    expect(shortDifference(text(numbers(4_000)), text(other))).toEqual([
      "@@ 1",
      "- line 1",
      "+ other line 1",
      "…",
    ]);
  });

  test("are the end of a text that goes on in nothing like it", () => {
    const long = numbers(4_000);
    expect(shortDifference(text(long), text(long.slice(0, 9)))).toEqual(["@@ 10", "- line 10", "+ ", "…"]);
  });

  test("are found in long lines in bounded time", () => {
    const line = (letter: string): string => `${"ab ".repeat(60_000)}${letter} ${"cd ".repeat(60_000)}`;
    const many = (letter: string): string => `${Array.from({ length: 10 }, () => line(letter)).join("\n")}\n`;
    const lines = shortDifference(many("x"), many("y"));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(105);
    expect(lines.filter((each) => /[xy]/.test(each))).toHaveLength(9);
  });
});

test.for([
  ["a\nb\n", "a\nc\n", 2, 1],
  ["a\nbcd\n", "a\nbce\n", 2, 3],
  ["x", "y", 1, 1],
  ["a\n", "a\nb\n", 2, 1],
  ["a\nb\n", "a\n", 2, 1],
  ["a\nb", "a\nbc", 2, 2],
  ["a\nb\n", "a\nb", 2, 2],
  ["", "a", 1, 1],
  ["a\n\n\nb", "a\n\n\nc", 4, 1],
  ["a😀", "a😁", 1, 2],
  ["same", "same", 1, 5],
] as const)("%j and %j begin to differ in line %i, column %i", ([was, now, line, column]) => {
  expect(differenceStart(was, now)).toEqual({ line, column });
});
