import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkWords } from "../../src/language/en/findings.ts";

test("docs/findings.md has a section for every code and none for any other", async () => {
  const page = await readFile(join(import.meta.dirname, "../../docs/findings.md"), "utf8");
  const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, code]) => code);
  expect(headings.toSorted()).toEqual(Object.keys(checkWords.findings).toSorted());
});

test("every section says something", async () => {
  const page = await readFile(join(import.meta.dirname, "../../docs/findings.md"), "utf8");
  const sections = page.split(/^#{1,3} /m).slice(2);
  const empty = sections.filter(
    (section) => section.includes("/") && section.split("\n").slice(1).join("").trim() === "",
  );
  expect(empty).toEqual([]);
});
