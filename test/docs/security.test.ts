import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, textOf } from "./project.ts";

const security = textOf("SECURITY.md");

/** The rows of the table of what is defended against, cell by cell, without its head. */
const promises = security
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("each promise names the tests that hold it", () => {
  expect(promises.length).toBeGreaterThanOrEqual(8);
  const unheld = promises.filter(([, , , tests = ""]) => !/`[^`]+[.](?:test[.]ts|mjs)`/.test(tests));
  expect(unheld).toEqual([]);
});

test("every file that it names is there", () => {
  const named = [...security.matchAll(/`((?:test|src|[.]ci)\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});
