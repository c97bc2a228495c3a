import { describe, expect, test } from "vitest";
import { coded, type Diagnostic, type DiagnosticArgs, type Fix } from "../../src/diagnostic/diagnostic.ts";
import type { Path } from "../../src/diagnostic/place.ts";
import { safeFix } from "../../src/yaml/safe-fixes.ts";

type Code = keyof DiagnosticArgs;

const place = { file: "charter.yaml", line: 1, column: 1, length: 1 };

function finding<Of extends Code>(
  code: Of,
  args: DiagnosticArgs[Of],
  fix: Fix | null,
  path: Path = [],
): Diagnostic {
  return coded(code, args, { severity: "error", place, path, fix } as const);
}

/** What is put in the place of `found` where `meant` is suggested; `null` where the company has to choose. */
type Suggesting = (found: string, meant: string) => string | null;

function byCode(
  code:
    | "facts/not-a-day"
    | "facts/not-a-timezone"
    | "facts/not-a-country"
    | "facts/not-a-language"
    | "facts/not-a-date"
    | "facts/not-opening-hours"
    | "facts/not-an-email",
): Suggesting {
  return (found, meant) =>
    safeFix(finding(code, { found, suggestion: meant }, { kind: "replace", text: meant }));
}

describe("a slip of the pen", () => {
  const fixed = byCode("facts/not-a-day");
  test.for([
    ["Mon-Fri", "mon-fri"],
    ["mon fri", "mon-fri"],
    ["opqn", "open"],
    ["opne", "open"],
    ["opens", "open"],
    ["closod", "closed"],
    ["wexxite", "website"],
    ["vebsitte", "website"],
  ])("%s is %s", ([found = "", meant = ""]) => {
    expect(fixed(found, meant)).toBe(meant);
  });

  test.for([
    ["0 answerWithin", "answerWithin"],
    ["website2", "website"],
    // Too short for any slip, or for two.
    ["oen", "open"],
    ["oepn", "ope"],
    ["opxx", "open"],
    ["clxxed", "closed"],
    ["wxsite", "website"],
    // Three slips.
    ["wexxixe", "website"],
    // Nearly two neighbours in the wrong order.
    ["opne", "opens"],
    ["cbad", "abcd"],
    ["wroknig", "working"],
    ["clyoed", "closed"],
    ["clsyed", "closed"],
    ["", "open"],
  ])("%s may not be %s", ([found = "", meant = ""]) => {
    expect(fixed(found, meant)).toBe(null);
  });

  test("is looked for in time zones as in days", () => {
    expect(byCode("facts/not-a-timezone")("Europe/Lodnon", "Europe/London")).toBe("Europe/London");
    expect(byCode("facts/not-a-timezone")("London", "Europe/London")).toBe(null);
  });

  test.for([
    { key: "replyWihtin", known: ["replyWithin", "address"], suggestion: "replyWithin", is: true },
    { key: "vission", known: ["vision", "mission"], suggestion: "mission", is: false },
    { key: "answerIn", known: ["answerWithin"], suggestion: "answerWithin", is: false },
    { key: "zebra", known: ["vision"], suggestion: null, is: false },
  ])("the key $key for $suggestion", ({ key, known, suggestion, is }) => {
    const args = { key, block: "", suggestion, belongsUnder: [], known };
    expect(
      safeFix(finding("facts/unknown-key", args, { kind: "replace", text: suggestion ?? "vision" })),
    ).toBe(is ? suggestion : null);
  });
});

test.for([
  { code: "facts/not-a-country", found: "g-b", meant: "GB", is: true },
  { code: "facts/not-a-country", found: "UKR", meant: "UK", is: false },
  { code: "facts/not-a-language", found: "E N", meant: "en", is: true },
  { code: "facts/not-a-language", found: "english", meant: "en", is: false },
] as const)("$code: $found for $meant", ({ code, found, meant, is }) => {
  expect(byCode(code)(found, meant)).toBe(is ? meant : null);
});

test.for([
  { found: "Manager", suggestion: "manager", is: true },
  { found: "managr", suggestion: "manager", is: false },
  { found: "somebody", suggestion: null, is: false },
])("the person $found for $suggestion", ({ found, suggestion, is }) => {
  const args = { found, people: ["manager"], suggestion };
  expect(
    safeFix(finding("facts/unknown-person", args, { kind: "replace", text: suggestion ?? "manager" })),
  ).toBe(is ? suggestion : null);
});

test.for([
  { found: "yes", allowed: ["true", "false"], suggestion: "true", is: true },
  { found: "emial", allowed: ["email", "phone"], suggestion: "email", is: true },
  { found: "post", allowed: ["email", "phone"], suggestion: "phone", is: false },
])("$found for $suggestion, one of $allowed", ({ found, allowed, suggestion, is }) => {
  const args = { found, allowed, suggestion };
  expect(safeFix(finding("facts/not-in-list", args, { kind: "replace", text: suggestion }))).toBe(
    is ? suggestion : null,
  );
});

