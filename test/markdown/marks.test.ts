import { expect, test } from "vitest";
import { marked, marksIn, splitAtMarks, withoutMarks } from "../../src/markdown/marks.ts";

/** Marks as one can read them: `‹a›`. */
const readable = (text: string): string => text.replaceAll("\u0001", "‹").replaceAll("\u0002", "›");
const raw = (text: string): string => text.replaceAll("‹", "\u0001").replaceAll("›", "\u0002");

test.for([
  ["Text.", "‹a.1›Text."],
  ["\n\n Text.", "\n\n ‹a.1›Text."],
  ["- Text.", "- ‹a.1›Text."],
  ["* Text.", "* ‹a.1›Text."],
  ["12. Text.", "12. ‹a.1›Text."],
  ["1.5 hours", "‹a.1›1.5 hours"],
  ["| a | b |", "| ‹a.1›a | b |"],
  ["|a|", "|‹a.1›a|"],
  ["> Text.", "> ‹a.1›Text."],
  [">Text.", ">‹a.1›Text."],
  ["> > - Text.", "> > - ‹a.1›Text."],
  ["> | a |", "> | ‹a.1›a |"],
  ["**Text.** - more", "‹a.1›**Text.** - more"],
  ["-Text", "‹a.1›-Text"],
  ["+ Text", "‹a.1›+ Text"],
  ["", "‹a.1›"],
  ["Text. - item | row > quote", "‹a.1›Text. - item | row > quote"],
] as const)("%j is marked %j", ([clause, want]) => {
  expect(readable(marked("a.1", clause))).toBe(want);
  expect(withoutMarks(marked("a.1", clause))).toBe(clause);
});

test("marks are taken out wherever they are", () => {
  expect(withoutMarks(raw("‹a›One ‹b.c›two\n‹›three ‹open"))).toBe(raw("One two\nthree ‹open"));
});

test.for([
  ["text", ["text"]],
  ["", [""]],
  ["‹a›one", ["‹a›one"]],
  ["‹a›one ‹b›two ‹c›three", ["‹a›one ", "‹b›two ", "‹c›three"]],
  // What stands before the first goes with it.
  ["- ‹a›one", ["- ‹a›one"]],
  ["- ‹a›one ‹b›two ‹c›three", ["- ‹a›one ", "‹b›two ", "‹c›three"]],
] as const)("%j is split into %j", ([line, want]) => {
  expect(splitAtMarks(raw(line)).map(readable)).toEqual(want);
});

test.for([
  ["text", []],
  ["‹a›one\n- ‹b.c›two", ["a", "b.c"]],
  ["‹a›one ‹a›two", ["a", "a"]],
  ["‹a", []],
] as const)("the clauses of %j are %j", ([text, want]) => {
  expect(marksIn(raw(text))).toEqual(want);
});
