import { Lexer } from "marked";
import { expect, test } from "vitest";
import { readBlocks } from "../../src/html/marked.ts";

test.for([
  ["a heading after a list", "# A\n\n1. one\n2. two\n\n## B\n\n- x\n\n- y\n### C\nEnd."],
  [
    "a heading right after a paragraph and a table",
    "# A\n\ntext\n## B\n| a | b |\n| --- | --- |\n| 1 | 2 |\n## C\n",
  ],
  ["a heading in a fence is none", "# A\n\n```\n## not\n```\n\n## B\n"],
  ["a heading in a letter", "# A\n\n> ## not\n> text\n\n## B\n"],
  ["hash marks that are no heading", "# A\n\n#tag\n\n    ## code\n\n####### seven\n\n## B\n"],
] as const)("%s: as one text", ([, text]) => {
  const types = (tokens: readonly { type: string; raw: string }[]) =>
    tokens.filter(({ type }) => type !== "space").map(({ type, raw }) => [type, raw.trim()]);
  expect(types(readBlocks(text))).toEqual(types(new Lexer().lex(text)));
});
