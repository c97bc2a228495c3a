import { expect, test } from "vitest";
import { visibleLines } from "../../../src/markdown/own/visible-lines.ts";
import type { VisibleLine } from "../../../src/markdown/own/visible-lines.ts";
import { readTemplate } from "../../../src/markdown/read-template.ts";
import type { TemplateSource } from "../../../src/markdown/read-template.ts";

function sourceOf(file: string, text: string): TemplateSource {
  const reading = readTemplate(file, text);
  if (!reading.ok) throw new Error(`${file} cannot be read.`);
  return reading.source;
}

const parts = new Map(
  Object.entries({
    part: 'P\n{{#clause "p"}}\nQ\n{{/clause}}',
    round: "R\n{{> round}}\nS",
    outer: "{{> part}}\nO",
  }).map(([name, text]) => [name, sourceOf(name, text)] as const),
);

/** `f:2 a s/t Text.`: the file and line, the clause, the sections, the text. */
function shown({ file, line, clause, sections, text, piece }: VisibleLine): string {
  expect(piece).toBe(null);
  return `${file}:${String(line)} ${String(clause)} ${sections.join("/")} ${text.trim()}`;
}

test.for([
  ["", ["f:1 null  "]],
  ["A\n\nB", ["f:1 null  A", "f:2 null  ", "f:3 null  B"]],
  ['{{#clause "a"}}\nA\n{{/clause}}\nB', ["f:2 a  A", "f:4 null  B"]],
  ["{{#clause 'a'}}\nA\n{{/clause}}", ["f:2 a  A"]],
  ['{{#clause "a"}}A{{/clause}}\nB', ["f:1 a  A", "f:2 null  B"]],
  ['{{#clause "a"}}\nA{{/clause}}\nB', ["f:2 a  A", "f:3 null  B"]],
  [
    '{{#section "s"}}\nA\n{{#section "t"}}\n{{#clause "a"}}\nB\n{{/clause}}\n{{/section}}\nC\n{{/section}}\nD',
    ["f:2 null s A", "f:5 a s/t B", "f:8 null s C", "f:10 null  D"],
  ],
  ["{{#if a}}\nA\n{{else}}\nB\n{{/if}}", ["f:2 null  A", "f:4 null  B"]],
  ["A\n{{! one\ntwo }}\nB", ["f:1 null  A", "f:4 null  B"]],
  ["{{> part}}\nA", ["part:1 null  P", "part:3 p  Q", "f:2 null  A"]],
  [
    '{{#section "s"}}\n{{#clause "a"}}\n{{> part}}\n{{/clause}}\n{{/section}}',
    ["part:1 a s P", "part:3 p s Q"],
  ],
  ["{{> part}}\n{{> part}}", ["part:1 null  P", "part:3 p  Q", "part:1 null  P", "part:3 p  Q"]],
  ["{{> outer}}", ["part:1 null  P", "part:3 p  Q", "outer:2 null  O"]],
  ["{{> round}}", ["round:1 null  R", "round:3 null  S"]],
  ["{{> nowhere}}\nA", ["f:2 null  A"]],
] as const)("the lines of %j", ([text, want]) => {
  expect(visibleLines(sourceOf("f", text), parts).map(shown)).toEqual(want);
});
