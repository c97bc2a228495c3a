import { expect, test } from "vitest";
import { merge } from "../../../src/markdown/own/merge.ts";

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
    want: "a\nx\n<<<<<<< yours\n=======\ny\n>>>>>>> package\nb\n",
    conflicts: 1,
  },
  {
    name: "changes that overlap are one place",
    base: "a\nb\nc\nd\ne",
    ours: "a\nB\nC\nd\ne",
    theirs: "a\nb\nX\nY\ne",
    want: "a\nB\n<<<<<<< yours\nC\n=======\nX\n>>>>>>> package\nY\ne\n",
    conflicts: 1,
  },
  {
    name: "a change around a smaller one",
    base: "a\nb\nc\nd\ne\nf",
    ours: "a\nB\nC\nD\ne\nf",
    theirs: "a\nb\nX\nd\ne\nF",
    want: "a\nB\n<<<<<<< yours\nC\n=======\nX\n>>>>>>> package\nD\ne\nF\n",
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
  {
    name: "one sentence of a paragraph",
    base: "One. Two. Three.",
    ours: "One. Zwei. Three.",
    theirs: "One. Deux. Three.",
    want: "One.\n<<<<<<< yours\nZwei.\n=======\nDeux.\n>>>>>>> package\nThree.\n",
    conflicts: 1,
  },
  {
    name: "one sentence beside others that one side changed",
    base: "One. Two. Three.",
    ours: "Eins. Zwei. Three.",
    theirs: "One. Deux. Trois.",
    want: "Eins.\n<<<<<<< yours\nZwei.\n=======\nDeux.\n>>>>>>> package\nTrois.\n",
    conflicts: 1,
  },
  {
    name: "the last sentence of a paragraph, and the first of the next",
    base: "One. Two.\n\nThree. Four.",
    ours: "One. Zwei.\n\nDrei. Four.",
    theirs: "One. Deux.\n\nTrois. Four.",
    want:
      "One.\n<<<<<<< yours\nZwei.\n=======\nDeux.\n>>>>>>> package\n\n" +
      "<<<<<<< yours\nDrei.\n=======\nTrois.\n>>>>>>> package\nFour.\n",
    conflicts: 2,
  },
  {
    name: "the first sentence of an item",
    base: "- One. Two.\n- Three.",
    ours: "- Eins. Two.\n- Three.",
    theirs: "- Un. Two.\n- Three.",
    want: "<<<<<<< yours\n- Eins.\n=======\n- Un.\n>>>>>>> package\nTwo.\n- Three.\n",
    conflicts: 1,
  },
  {
    name: "a sentence that one side takes out of a paragraph",
    base: "One. Two. Three.",
    ours: "One. Three.",
    theirs: "One. Deux. Three.",
    want: "One.\n<<<<<<< yours\n=======\nDeux.\n>>>>>>> package\nThree.\n",
    conflicts: 1,
  },
  {
    name: "a row, which is one line,",
    base: "| A. | One. Two. |",
    ours: "| A. | Eins. Two. |",
    theirs: "| A. | Un. Two. |",
    want: "<<<<<<< yours\n| A. | Eins. Two. |\n=======\n| A. | Un. Two. |\n>>>>>>> package\n",
    conflicts: 1,
  },
  {
    name: "a step, whose number would seem to be a sentence,",
    base: "1. One. Two.",
    ours: "1. Eins. Two.",
    theirs: "1. Un. Two.",
    want: "<<<<<<< yours\n1. Eins. Two.\n=======\n1. Un. Two.\n>>>>>>> package\n",
    conflicts: 1,
  },
  {
    name: "a sentence that would begin a list on its own line",
    base: "One. 2. Two.",
    ours: "Eins. 2. Two.",
    theirs: "Un. 2. Two.",
    want: "<<<<<<< yours\nEins. 2. Two.\n=======\nUn. 2. Two.\n>>>>>>> package\n",
    conflicts: 1,
  },
  {
    name: "what a tag with a full stop in it parts",
    base: 'We say {{quote "One. Two"}} here.',
    ours: 'We say {{quote "Eins. Two"}} here.',
    theirs: 'We say {{quote "Un. Two"}} here.',
    want: '<<<<<<< yours\nWe say {{quote "Eins. Two"}} here.\n=======\nWe say {{quote "Un. Two"}} here.\n>>>>>>> package\n',
    conflicts: 1,
  },
])("$name cannot be decided", ({ base, ours, theirs, want, conflicts }) => {
  expect(merge(base, ours, theirs)).toEqual({ text: want, conflicts });
});

/** So many sentences, a line each, that they are not compared one by one. */
const long = Array.from({ length: 2_100 }, (_, index) => `Line ${String(index)}.`).join("\n");

test("texts that have too little in common are one change", () => {
  expect(merge("One.", long, "One.")).toEqual({ text: `${long}\n`, conflicts: 0 });
  expect(merge(long, long, "One.")).toEqual({ text: "One.\n", conflicts: 0 });
});
