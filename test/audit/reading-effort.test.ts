import { describe, expect, test } from "vitest";
import { readingEffort, tooMuchWork } from "../../src/audit/templates/reading-effort.ts";

describe("a text is refused", () => {
  test.for([
    ["for a word without an end", "a".repeat(5_001), false],
    ["not for a long word", "a".repeat(5_000), true],
    ["for a table with too many columns", `${"|---".repeat(100)}|`, false],
    ["not for a wide table", `${"|---".repeat(98)}|`, true],
    ["for quotations in quotations", `${"> ".repeat(11)}a`, false],
    ["not for a letter with a list", "> - a", true],
  ] as const)("%s", ([, text, want]) => {
    expect(readingEffort(text).ok).toBe(want);
  });
});

describe("of several texts, those are named", () => {
  const small = "One *word*.\n\n".repeat(20);
  const large = (signs: number): string => "_".repeat(signs);

  test.for([
    { name: "none where all are little work", texts: [small, small], want: [] },
    { name: "the large one, wherever it stands", texts: [small, large(1_100), small], want: [1] },
    { name: "the largest, until the rest is little", texts: [large(800), small, large(900)], want: [2] },
    { name: "each that is too much by itself", texts: [large(1_001), large(1_002)], want: [0, 1] },
    { name: "one that has no measure", texts: [small, "> ".repeat(20)], want: [1] },
  ])("$name", ({ texts, want }) => {
    const numbered = texts.map((text, index) => ({ text, index }));
    const refused = tooMuchWork(numbered, ({ text }) => text);
    expect([...refused.keys()].map(({ index }) => index).toSorted()).toEqual(want);
  });
});
