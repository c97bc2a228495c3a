import { describe, expect, test } from "vitest";
import { placer, tagsOf } from "../../src/markdown/template-text.ts";
import { at } from "./told.ts";

/** `kind word text` of each tag; what is not closed, with what would close it. */
function tags(text: string): readonly string[] {
  const { tags: found, unclosed } = tagsOf(text);
  const shown = found.map(({ kind, word, start, end }) => `${kind} ${word}: ${text.slice(start, end)}`);
  return unclosed === null ? shown : [...shown, `open at ${String(unclosed.start)}, ${unclosed.close}`];
}

describe("tags", () => {
  test.for([
    ["text } and { alone", []],
    ["a {{title}} b", ["expression title: {{title}}"]],
    ["{{a}}{{b}}", ["expression a: {{a}}", "expression b: {{b}}"]],
    ["{{ company.name }}", ["expression company.name: {{ company.name }}"]],
    ["{{~company.name~}}", ["expression company.name: {{~company.name~}}"]],
    ["{{{a}}} {{&b}}", ["expression a: {{{a}}}", "expression b: {{&b}}"]],
    ['{{#clause "a.b"}}x{{/clause}}', ['open clause: {{#clause "a.b"}}', "close clause: {{/clause}}"]],
    ["{{~#each a~}}x{{~/each~}}", ["open each: {{~#each a~}}", "close each: {{~/each~}}"]],
    ["{{# each a}}x{{/ each}}", ["open each: {{# each a}}", "close each: {{/ each}}"]],
    ["{{^each a}}x{{^}}y{{/each}}", ["open each: {{^each a}}", "open : {{^}}", "close each: {{/each}}"]],
    ["{{else}}", ["expression else: {{else}}"]],
    ["{{> part}}", ["partial part: {{> part}}"]],
    ["{{>part}} {{#> block}}", ["partial part: {{>part}}", "open block: {{#> block}}"]],
    ['{{#*inline "x"}} {{*decorator}}', ['open inline: {{#*inline "x"}}', "open decorator: {{*decorator}}"]],
    ["{{{{raw}}}}", ["expression raw: {{{{raw}}}}"]],
    ["{{a|b}}", ["expression a: {{a|b}}"]],
    ["{{a(b)}}", ["expression a: {{a(b)}}"]],
    ["{{a\n  b}} {{c}}", ["expression a: {{a\n  b}}", "expression c: {{c}}"]],
    // What stands in quotes closes and opens nothing.
    ['{{quote "}}"}} {{a}}', ['expression quote: {{quote "}}"}}', "expression a: {{a}}"]],
    ["{{quote '}}'}} {{a}}", ["expression quote: {{quote '}}'}}", "expression a: {{a}}"]],
    ['{{quote "{{"}} {{a}}', ['expression quote: {{quote "{{"}}', "expression a: {{a}}"]],
    [`{{quote "'}}"}} {{a}}`, [`expression quote: {{quote "'}}"}}`, "expression a: {{a}}"]],
    [`{{quote '"}}'}} {{a}}`, [`expression quote: {{quote '"}}'}}`, "expression a: {{a}}"]],
    ['{{a b="}}"}} {{c}}', ['expression a: {{a b="}}"}}', "expression c: {{c}}"]],
    ['{{a ("}}")}} {{c}}', ['expression a: {{a ("}}")}}', "expression c: {{c}}"]],
    ["{{a'}} it's {{c}}", ["expression a: {{a'}}", "expression c: {{c}}"]],
  ] as const)("%j", ([text, want]) => {
    expect(tags(text)).toEqual(want);
  });
});

describe("remarks", () => {
  test.for([
    ["{{! a }} b", ["comment a: {{! a }}"]],
    ["{{!-- a }} {{b}} --}} c", ["comment --: {{!-- a }} {{b}} --}}"]],
    ["{{~!-- a }} b --}} c", ["comment --: {{~!-- a }} b --}}"]],
    ["{{!-- a --~}} b", ["comment --: {{!-- a --~}}"]],
    ["{{!-- a }} b --~}} {{c}}", ["comment --: {{!-- a }} b --~}}", "expression c: {{c}}"]],
    ["{{~! a ~}} b", ["comment a: {{~! a ~}}"]],
    ["{{!}}{{b}}", ["comment : {{!}}", "expression b: {{b}}"]],
    ["{{! it's }} {{b}}", ["comment it: {{! it's }}", "expression b: {{b}}"]],
    ["{{!-- a }} b", ["open at 0, --}}"]],
    ["x {{! a", ["open at 2, }}"]],
    ["{{!--", ["open at 0, --}}"]],
  ] as const)("%j", ([text, want]) => {
    expect(tags(text)).toEqual(want);
  });
});

describe("what a backslash makes text", () => {
  test.for([
    [String.raw`\{{a}} {{b}}`, ["expression b: {{b}}"]],
    [String.raw`x \{{a}}`, []],
    [String.raw`\\{{a}}`, ["expression a: {{a}}"]],
    [String.raw`x\ {{a}}`, ["expression a: {{a}}"]],
    [String.raw`\{{a}}{{b}}`, ["expression b: {{b}}"]],
  ] as const)("%s", ([text, want]) => {
    expect(tags(text)).toEqual(want);
  });
});

describe("a tag that does not end", () => {
  test.for([
    ["{{a", ["open at 0, }}"]],
    ["{{a} b", ["open at 0, }}"]],
    ["{{{a}} b", ["open at 0, }}}"]],
    ["{{{{a}}} b", ["open at 0, }}}}"]],
    ["{{a {{b}}", ["open at 0, }}"]],
    ["{{a}} {{b", ["expression a: {{a}}", "open at 6, }}"]],
    ['{{a "b}}', ["open at 0, }}"]],
    ['{{a "b}}\n"}} {{c}}', ["open at 0, }}"]],
    ["{{a 'b\n'}}", ["open at 0, }}"]],
    ["{{", ["open at 0, }}"]],
  ] as const)("%j", ([text, want]) => {
    expect(tags(text)).toEqual(want);
  });
});

test.for([
  ["abc", 0, 3, "1:1+3"],
  ["abc", 1, 1, "1:2+1"],
  ["abc", 1, 9, "1:2+2"],
  ["abc", 1, 0, "1:2+1"],
  ["abc", 3, 2, "1:4+1"],
  ["", 0, 5, "1:1+1"],
  ["ab\ncd\nef", 2, 4, "1:3+1"],
  ["ab\ncd\nef", 3, 2, "2:1+2"],
  ["ab\ncd\nef", 4, 9, "2:2+1"],
  ["ab\ncd\nef", 6, 9, "3:1+2"],
  ["ab\ncd\nef", 7, 1, "3:2+1"],
  ["\n\n\nx", 2, 1, "3:1+1"],
  ["\n\n\nx", 3, 5, "4:1+1"],
  ["\nx", 0, 5, "1:1+1"],
] as const)("in %j, offset %i with length %i is %s", ([text, start, length, want]) => {
  expect(at(placer("own.md", text)(start, length))).toBe(want);
});
