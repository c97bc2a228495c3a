import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { applyFixes } from "../../src/yaml/apply-fixes.ts";
import { fileWith, findingsOf, readText } from "./read-text.ts";

const sound = `charter: 1
company: { name: Brook Ltd, country: GB }
languages: [en]
people:
  manager: { name: Ada Brook, role: Manager, email: ada@brook.example }
contact: manager
channels:
  email: { address: help@brook.example, replyWithin: { time: 24 hours, atLeast: 85 } }
  phone: { number: +44 20 7946 0000, answerWithin: 3 rings }
hours:
  open: { mon-fri: 08:00-18:00 }
  timezone: Europe/London
complaints:
  contact: { email: complaints@brook.example, by: [email] }
  acknowledgeWithin: 2 working days
  resolveWithin: 10 working days
brand: { colour: "#0b5394" }
document:
  version: "1.0"
  lastReviewed: 2026-05-04
audience: employees
`;

async function fixed(text: string): Promise<string> {
  return applyFixes(text, findingsOf(await readText(text))).text;
}

/** The text with one piece in the place of another; throws where the piece is not there. */
function typing(from: string, typed: string): string {
  if (!sound.includes(from)) throw new Error(`There is no ${from}.`);
  return sound.replace(from, () => typed);
}

test("a sound file stays letter by letter", async () => {
  expect(findingsOf(await readText(sound))).toEqual([]);
  expect(await fixed(sound)).toBe(sound);
});

describe("is put right", () => {
  test.for([
    ["replyWithin", "replyWihtin"],
    ["replyWithin", "reply_within"],
    ["replyWithin", "reply-within"],
    ["replyWithin", "REPLYWITHIN"],
    ["replyWithin", "replyWithi"],
    ["replyWithin", "replyWitin"],
    ["acknowledgeWithin", "aknowlegeWithin"],
    ["hours:", "huors:"],
    ["hours:", "hour:"],
    ["24 hours", "24 hrs"],
    ["24 hours", "24hours"],
    ["24 hours", "24 huors"],
    ["24 hours", "24 hourss"],
    ["2 working days", "2 workin days"],
    ["2 working days", "2 wroking days"],
    ["2 working days", "2 business days"],
    ["3 rings", "3 rigns"],
    ["by: [email]", "by: [e-mail]"],
    ["by: [email]", "by: [Email]"],
    ["by: [email]", "by: [emial]"],
    ["by: [email]", "by: [mail]"],
    ["audience: employees", "audience: employes"],
    ["audience: employees", "audience: Employees"],
    ["country: GB", "country: gb"],
    ["Europe/London", "Europe/Lodnon"],
    ["languages: [en]", "languages: [EN]"],
    ["languages: [en]", "languages: en"],
    ["by: [email]", "by: email"],
    ["contact: manager", "contact: Manager"],
    ["help@brook.example", "mailto:help@brook.example"],
    ["atLeast: 85", "atLeast: 85 %"],
    ["atLeast: 85", "atLeast: 85%"],
    ["atLeast: 85", "atLeast: 85 per cent"],
    ["atLeast: 85", "atLeast: 85 percent"],
    ["atLeast: 85", "atLeast: +85"],
    ["2026-05-04", "2026/05/04"],
    ["2026-05-04", "2026.5.4."],
    ["2026-05-04", "2026-5-4"],
    ["mon-fri", "Mon - Fri"],
    ["08:00-18:00", "8-18"],
    ["08:00-18:00", "8.00 – 18:00"],
  ])("%s, typed as %s", async ([right = "", typed = ""]) => {
    expect(await fixed(typing(right, typed))).toBe(sound);
  });
});

