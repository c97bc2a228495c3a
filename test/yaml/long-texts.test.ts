import { expect, test } from "vitest";
import { checkWords } from "../../src/language/en/findings.ts";
import { reportCheckJson } from "../../src/report/check-json.ts";
import { reportCheckText } from "../../src/report/check-text.ts";
import { fileWith, findingsOf, readText } from "./read-text.ts";

/** What is wrong, once in a line of 200 000 characters or thousands of times in one file. */
const spaces = " ".repeat(200_000);
const many = (count: number, item: (index: number) => string, between = ", "): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);

const rows = [
  { name: "spaces before a second colon", text: `missed: a${spaces}b: c`, want: "yaml/syntax" },
  { name: "spaces before a comment", text: `charter 1${spaces}# x\nb: 1`, want: "yaml/syntax" },
  { name: "spaces in an open bracket", text: `a: [b,${spaces}`, want: "yaml/syntax" },
  { name: "spaces before a hash", text: `a: [b,${spaces}x #c`, want: "yaml/syntax" },
  { name: "hashes in an open bracket", text: `a: [${" #".repeat(100_000)}`, want: "yaml/syntax" },
  { name: "hashes without a space", text: `a: [b: ${"#".repeat(200_000)}`, want: "yaml/syntax" },
  { name: "spaces in a quote", text: `a: "${spaces}`, want: "yaml/syntax" },
  { name: "spaces after %YAML", text: `%YAML${spaces}1.1\n---\n`, want: "yaml/version" },
  { name: "tabs", text: `a:\n${"\t".repeat(200_000)}b`, want: "yaml/tab" },
  { name: "escapes", text: `a: "${"\\q".repeat(20_000)}"`, want: "yaml/syntax" },
  { name: "quotes without commas", text: `a: [${'"b" "c" '.repeat(15_000)}]`, want: "yaml/syntax" },
  {
    name: "unknown keys",
    text: fileWith({ x: many(11_000, (index) => `acknowledgeWithin${String(index)}: 1`, "\n") }),
    want: "facts/unknown-key",
  },
  {
    name: "people with misspelt keys",
    text: fileWith({
      people: `people:\n${many(2000, (index) => `  p${String(index)}: { naem: N, rloe: R }`, "\n")}`,
    }),
    want: "facts/unknown-key",
  },
  {
    name: "steps to nobody",
    text: fileWith({
      people: `people:\n${many(1200, (index) => `  p${String(index)}: { name: N, role: R, phone: 112 }`, "\n")}`,
      x: `escalation:\n${many(700, (index) => `- { to: q${String(index)}, by: [phone], within: 1 day }`, "\n")}`,
    }),
    want: "facts/unknown-person",
  },
  {
    name: "days that are none, in one line",
    text: fileWith({ x: `hours: { closed: [${many(15_000, () => "2026-13-01")}] }` }),
    want: "facts/not-a-date",
  },
  {
    name: "accounts that are one",
    text: fileWith({ channels: `channels: { social: { accounts: [${many(15_000, () => "a")}] } }` }),
    want: "facts/duplicate",
  },
  {
    name: "languages that are none",
    text: fileWith({
      channels: `channels: { phone: { number: 112, languages: [${many(15_000, (index) => `Germ${String(index)}`)}] } }`,
    }),
    want: "facts/not-a-language",
  },
];

test.for(rows)("$name are found and reported at once", async ({ text, want }) => {
  const findings = findingsOf(await readText(text));
  expect(findings.map(({ code }) => code)).toContain(want);
  const sources = new Map([["charter.yaml", text]]);
  expect(reportCheckText(findings, sources, checkWords, { colour: false })).toContain(want);
  expect(reportCheckJson(findings, checkWords)).toContain(want);
});
