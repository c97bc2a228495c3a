import { expect, test } from "vitest";
import { printed, proseOf } from "../../src/markdown/prose.ts";
import { sourceOf } from "./told.ts";

/** Marks as one can read them: `F` for a fact, `A` for an amount, `D` for a deadline, `O` for what has one form. */
const letters: ReadonlyMap<string, string> = new Map([
  [printed.fact, "F"],
  [printed.amount, "A"],
  [printed.adverb, "D"],
  [printed.other, "O"],
]);
const readable = (text: string): string => Array.from(text, (each) => letters.get(each) ?? each).join("");

test.for([
  ["Words.", "Words."],
  ["a {{company.name}} b", "a FFFFFFFFFFFFFFFF b"],
  ["{{company.name}}", "FFFFFFFFFFFFFFFF"],
  ["{{company.article}}x", "OOOOOOOOOOOOOOOOOOOx"],
  ["{{hours.timezone}}", "OOOOOOOOOOOOOOOOOO"],
  ["{{contact.reach}}", "OOOOOOOOOOOOOOOOO"],
  ["{{company.values}}", "FFFFFFFFFFFFFFFFFF"],
  ["{{nothing}}", "FFFFFFFFFFF"],
  ['{{within "a"}}', "DDDDDDDDDDDDDD"],
  ['{{every "a"}}', "DDDDDDDDDDDDD"],
  ["{{limit a}}", "DDDDDDDDDDD"],
  ["{{rhythm a}}", "DDDDDDDDDDDD"],
  ['{{amount "a"}}', "AAAAAAAAAAAAAA"],
  ["{{span a}}", "AAAAAAAAAA"],
  ["{{all a}}", "FFFFFFFFF"],
  ["{{any a}}", "FFFFFFFFF"],
  ["{{quote a}}", "FFFFFFFFFFF"],
  ['{{form "a" b}}', "OOOOOOOOOOOOOO"],
  ["{{article a}}", "OOOOOOOOOOOOO"],
  ["{{toString}}", "FFFFFFFFFFFF"],
  // What prints nothing by itself is blank.
  ['a{{#clause "b"}}c{{/clause}}d', "a               c           d"],
  ["{{> part}}x{{! remark }}y", "          x             y"],
  ["{{#each feedback}}{{this}}{{/each}}", "                  FFFFFFFF         "],
  ["{{#each a}}x{{else}}y{{/each}}", "           x        y         "],
  // Lines stay where they are.
  ["{{!-- a\nb --}}\nc {{quote\n  a}}", "       \n      \nc FFFFFFF\nFFFFF"],
  // In a loop, a name is that of a row.
  ["{{times}} {{step}} {{when}} {{name}}", "OOOOOOOOO OOOOOOOO FFFFFFFF FFFFFFFF"],
  ["{{../masthead}} {{../../masthead}} {{./step}}", "OOOOOOOOOOOOOOO OOOOOOOOOOOOOOOOOO OOOOOOOOOO"],
  [
    "{{this.step}} {{this}} {{deputy.phone}} {{deputy.role}}",
    "OOOOOOOOOOOOO FFFFFFFF OOOOOOOOOOOOOOOO FFFFFFFFFFFFFFF",
  ],
  ["{{xthis.step}} {{../company.name}}", "FFFFFFFFFFFFFF FFFFFFFFFFFFFFFFFFF"],
] as const)("%j reads %j", ([text, want]) => {
  const prose = proseOf(sourceOf(text));
  expect(readable(prose)).toBe(want);
  expect(prose).toHaveLength(text.length);
});
