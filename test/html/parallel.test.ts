import { describe, expect, test } from "vitest";
import { toParallelPage } from "../../src/html/parallel.ts";
import type { ParallelSide } from "../../src/html/parallel.ts";
import { marked } from "../../src/markdown/marks.ts";
import { shippedTheme as theme } from "./theme-on-disk.ts";

const english = [
  "# Policy",
  "Alfa · Version 1",
  "## 1 Aim",
  marked("aim.one", "We answer **within 1 hour**."),
  marked("aim.lead", "These rules hold:"),
  `${marked("aim.a", "- First.")}\n${marked("aim.b", "- Second.")}`,
  "## 2 Table",
  `${marked("table.head", "| A | B |\n| --- | --- |")}\n${marked("table.row", "| one | two |")}`,
].join("\n\n");

const czech = [
  "# Politika",
  "Alfa · Verze 1",
  "## 1 Cíl",
  marked("aim.one", "Odpovíme **do 1 hodiny**.\n\nA ještě jedna věta."),
  // Three clauses in one block, which English has in two.
  `${marked("aim.lead", "Platí:")} ${marked("aim.a", "Za prvé,")} ${marked("aim.b", "Za druhé.")}`,
  "## 2 Tabulka",
  `${marked("table.head", "| A | B |\n| --- | --- |")}\n${marked("table.row", "| jedna | dvě |")}`,
].join("\n\n");

function side(language: string, title: string, text: string): ParallelSide {
  const sections = [...text.matchAll(/^## (\d) (.+)$/gm)].map(([, number = "", heading = ""]) => ({
    id: `s${number}`,
    number,
    title: heading,
    level: 2 as const,
  }));
  return { language, languageName: language, title, marked: text, sections };
}

const input = {
  company: "Alfa <Ltd>",
  left: side("en", "Policy", english),
  right: side("cs", "Politika", czech),
  accent: null,
  pageOf: ["Page ", " of ", ""],
} as const;

describe("two languages side by side", () => {
  const html = toParallelPage(input, theme);
  const rows = html.split('<div class="row">').slice(1);

  test("stand clause beside clause, each in its language", () => {
    expect(rows.map((row) => [...row.matchAll(/lang="(\w+)"/g)].map(([, language]) => language))).toEqual(
      rows.map(() => ["en", "cs"]),
    );
    expect(rows[0]).toContain("Aim");
    expect(rows[0]).toContain("Cíl");
    expect(rows[1]).toContain("within 1 hour");
    expect(rows[1]).toContain("A ještě jedna věta.");
    expect(rows[2]).toContain("These rules hold:");
    expect(rows[2]).toContain("Za druhé.");
    expect(rows[2]).toContain("Second.");
    expect(rows[4]).toContain("<table");
    expect(rows).toHaveLength(5);
  });

  test("leave no marks and let no fact become structure", () => {
    expect(html).not.toMatch(/[\u0001\u0002]/);
    expect(html).toContain("Alfa &lt;Ltd&gt;");
    expect(html).not.toContain("<script");
  });

  test("must have the same clauses", () => {
    const other = { ...input, right: side("cs", "Politika", czech.replace("aim.b", "aim.c")) };
    expect(() => toParallelPage(other, theme)).toThrow("aim.b");
    const shorter = { ...input, right: side("cs", "Politika", czech.split("## 2")[0] ?? "") };
    expect(() => toParallelPage(shorter, theme)).toThrow("more clauses");
  });
});
