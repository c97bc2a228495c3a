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
  { name: "space at the ends", base: "\n a\n\n", ours: "\n a\nb\n \n", theirs: "\n a", want: "\n a\nb\n" },
  {
    name: "both add at one place, the same",
    base: "a\nb",
    ours: "a\nx\nb",
    theirs: "a\nx\nb",
    want: "a\nx\nb\n",
  },
  {
    name: "lines added before lines changed",
    base: "a\nb\nc",
    ours: "x\na\nb\nc",
    theirs: "a\nb\nC",
    want: "x\na\nb\nC\n",
  },
  {
    name: "lines added behind lines changed",
    base: "a\nb\nc",
    ours: "a\nb\nc\nx",
    theirs: "A\nb\nc",
    want: "A\nb\nc\nx\n",
  },
  {
    name: "a line added between two changed ones",
    base: "a\nb",
    ours: "a\nx\nb",
    theirs: "A\nb",
    want: "A\nx\nb\n",
  },
  { name: "both take the same line out", base: "a\nb\nc", ours: "a\nc", theirs: "a\nc", want: "a\nc\n" },
  { name: "everything is taken out", base: "a", ours: "", theirs: "a", want: "\n" },
  {
    name: "changes apart in the order of the text",
    base: "a\nb\nc\nd\ne",
    ours: "a\nB\nc\nD\ne",
    theirs: "A\nb\nC\nd\nE",
    want: "A\nB\nC\nD\nE\n",
  },
  {
    name: "sentences of two lines",
    base: "One. Two.\nThree. Four.",
    ours: "Eins. Two.\nThree. Vier.",
    theirs: "One. Deux.\nTrois. Four.",
    want: "Eins. Deux.\nTrois. Vier.\n",
  },
  {
    name: "sentences with quotes at their ends",
    base: "“One.” Two?",
    ours: "“Eins.” Two?",
    theirs: "“One.” Deux?",
    want: "“Eins.” Deux?\n",
  },
  {
    name: "sentences with two spaces between",
    base: "One.  Two.",
    ours: "Eins.  Two.",
    theirs: "One.  Deux.",
    want: "Eins.  Deux.\n",
  },
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
  // What a sentence ends with is needed to see that there are two.
  {
    name: "no sentences",
    base: "one, two",
    ours: "eins, two",
    theirs: "one, deux",
    want: "<<<<<<< yours\neins, two\n=======\none, deux\n>>>>>>> package\n",
    conflicts: 1,
  },
  {
    name: "a line that one side takes out",
    base: "a\nb\nc",
    ours: "a\nc",
    theirs: "a\nB\nc",
    want: "a\n<<<<<<< yours\n=======\nB\n>>>>>>> package\nc\n",
    conflicts: 1,
  },
  {
    name: "both add at one place",
    base: "a\nb",
    ours: "a\nx\nb",
    theirs: "a\ny\nb",
    want: "a\n<<<<<<< yours\nx\n=======\ny\n>>>>>>> package\nb\n",
    conflicts: 1,
  },
  {
    name: "both add at one place, one more than the other",
    base: "a\nb",
    ours: "a\nx\nb",
    theirs: "a\nx\ny\nb",
    want: "a\n<<<<<<< yours\nx\n=======\nx\ny\n>>>>>>> package\nb\n",
    conflicts: 1,
  },
  {
    name: "changes that overlap are one place",
    base: "a\nb\nc\nd\ne",
    ours: "a\nB\nC\nd\ne",
    theirs: "a\nb\nX\nY\ne",
    want: "a\n<<<<<<< yours\nB\nC\nd\n=======\nb\nX\nY\n>>>>>>> package\ne\n",
    conflicts: 1,
  },
  {
    name: "a change around a smaller one",
    base: "a\nb\nc\nd\ne\nf",
    ours: "a\nB\nC\nD\ne\nf",
    theirs: "a\nb\nX\nd\ne\nF",
    want: "a\n<<<<<<< yours\nB\nC\nD\n=======\nb\nX\nd\n>>>>>>> package\ne\nF\n",
    conflicts: 1,
  },
  {
    name: "two places",
    base: "a\nb\nc",
    ours: "A\nb\nC",
    theirs: "x\nb\ny",
    want: "<<<<<<< yours\nA\n=======\nx\n>>>>>>> package\nb\n<<<<<<< yours\nC\n=======\ny\n>>>>>>> package\n",
    conflicts: 2,
  },
])("$name cannot be decided", ({ base, ours, theirs, want, conflicts }) => {
  expect(merge(base, ours, theirs)).toEqual({ text: want, conflicts });
});

/** So many sentences, a line each, that they are not compared one by one. */
const long = Array.from({ length: 2_100 }, (_, index) => `Line ${String(index)}.`).join("\n");

test("texts that have too little in common are one change", () => {
  expect(merge("One.", long, "One.")).toEqual({ text: `${long}\n`, conflicts: 0 });
  expect(merge(long, long, "One.")).toEqual({ text: "One.\n", conflicts: 0 });
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
