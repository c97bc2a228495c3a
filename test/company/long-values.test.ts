import { expect, test } from "vitest";
import * as z from "zod";
import { checkFacts } from "../../src/company/check-facts.ts";
import { readContact } from "../../src/company/contact.ts";
import { parseDuration } from "../../src/company/duration.ts";
import { examineDuration } from "../../src/company/duration-advice.ts";
import { factsSchema } from "../../src/company/facts.ts";
import { nearest } from "../../src/company/nearest.ts";
import { knownField, shapeOf, unwrap } from "../../src/company/walk.ts";
import { exampleFacts, renamed, withValue } from "./example-facts.ts";

/** Texts on which a pattern that looks back, or tries every way to split what it has, would take hours. */
const length = 200_000;
const endless = [
  " ",
  "\t\n",
  "a",
  "a ",
  "a.",
  "1",
  "1 ",
  "1-",
  "-",
  " -",
  "@",
  "a@",
  "<",
  "#",
  " #",
  ":",
  ".-/ ",
  "+36 1 ",
  "https://a",
  "mon,",
  "08:00-",
]
  .map((part) => part.repeat(length / part.length))
  .flatMap((middle) => [middle, `112${middle}x`, `a${middle}!`, `https://${middle}`, `08:00${middle}18:00x`]);

/** Every schema that reads a text by itself; opening hours read theirs together. */
function leavesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (knownField(schema)?.kind === "hours") return [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return leavesOf(inner.element);
  if (inner instanceof z.ZodRecord) return leavesOf(inner.valueType);
  return inner instanceof z.ZodObject ? Object.values(shapeOf(inner)).flatMap(leavesOf) : [schema];
}

/** One leaf of those that read a text in the same way. Codes and paths are of many kinds. */
function wayOf(leaf: z.core.$ZodType): string {
  const field = knownField(leaf);
  const example = field?.kind === "code" || field?.kind === "path" ? field.example : null;
  return JSON.stringify([field?.kind, field?.values, field?.range, example]);
}

const leaves = new Map(leavesOf(factsSchema).map((leaf) => [wayOf(leaf), leaf]));

test("there are leaves of every kind to try", () => {
  expect(leaves.size).toBeGreaterThan(20);
});

test.for([...leaves])("%s answers any text at once, however long", ([, leaf]) => {
  const read = endless.filter((text) => z.safeParse(leaf, text).success);
  expect(read.every((text) => text.trim() !== "")).toBe(true);
});

test("what is read outside the leaves answers at once too", () => {
  for (const text of endless) {
    expect(readContact(text).kind).toBe("text");
    expect(parseDuration(text)).toBeNull();
    expect(examineDuration(text).reason).not.toBe("zero");
    expect(nearest(text, ["phone", text])).toBeNull();
  }
});

test("so do days, keys of people and keys that are unknown", () => {
  const facts = exampleFacts("meridian");
  for (const text of endless) {
    const hours = withValue(facts, ["hours", "open"], { [text]: "08:00-18:00", mon: [text, "08:00-18:00"] });
    const people = renamed(hours, ["people", "duty"], text);
    const { problems } = checkFacts(withValue(people, ["dataProtection", "contact"], text), {
      today: "2026-11-22",
    });
    expect(problems.map(({ code }) => code)).toContain("facts/too-long");
    expect(checkFacts(renamed(facts, ["metrics"], text), { today: "2026-11-22" }).facts).toBeNull();
  }
});
