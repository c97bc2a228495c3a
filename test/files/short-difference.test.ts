import { describe, expect, test } from "vitest";
import { shortDifference } from "../../src/files/short-difference.ts";

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

  test("never end in half a letter", () => {
    const [, old] = shortDifference(`${"😀".repeat(200)}\n`, "\n");
    expect(old).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(old).toMatch(/😀…$/);
  });

  test("are the same for CRLF as for any other change", () => {
    expect(shortDifference("a\n", "a\r\n")).toEqual(["@@ 1", "- a", "+ a\r"]);
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
});