describe("a time", () => {
  const fixed = (
    found: string,
    suggestion: string | null,
    reason: DiagnosticArgs["facts/not-a-duration"]["reason"] = "unknown",
  ) =>
    safeFix(
      finding(
        "facts/not-a-duration",
        { found, reason, suggestion },
        {
          kind: "replace",
          text: suggestion ?? "48 hours",
        },
      ),
    );

  test.for([
    ["24 hrs", "24 hours"],
    [" 24 HRS ", "24 hours"],
    ["24hrs", "24 hours"],
    ["24-hours", "24 hours"],
    ["024 huors", "24 hours"],
    ["24 huor", "24 hours"],
    ["5 min", "5 minutes"],
    ["2 business days", "2 working days"],
    ["2 workingdays", "2 working days"],
    ["2 wroking dyas", "2 working days"],
    [" 2  wrking\tdays ", "2 working days"],
    ["1 da", "1 day"],
  ])("%s is %s", ([found = "", meant = ""]) => {
    expect(fixed(found, meant)).toBe(meant);
  });

  test.for([
    ["24 hrs", "42 hours"],
    ["about 24 hours", "24 hours"],
    ["24 hours 5", "24 hours"],
    ["hours", "24 hours"],
    ["5 m", "5 minutes"],
    ["5 zebras", "5 hours"],
    ["2 morning days", "2 working days"],
    ["2 walking days", "2 working days"],
    ["2 wroking dyas now", "2 working days"],
    ["2 wroking dyas", "3 working days"],
    ["2 wroking xxxs", "2 working days"],
    ["soon", null],
  ] as const)("%s may not be %s", ([found, meant]) => {
    expect(fixed(found, meant)).toBe(null);
  });

  test.for(["zero", "negative", "no-unit", "fraction"] as const)("of which it is known: %s", (reason) => {
    expect(fixed("24 hrs", "24 hours", reason)).toBe(null);
  });
});

test.for([
  { found: "85 %", suggestion: "85", is: true },
  { found: "85%", suggestion: "85", is: true },
  { found: "85 Per Cent", suggestion: "85", is: true },
  { found: "85percent", suggestion: "85", is: true },
  { found: "+85", suggestion: "85", is: true },
  { found: "+85 %", suggestion: "85", is: true },
  { found: "8+5", suggestion: "85", is: false },
  { found: "8%5", suggestion: "85", is: false },
  { found: "5,5", suggestion: "5.5", is: false },
  { found: "most", suggestion: null, is: false },
])("the number $found for $suggestion", ({ found, suggestion, is }) => {
  const args = { found, whole: true, suggestion };
  expect(safeFix(finding("facts/not-a-number", args, { kind: "replace", text: suggestion ?? "90" }))).toBe(
    is ? suggestion : null,
  );
});

test.for([
  ["2026/05/04", true],
  ["2026.5.4.", true],
  ["2026-5-4", true],
  ["04/05/2026", false],
  ["on 2026-05-04", false],
  ["2026-05-04 at noon", false],
  ["12026-05-04", false],
] as const)("the day %s has its year first: %s", ([found, is]) => {
  expect(byCode("facts/not-a-date")(found, "2026-05-04")).toBe(is ? "2026-05-04" : null);
});

test.for([
  ["8-18", true],
  ["8.00 – 18:00", true],
  ["08:00  -18.00", true],
  ["8am-6pm", false],
  ["from 8-18", false],
  ["8-18 h", false],
  ["8", false],
] as const)("the hours %s are those of a day: %s", ([found, is]) => {
  expect(byCode("facts/not-opening-hours")(found, "08:00-18:00")).toBe(is ? "08:00-18:00" : null);
});

describe("a text in the place of a list", () => {
  const fixed = (path: Path, text: string, colon?: true) =>
    safeFix(
      finding(
        "facts/wrong-shape",
        { expected: "list", found: "text", ...(colon === undefined ? {} : { colon }) },
        { kind: "replace", text },
        path,
      ),
    );

  test.for([
    { path: ["languages"], text: "[en, hu]", is: true },
    { path: ["policyTeam"], text: "[honesty]", is: true },
    { path: ["policyTeam"], text: "[honesty, patience]", is: false },
    { path: ["policyTeam"], text: "honesty", is: false },
    { path: ["escalation"], text: "[a, b]", is: false },
    { path: ["zebra"], text: "[a, b]", is: false },
    { path: ["zebra"], text: "[a]", is: true },
  ])("$text at $path", ({ path, text, is }) => {
    expect(fixed(path, text)).toBe(is ? text : null);
  });

  test("a colon within a text is put in quotes", () => {
    expect(fixed(["policyTeam", 0], '"Rule: answer, all"', true)).toBe('"Rule: answer, all"');
  });
});

test.for(["facts/not-an-email", "facts/not-a-colour", "text/mixed-scripts", "text/final-sigma"] as const)(
  "%s is certain",
  (code) => {
    const args = {
      found: "x",
      right: "y",
      suggestion: null,
      word: "x",
      script: "Latin",
      foreign: [],
      company: "",
    };
    const base = { severity: "error", place, path: [] } as const;
    // Each code takes of these what it needs.
    const each = { ...base, code, args, fix: { kind: "replace", text: "y" } } as unknown as Diagnostic;
    expect(safeFix(each)).toBe("y");
  },
);

test("whatever else is wrong, and whatever is no replacement, is for the company", () => {
  expect(safeFix(finding("facts/empty", { shape: "text" }, { kind: "replace", text: "y" }))).toBe(null);
  const args = { found: "x@y", suggestion: null };
  expect(safeFix(finding("facts/not-an-email", args, { kind: "example", text: "y" }))).toBe(null);
  expect(safeFix(finding("facts/not-an-email", args, null))).toBe(null);
});
