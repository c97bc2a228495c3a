import { expect, test } from "vitest";
import { readFacts } from "../../src/yaml/read-facts.ts";
import { memoryFiles } from "./memory-files.ts";
import { brief, factsOf, fileWith, findingsOf, readText, today } from "./read-text.ts";

const where = { workingDirectory: "/home", root: "/home", today };

test("a file that cannot be read is no finding", async () => {
  const reading = await readFacts({ ...where, file: "charter.yaml", files: memoryFiles({}) });
  expect(reading).toEqual({ kind: "unreadable", file: "charter.yaml", problem: "missing", detail: "none" });
});

test("a file that is too large is a finding, and nothing of it is shown", async () => {
  const files = memoryFiles({ "/home/charter.yaml": "#".repeat(2_000_000) });
  const reading = await readFacts({ ...where, file: "charter.yaml", files });
  expect(findingsOf(reading).map(brief)).toEqual(["yaml/too-large 1:1"]);
});

test("standard input is read from the bytes that are given", async () => {
  const bytes = new TextEncoder().encode(fileWith({}));
  const reading = await readFacts({ ...where, file: "-", bytes, files: memoryFiles({}) });
  expect(factsOf(reading).contact).toBe("owner");
});

test.for([
  { name: "a byte order mark", text: `\uFEFF${fileWith({})}` },
  { name: "Windows line ends", text: fileWith({}).replaceAll("\n", "\r\n") },
  { name: "no line end", text: fileWith({}).trimEnd() },
  { name: "many line ends", text: `\n\n${fileWith({})}\n\n\n` },
  { name: "a document mark", text: `---\n${fileWith({})}\n...\n` },
  { name: "YAML 1.2 asked for", text: `%YAML 1.2\n---\n${fileWith({})}\n` },
  { name: "plain tags", text: fileWith({ missed: "missed: !!str Sorry." }) },
  {
    name: "an anchor and an alias",
    text: fileWith({ missed: "missed: &sorry We apologise.\nempowerment: *sorry" }),
  },
  {
    name: "a date that is text",
    text: fileWith({ document: 'document: { version: "1.10", effective: 2026-12-01 }' }),
  },
])("$name changes nothing", async ({ text }) => {
  const reading = await readText(text);
  expect(findingsOf(reading).map(brief)).toEqual([]);
  expect(factsOf(reading).company.name).toBe("Alfa Ltd");
});

test.for([
  { written: "1.10", want: "1.10" },
  { written: "0801", want: "0801" },
  { written: "no", want: "no" },
  { written: "1e3", want: "1e3" },
  { written: "0x10", want: "0x10" },
  { written: "12_000", want: "12_000" },
  { written: "2026-12-01", want: "2026-12-01" },
  { written: "9007199254740993", want: "9007199254740993" },
  { written: "'~'", want: "~" },
])("$written stays text", async ({ written, want }) => {
  const facts = factsOf(await readText(fileWith({ document: `document: { version: ${written} }` })));
  expect(facts.document?.version).toBe(want);
});

test("findings in Windows text have the same places", async () => {
  const reading = await readText(fileWith({ contact: "contact: ownr" }).replaceAll("\n", "\r\n"));
  expect(findingsOf(reading).map(({ place }) => place)).toEqual([
    { file: "charter.yaml", line: 5, column: 10, length: 4 },
  ]);
});

test("two mistakes in one line are two findings", async () => {
  const reading = await readText(fileWith({ company: "company: { nam: Alfa, country: UK }" }));
  expect(findingsOf(reading).map(brief)).toEqual(["facts/unknown-key 2:12", "facts/not-a-country 2:32"]);
});

test("the line for a missing key has the indentation of its block", async () => {
  const block = "complaints:\n    contact: { email: c@alfa.example }\n    resolveWithin: 10 working days";
  const [finding] = findingsOf(await readText(fileWith({ complaints: block })));
  expect(finding?.fix).toEqual({ kind: "add", line: "    acknowledgeWithin: 2 working days" });
  expect(finding?.path).toEqual(["complaints", "acknowledgeWithin"]);
});

test("nothing is filled in that the file does not say", async () => {
  const facts = factsOf(await readText(fileWith({})));
  expect(Object.keys(facts)).toEqual([
    "charter",
    "company",
    "languages",
    "people",
    "contact",
    "channels",
    "complaints",
  ]);
  expect(facts.complaints).toEqual({
    contact: { email: "c@alfa.example", by: ["email"] },
    acknowledgeWithin: { duration: { amount: 2, unit: "working day" }, atLeast: null },
    resolveWithin: { duration: { amount: 10, unit: "working day" }, atLeast: null },
  });
});

test.for([
  { languages: ["en"], want: [] },
  { languages: ["hu"], want: ["facts/missing-translation 4:35"] },
] as const)("for documents in $languages, texts in others do not count", async ({ languages, want }) => {
  const text = fileWith({
    languages: "languages: [en, hu]",
    people: "people: { owner: { name: D, role: Owner, phone: 112 } }",
  });
  const files = memoryFiles({ "/home/charter.yaml": text });
  const reading = await readFacts({ ...where, file: "charter.yaml", files, languages });
  expect(findingsOf(reading).map(brief)).toEqual(want);
});
