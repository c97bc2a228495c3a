import { expect, test } from "vitest";
import { changesBetween, merge } from "../../../src/markdown/own/merge.ts";

test.for([
  { name: "nothing changed", base: "a", ours: "a", theirs: "a", want: "a\n" },
  { name: "only the company changed", base: "a", ours: "b", theirs: "a", want: "b\n" },
  { name: "only the package changed", base: "a", ours: "a", theirs: "b", want: "b\n" },
  { name: "both made the same change", base: "a", ours: "b", theirs: "b", want: "b\n" },
  { name: "different lines", base: "a\nb\nc", ours: "A\nb\nc", theirs: "a\nb\nC", want: "A\nb\nC\n" },
  { name: "neighbouring lines", base: "a\nb", ours: "A\nb", theirs: "a\nB", want: "A\nB\n" },
  {
    name: "different sentences of a line",
    base: "One. Two.",
    ours: "Eins. Two.",
    theirs: "One. Zwei.",
    want: "Eins. Zwei.\n",
  },
  { name: "a sentence more", base: "One.", ours: "Eins.", theirs: "One. Two.", want: "Eins. Two.\n" },
  { name: "a line less", base: "a\nb\nc", ours: "A\nb\nc", theirs: "a\nb", want: "A\nb\n" },
])("$name", ({ base, ours, theirs, want }) => {
  expect(merge(base, ours, theirs)).toEqual({ text: want, conflicts: 0 });
});

test("the same sentence changed by both is marked with both wordings", () => {
  const { text, conflicts } = merge(
    "Before.\nOne.\nAfter.",
    "Before.\nEins.\nAfter.",
    "Before.\nUn.\nAfter.",
  );
  expect({ text, conflicts }).toEqual({
    text: "Before.\n<<<<<<< yours\nEins.\n=======\nUn.\n>>>>>>> package\nAfter.\n",
    conflicts: 1,
  });
});

test.for([
  ["We answer soon.", "We answer soon.", []],
  ["One. Two.", "One. Three. Two.", [{ was: "", is: "Three." }]],
  [
    "We answer any of the questions soon.",
    "We answer any of the letters soon.",
    [{ was: "… of the questions soon.", is: "… of the letters soon." }],
  ],
] as const)("what changed from %j to %j", ([from, to, want]) => {
  expect(changesBetween(from, to)).toEqual(want);
});
