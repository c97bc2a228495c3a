import { expect, test } from "vitest";
import { printed } from "../../src/markdown/prose.ts";
import { printedLines } from "../../src/markdown/printed-lines.ts";
import { sourceOf } from "./told.ts";

const name = printed.fact.repeat("{{company.name}}".length);

test.for([
  ["plain lines", "a\nb\n", ["0: a", "2: b", "4: "]],
  ["a line that begins with what is printed", "{{company.name}} x", [`0: ${name} x`]],
  ["an indented line that begins with what is printed", "  {{company.name}} x", [`0:   ${name} x`]],
  ["no line for a note alone", "{{!-- n --}}\nb", ["13: b"]],
  ["no line for a note with spaces around it", "a\n  {{!-- n --}}  \nb", ["0: a", "19: b"]],
  ["no line for a note over lines", "{{!-- a\nb\nc --}}\nd", ["17: d"]],
  ["no lines for the tags around a loop", "{{#each a}}\n- x\n{{/each}}\ny", ["12: - x", "26: y"]],
  // The parser takes the line away for one tag alone.
  ["an empty line for two notes", "{{!-- a --}}{{!-- b --}}\nx", ["0: ", "25: x"]],
  ["a line for a part", "{{> part}}\nx", ["0: ", "11: x"]],
  ["a line for a part with spaces around it", "a\n  {{> part}}  \nx", ["0: a", "2: ", "17: x"]],
  ["what stands behind a note", "{{!-- n --}}# B", ["12: # B"]],
  ["what stands behind a part", "{{> part}}# B", ["10: # B"]],
  ["what stands behind the end of a note over lines", "{{!-- a\nb --}}# C\nd", ["14: # C", "18: d"]],
  ["the spaces behind the end of a note over lines", "{{!-- a\nb --}}  # C", ["14:   # C"]],
  ["the spaces around a note", "  {{!-- n --}}  # B", ["14:     # B"]],
  ["the spaces between two notes", "{{!-- a --}} {{!-- b --}} # c", ["25:   # c"]],
  ["what is printed behind a note", "{{!-- a --}}{{company.name}} b", [`12: ${name} b`]],
  ["a note inside a line", "  x {{!-- n --}} y", [`0:   x ${" ".repeat(13)}y`]],
  ["a note inside a line that begins with one", "{{!-- a --}}x {{!-- b --}} y", ["12: x              y"]],
  ["a line behind one that ends with a note", "x {{!-- a --}}\n# y", ["0: x             ", "15: # y"]],
] as const)("a page has %s", ([, text, want]) => {
  const lines = printedLines(sourceOf(text));
  expect(lines.map((line) => `${String(line.start)}: ${line.text}`)).toEqual(want);
});
