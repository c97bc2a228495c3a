import { expect, test } from "vitest";
import { conflictsIn } from "../../../src/markdown/own/conflicts.ts";
import { told } from "../told.ts";

const code = "conflict";
const ours = "<<<<<<< yours";
const theirs = ">>>>>>> package";

test.for([
  { name: "nothing is left to decide", text: "One.\n=======\nTwo.\n", want: [] },
  { name: "marks inside a line are words", text: `One. ${ours}\nTwo. ${theirs}\n`, want: [] },
  { name: "marks without a name are none", text: "<<<<<<<\nOne.\n>>>>>>>\n", want: [] },
  {
    name: "one place",
    text: `One.\n${ours}\nTwo.\n=======\nThree.\n${theirs}\n`,
    want: [{ code, at: "2:1+13", mark: ours }],
  },
  {
    name: "two places",
    text: `${ours}\na\n=======\nb\n${theirs}\nc\n${ours}\nd\n=======\ne\n${theirs}\n`,
    want: [
      { code, at: "1:1+13", mark: ours },
      { code, at: "7:1+13", mark: ours },
    ],
  },
  {
    name: "a place whose first mark is gone",
    text: `a\n=======\nb\n${theirs}\nc\n${theirs}\n`,
    want: [
      { code, at: "4:1+15", mark: theirs },
      { code, at: "6:1+15", mark: theirs },
    ],
  },
  {
    name: "a place whose last mark is gone",
    text: `a\n${ours}\nb\n`,
    want: [{ code, at: "2:1+13", mark: ours }],
  },
  {
    name: "a place whose last mark is gone before another",
    text: `${ours}\na\n${ours}\nb\n${theirs}\n`,
    want: [
      { code, at: "1:1+13", mark: ours },
      { code, at: "3:1+13", mark: ours },
    ],
  },
  {
    name: "a long name is cut",
    text: `<<<<<<< ${"x".repeat(100)}\n`,
    want: [{ code, at: "1:1+108", mark: `<<<<<<< ${"x".repeat(22)}` }],
  },
])("$name", ({ text, want }) => {
  expect(told(conflictsIn("own.md", text))).toEqual(want);
});
