import { expect, test } from "vitest";
import { codePoint, someOf } from "../../src/language/unprintable.ts";

test.for([
  ["✓", "U+2713"],
  ["\t", "U+0009"],
  ["😀", "U+1F600"],
  ["ÿ", "U+00FF"],
] as const)("%j is %s", ([character, want]) => {
  expect(codePoint(character)).toBe(want);
});

test("the first five of some characters are named", () => {
  const quote = (text: string): string => `‹${text}›`;
  const five = ["a", "b", "c", "d", "✓"].map((character) => ({ character }));
  expect(someOf([], quote)).toEqual([]);
  expect(someOf(five, quote)).toEqual([
    "‹a› (U+0061)",
    "‹b› (U+0062)",
    "‹c› (U+0063)",
    "‹d› (U+0064)",
    "‹✓› (U+2713)",
  ]);
  expect(someOf([...five, { character: "f" }], quote)).toEqual([...someOf(five, quote), "…"]);
});
