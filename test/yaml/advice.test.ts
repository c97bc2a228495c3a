import { describe, expect, test } from "vitest";
import type { Fix } from "../../src/diagnostic/diagnostic.ts";
import { frameOf, linesOf, replacedLine } from "../../src/report/code-frame.ts";
import { fileWith, findingsOf, readText } from "./read-text.ts";

/** What each finding says, with the whole line to type where one is given, else the kind of its fix. */
async function advice(x: string): Promise<readonly string[]> {
  const text = fileWith({ x });
  const sources = linesOf(new Map([["charter.yaml", text]]));
  const shown = (fix: Fix | null, place: Parameters<typeof frameOf>[1]): string =>
    fix?.kind === "replace" ? (replacedLine(sources, place, fix.text) ?? fix.text) : (fix?.kind ?? "nothing");
  return findingsOf(await readText(text)).map(({ code, fix, place }) => `${code} ${shown(fix, place)}`);
}

describe("the line to type is right as a whole, or none is given", () => {
  test.for([
    { x: "policyTeam: [@a, @b]", want: 'yaml/syntax policyTeam: ["@a", "@b"]' },
    { x: "policyTeam: [a, @b c , d]", want: 'yaml/syntax policyTeam: [a, "@b c" , d]' },
    { x: "policyTeam: [%a, b]", want: 'yaml/syntax policyTeam: ["%a", b]' },
    { x: "x: { y: [@a, @b], z: @c }", want: 'yaml/syntax x: { y: ["@a", "@b"], z: "@c" }' },
    { x: "missed: { en: @a, hu: `b }", want: 'yaml/syntax missed: { en: "@a", hu: "`b" }' },
    { x: 'missed: { en: @a, hu: "b" }', want: "yaml/syntax nothing" },
    { x: "missed: @all, we apologise", want: 'yaml/syntax missed: "@all, we apologise"' },
    { x: "missed: Note: we apologise", want: 'yaml/syntax missed: "Note: we apologise"' },
    { x: "missed: Note: we\n  apologise", want: "yaml/syntax nothing" },
    { x: "missed: @we\n  apologise", want: "yaml/syntax nothing" },
    { x: 'missed: "a": b', want: "yaml/syntax nothing" },
    { x: "policyTeam:\n  - a\n- b", want: "yaml/syntax nothing" },
    { x: 'issues: {"resolvWithin":48 hours}', want: 'facts/unknown-key issues: {"resolveWithin":48 hours}' },
    {
      x: "issues: { resolvWithin: 48 hours }",
      want: "facts/unknown-key issues: { resolveWithin: 48 hours }",
    },
    { x: "policyTeam: honesty, patience", want: "facts/wrong-shape policyTeam: [honesty, patience]" },
    {
      x: "expectations: Be kind, whatever happens to you.",
      want: 'facts/wrong-shape expectations: ["Be kind, whatever happens to you."]',
    },
    { x: "policyTeam: [a: b]", want: 'facts/wrong-shape policyTeam: ["a: b"]' },
    { x: "policyTeam:\n  - Rule: Answer all", want: 'facts/wrong-shape   - "Rule: Answer all"' },
  ])("$x", async ({ x, want }) => {
    expect(await advice(x)).toEqual([want]);
  });

  test("where each of several lines is wrong", async () => {
    expect(await advice("policyTeam: [\n  @a,\n  @b ]")).toEqual([
      'yaml/syntax   "@a",',
      'yaml/syntax   "@b" ]',
    ]);
  });
});

test.for([
  "1/2 day",
  "1e3 hours",
  "1000000 years",
  "24-48 hours",
  "2-3 days",
  "1,000 hours",
  "2 non-working days",
])("for %s only an example is given", async (time) => {
  expect(await advice(`issues: { resolveWithin: "${time}" }`)).toEqual(["facts/not-a-duration example"]);
});

test.for(["inquiries", "issues", "document", "conduct", "metrics", "brand", "titles", "print", "training"])(
  "%s with nothing in it is empty",
  async (key) => {
    expect(await advice(`${key}: {}`)).toEqual(["facts/empty nothing"]);
  },
);
