import { expect, test } from "vitest";
import { changesBetween } from "../../../src/markdown/own/text-changes.ts";

/** So many sentences, a line each, that they are not compared one by one. */
const long = Array.from({ length: 2_100 }, (_, index) => `Line ${String(index)}.`).join("\n");

test("texts that have too little in common are one change", () => {
  expect(changesBetween(long, "One.")).toEqual([{ was: long.slice(0, 200), is: "One." }]);
  expect(changesBetween("One.", long)).toEqual([{ was: "One.", is: long.slice(0, 200) }]);
});

test.for([
  ["We answer soon.", "We answer soon.", []],
  ["One. Two.", "One. Three. Two.", [{ was: "", is: "Three." }]],
  [
    "We answer any of the questions soon.",
    "We answer any of the letters soon.",
    [{ was: "… of the questions soon.", is: "… of the letters soon." }],
  ],
  ["One. Two.", "Two.", [{ was: "One.", is: "" }]],
  ["One. Two.", "One.  Two.", []],
  ["", "One.", [{ was: "", is: "One." }]],
  [
    "One. Two. Three.",
    "Eins. Two. Drei.",
    [
      { was: "One.", is: "Eins." },
      { was: "Three.", is: "Drei." },
    ],
  ],
  [
    "One. Two.",
    "Eins. Zwei.",
    [
      { was: "One.", is: "Eins." },
      { was: "Two.", is: "Zwei." },
    ],
  ],
  ["We answer.\nThey ask.", "We answer.\nThey wait.", [{ was: "They ask.", is: "They wait." }]],
  ["a b c d e f g.", "a b c d X f g.", [{ was: "… c d e f g.", is: "… c d X f g." }]],
  ["a b c d e f g.", "a b X d e f g.", [{ was: "a b c d e …", is: "a b X d e …" }]],
  ["a b c d e f g.", "a b c X e f g.", [{ was: "… b c d e f …", is: "… b c X e f …" }]],
  ["a b c.", "a b b c.", [{ was: "a b c.", is: "a b b c." }]],
  ["a b b c.", "a b c.", [{ was: "a b b c.", is: "a b c." }]],
  ["very very very good.", "very very good.", [{ was: "very very very good.", is: "very very good." }]],
  ["a   b c.", "a   b d.", [{ was: "a b c.", is: "a b d." }]],
] as const)("what changed from %j to %j", ([from, to, want]) => {
  expect(changesBetween(from, to)).toEqual(want);
});
