import { expect, test } from "vitest";
import { maxDepth } from "../../src/yaml/limits.ts";
import { findingsOf, readText } from "./read-text.ts";

test.for(["- ", "? ", "a:\n ", "? - ", "[? ", "{a: [", "&a - ", "!x - "].map((piece) => ({ piece })))(
  "however often $piece is repeated, the answer is a finding in the file",
  async ({ piece }) => {
    for (const times of [maxDepth - 1, maxDepth + 20, 3_000, 30_000]) {
      const text = `company:\n  name: x\n${piece.repeat(times)}`;
      const lines = text.split("\n");
      const findings = findingsOf(await readText(text));
      expect(findings).not.toEqual([]);
      for (const { place } of findings) {
        expect(place.line).toBeLessThanOrEqual(lines.length);
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
      }
    }
  },
);

test("lines count on through what makes no sense", async () => {
  const text = `charter: 1\n${"!<x> ".repeat(300)}\n  "a\n\n\n: ]\nb c\n d: e: f\n`;
  const lines = text.split("\n");
  const findings = findingsOf(await readText(text));
  expect(findings.length).toBeGreaterThan(0);
  for (const { place } of findings) {
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
  }
});
