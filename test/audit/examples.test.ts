import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { everyKey, minimum } from "../companies/companies.ts";
import { hostile } from "../companies/hostile.ts";
import { auditText, exact } from "./audited.ts";

const root = join(import.meta.dirname, "../..");

const files = ["examples", "test/fixtures/facts"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml") && !/nine-mistakes|awkward-text/.test(name))
    .map((name) => join(folder, name)),
);

test.for(files)("nothing is said about the texts of %s", async (file) => {
  const findings = await auditText(readFileSync(join(root, file), "utf8"));
  expect(findings.filter(({ code }) => code.startsWith("text/")).map(exact)).toEqual([]);
});

test.for([
  { name: "the least company", facts: minimum },
  { name: "the company of every key", facts: everyKey() },
])("nothing is said about the texts of $name", async ({ facts }) => {
  expect((await auditText(stringify(facts))).map(exact)).toEqual([]);
});

test("a company whose texts are full of braces and brackets is warned, but can be rendered", async () => {
  const findings = await auditText(stringify(hostile));
  const texts = findings.filter(({ code }) => code.startsWith("text/"));
  expect(new Set(texts.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
    new Set(["warning text/placeholder"]),
  );
});