describe("is left to the company", () => {
  test.for([
    ["replyWithin", "answerIn"],
    ["audience: employees", "audience: everybody"],
    ["by: [email]", "by: [post]"],
    ["24 hours", "24"],
    ["24 hours", "24 m"],
    ["24 hours", "1.5 hours"],
    ["24 hours", "two hours"],
    ["24 hours", "1h30m"],
    ["24 hours", "0 hours"],
    ["contact: manager", "contact: managr"],
    ["country: GB", "country: UK"],
    ["languages: [en]", "languages: [ne]"],
    ["Europe/London", "London"],
    ["atLeast: 85", "atLeast: 85,5"],
    ["atLeast: 85", "atLeast: most"],
    ["2026-05-04", "04/05/2026"],
    ["2026-05-04", "4 May 2026"],
    ["2026-05-04", "2026-05"],
    ["08:00-18:00", "8am-6pm"],
    ["08:00-18:00", "from 8 to 18"],
    ["08:00-18:00", "8-18 h"],
    ["charter: 1", "charter: 2"],
    ["  resolveWithin: 10 working days\n", ""],
    ["24 hours", "24\n    hrs"],
    ["replyWithin:", "replyWithin"],
  ])("%s, typed as %s", async ([right = "", typed = ""]) => {
    const text = typing(right, typed);
    expect(findingsOf(await readText(text)).length).toBeGreaterThan(0);
    expect(await fixed(text)).toBe(text);
  });

  test("a second key that only looks like a free one", async () => {
    const text = typing("company: {", "company: { vision: To help, vission: To serve,");
    expect(await fixed(text)).toBe(text);
  });
});

test("all of a text is put right at once, in its order, with any line break", async () => {
  const typed = [
    ["hours:", "huors:"],
    ["24 hours", "24 hrs"],
    ["resolveWithin", "resolvWithin"],
  ] as const;
  const text = typed.reduce((before, [right, wrong]) => before.replace(right, wrong), sound);
  const findings = findingsOf(await readText(text));
  const { text: after, applied } = applyFixes(text, findings.toReversed());
  expect(after).toBe(sound);
  expect(applied.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    "24 hrs → 24 hours",
    "huors → hours",
    "resolvWithin → resolveWithin",
  ]);
  const windows = text.replaceAll("\n", "\r\n");
  expect(await fixed(windows)).toBe(sound.replaceAll("\n", "\r\n"));
});

describe("spans", () => {
  const finding = (column: number, length: number, text: string, line = 1): Diagnostic => ({
    code: "facts/not-an-email",
    args: { found: "x", suggestion: null },
    severity: "error",
    place: { file: "charter.yaml", line, column, length },
    path: [],
    fix: { kind: "replace", text },
  });

  test.for([
    { name: "side by side", findings: [finding(1, 2, "AB"), finding(3, 2, "CD")], after: "ABCDef\nghi" },
    { name: "over each other", findings: [finding(2, 3, "X"), finding(1, 2, "Y")], after: "Ycdef\nghi" },
    { name: "on the last line", findings: [finding(2, 2, "!", 2)], after: "abcdef\ng!" },
    { name: "that are right already", findings: [finding(1, 2, "ab")], after: "abcdef\nghi" },
    { name: "over the end of a line", findings: [finding(5, 4, "X")], after: "abcdef\nghi" },
    { name: "below the text", findings: [finding(1, 1, "X", 3)], after: "abcdef\nghi" },
  ])("$name", ({ findings, after }) => {
    const result = applyFixes("abcdef\nghi", findings);
    expect(result.text).toBe(after);
    expect(result.applied.length).toBe(after === "abcdef\nghi" ? 0 : after === "ABCDef\nghi" ? 2 : 1);
  });
});

test("only a replacement is put anywhere, not an example or a line", () => {
  const base = { severity: "error", path: [], place: { file: "a", line: 1, column: 1, length: 1 } } as const;
  const args = { found: "x", suggestion: null };
  const findings: readonly Diagnostic[] = [
    { ...base, code: "facts/not-an-email", args, fix: { kind: "example", text: "y" } },
    { ...base, code: "facts/not-an-email", args, fix: { kind: "add", line: "y" } },
    { ...base, code: "facts/not-an-email", args, fix: null },
  ];
  expect(applyFixes("x", findings)).toEqual({ text: "x", applied: [] });
});

test("what stands elsewhere in the file is not touched", async () => {
  const text = fileWith({ missed: 'missed: "24 hrs, huors"', hours: "huors: { open: { mon-fri: 9-17 } }" });
  expect(await fixed(text)).toBe(
    fileWith({ missed: 'missed: "24 hrs, huors"', hours: "hours: { open: { mon-fri: 09:00-17:00 } }" }),
  );
});
