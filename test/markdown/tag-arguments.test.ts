import { describe, expect, test } from "vitest";
import { argumentsAt } from "../../src/markdown/tag-arguments.ts";

/** What is given, as tables can show it: the text with the marks that it has, and how much of the tag has been read. */
function given(text: string): readonly string[] {
  return argumentsAt(text, 0).map(
    ({ text: each, isQuoted, isEnclosed, lacksQuote, quotes, end }) =>
      `${each} ${isEnclosed ? "enclosed" : isQuoted ? "quoted" : "bare"}${lacksQuote ? ", lacks a mark" : ""} ${quotes.join("")} ${String(end)}`,
  );
}

describe("what a tag is given", () => {
  test.for([
    ["nothing", "", []],
    ["nothing where a brace follows", "}}", []],
    ["nothing without a space before it", "a", []],
    ["words", " a b/c.d", ["a bare  2", "b/c.d bare  8"]],
    ["what stands outside", " ../a", ["../a bare  5"]],
    ["an id in straight marks", ' "own.a"', ['own.a enclosed "" 8']],
    ["an id in single marks", " 'own.a'", ["own.a enclosed '' 8"]],
    ["an id without a space before it", '"own.a"', ['own.a enclosed "" 7']],
    ["one id where a word is glued to it", ' "a"b', ['a enclosed "" 4']],
    ["a mark on the left alone", ' "own.a', ['own.a quoted, lacks a mark " 7']],
    ["a mark on the right alone", " own.a”", ["own.a quoted, lacks a mark ” 7"]],
    ["two kinds of marks", " 'own.a\" b", ["own.a enclosed, lacks a mark '\" 8", "b bare  10"]],
    ["doubled marks", ' ""own.a"" b', ['own.a enclosed "" 10', "b bare  12"]],
    [
      "marks with spaces inside",
      " «\u00A0own.a\u00A0» x",
      ["own.a enclosed, lacks a mark «» 10", "x bare  12"],
    ],
    [
      "the first word of a sentence in marks",
      ' "own.a and so”',
      ['own.a quoted, lacks a mark " 7', "and bare  11", "so quoted, lacks a mark ” 15"],
    ],
    ["a family", ' "escalation.*"', ['escalation.* enclosed "" 15']],
    ["no sign for an id", ' "!email.reply', []],
    ["no mark for an id", ' "" x', []],
    ["no id on the next line", ' "own.a"\n"own.b"', ['own.a enclosed "" 8']],
    [
      "a priority with spaces in its name",
      ' "priority.Urgent call.answer" x',
      ['priority.Urgent call.answer enclosed "" 30', "x bare  32"],
    ],
    [
      "a priority whose mark is missing",
      ' "priority.Urgent call.answer and',
      ['priority.Urgent call.answer quoted, lacks a mark " 29', "and bare  33"],
    ],
    [
      "a priority that is misspelt, up to the brace",
      ' "priority.Urgent call.anser"}}',
      ['priority.Urgent call.anser enclosed "" 29'],
    ],
    ["no priority that is misspelt and has no end", ' "priority.Urgent call.anser', []],
  ] as const)("%s: %j", ([, text, want]) => {
    expect(given(text)).toEqual(want);
  });
});

test("what stands before the offset is not read", () => {
  expect(argumentsAt('{{a "b" c', 7)).toEqual([
    { text: "c", isQuoted: false, isEnclosed: false, quotes: [""], lacksQuote: false, end: 9 },
  ]);
});
