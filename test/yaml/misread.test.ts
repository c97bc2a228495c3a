import { describe, expect, test } from "vitest";
import { scalarText } from "../../src/yaml/scalar-text.ts";

describe("what a reader of YAML takes for something else than text is in quotes", () => {
  test.for([
    // Whole numbers, fractions and powers, with a sign or without
    ...["7", "-12", "+12", "1_000", "1.", "1.5", ".55", "-.5", "1e3", "1e30", "1.5E+30", "2e-7"],
    // Numbers of other bases
    ...["0b1", "0b1010", "-0b11", "0o17", "+0o7", "0x1F", "-0xff"],
    ...[".inf", "-.Inf", "+.INF", ".nan", ".NaN"],
    // Numbers of base sixty, which times look like
    ...["1:2", "12:30", "-12:30", "+1:02:03", "190:20:30", "12:30.", "12:30.55"],
    // Days, and days with a time
    ...["2026-12-01", "2026-1-2", "2026-12-01T10:00", "2026-12-01t10:00", "2026-12-01 10:00"],
    ...["Yes", "oN", "NULL", "~", "=", "<<"],
  ])("%s", (text) => {
    expect(scalarText(text, "block")).toBe(`"${text}"`);
  });
});

describe("what only looks like it is not", () => {
  test.for([
    ...["1e", "1e+", "7a", "a7", "1.5.6", "1e3x"],
    ...["a0x1F", "0x1Fz", "0b12", "0b", "0o8", "00x1"],
    ...["x.inf", ".infinite", ".nano"],
    ...["12:60", "12:345", "a12:30", "12:30.5x"],
    ...["2026-12-01x", "12026-12-01", "on 2026-12-01", "2026-123-01"],
    ...["yesterday", "only", "nullo"],
  ])("%s", (text) => {
    expect(scalarText(text, "block")).toBe(text);
  });
});

test.for([
  ["-", '"-"'],
  ["?", '"?"'],
  [":", '":"'],
  ["a\rb", '"a\\rb"'],
  ["a\u202Eb", '"a\\u202Eb"'],
] as const)("%j is written %s", ([text, want]) => {
  expect([scalarText(text, "block"), scalarText(text, "block", "plain")]).toEqual([want, want]);
});
