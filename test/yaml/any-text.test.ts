import fc from "fast-check";
import { expect, test } from "vitest";
import { maxSyntaxFindings } from "../../src/yaml/limits.ts";
import { factsOf, fileWith, findingsOf, readText } from "./read-text.ts";

/** What may stand in a document: any characters but those that cannot be printed. */
const printable = fc
  .string({ unit: "grapheme", maxLength: 80 })
  .filter((text) => !/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u.test(text))
  .filter((text) => text.trim() !== "");

test("any text is the same after it was read, but for spaces and line breaks", async () => {
  await fc.assert(
    fc.asyncProperty(printable, async (text) => {
      const written = fileWith({ company: `company: { name: ${JSON.stringify(text)}, country: GB }` });
      const want = text.replaceAll(/[ \t\n\r\u2028\u2029]+/g, " ").trim();
      expect(factsOf(await readText(written)).company.name).toBe(want);
    }),
    { numRuns: 200 },
  );
});

test("noise is answered with a few findings, each within the text", async () => {
  const signs = fc.constantFrom(..."abc:,-[]{}#&*!|>'\"%@`? \n\t\\01".split(""));
  const noise = fc.oneof(
    fc.string({ unit: signs, maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(noise, async (text) => {
      const findings = findingsOf(await readText(text));
      const lines = text.replace(/^\uFEFF/, "").split("\n");
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ code }) => code === "yaml/syntax").length).toBeLessThanOrEqual(
        maxSyntaxFindings,
      );
      for (const { place } of findings) {
        const line = lines[place.line - 1];
        expect(line).toBeDefined();
        expect(place.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  );
});

test("bytes of any kind are answered with findings", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(findingsOf(await readText(bytes)).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
