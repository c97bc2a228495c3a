import { describe, expect, test } from "vitest";
import { quotedInBrackets, quotedLine } from "../../src/yaml/quoted.ts";

describe("the rest of a line in quotes", () => {
  /** `‸` stands before the text. */
  const quotedAt = (marked: string) => quotedLine(marked.replace("‸", ""), marked.indexOf("‸"));

  test.for([
    ["missed: ‸@care now\n", '"@care now"'],
    ["missed: ‸@care now", '"@care now"'],
    ["first: 1\nmissed: ‸a: b\nlast: 2\n", '"a: b"'],
    ['missed: ‸a "b"\n', '"a \\"b\\""'],
    ["missed: ‸-x\n", '"-x"'],
    ["missed: ‸?x\n", '"?x"'],
  ])("%j has it as %j", ([text = "", quoted]) => {
    expect(quotedAt(text)).toBe(quoted);
  });

  test.for([['"'], ["'"], ["["], ["{"], ["|"], [">"], ["&"], ["*"], ["!"], ["- "], ["? "]])(
    "is left alone where it begins with %s, which is no text",
    ([begin = ""]) => {
      expect(quotedAt(`missed: ‸${begin}x\n`)).toBe(null);
    },
  );

  test.for([
    ["missed: ‸-\n", null],
    ["missed: ‸?\n", null],
    ["a: ‸@x\n  and more\n", null],
    ["  a: ‸@x\n  more words\n", null],
    ["  a: ‸@x\n  b:c\n", null],
    ["  a: ‸@x\n  say b: y\n", null],
    ["  a: ‸@x\n   b: y\n", null],
    ["  a: ‸@x\n  :\n", null],
    ["  - ‸@x\n    -y\n", null],
    ["a: ‸@x\n  word#\n", null],
    ["a: ‸@x\nmore words\n", '"@x"'],
    ["a: ‸@x\n  # a comment\n", '"@x"'],
    ["a: ‸@x\n\n", '"@x"'],
    ["a: ‸@x\n   \nb: y\n", '"@x"'],
    ["  a: ‸@x\n  b: y\n", '"@x"'],
    ["  a: ‸@x\n  b:\n", '"@x"'],
    ["   a: ‸@x\n  b c\n", '"@x"'],
    ["- ‸@x\n- y\n", '"@x"'],
    ["  - ‸@x\n    - y\n", '"@x"'],
    ["  - - ‸@x\n    y z\n", '"@x"'],
    ["  -   ‸@x\n   y z\n", '"@x"'],
  ])("%j, where the next line may go on with it: %j", ([text, quoted]) => {
    expect(quotedAt(text ?? "")).toBe(quoted);
  });
});

describe("texts in brackets", () => {
  test.for([
    ["@care]", '"@care"]'],
    ["@care ]", '"@care" ]'],
    ["@care, b]", '"@care", b]'],
    ["@care,@help}", '"@care","@help"}'],
    ["%care, `help`, b]", '"%care", "`help`", b]'],
    ["@x, k: @y, l: { m: @z }}", '"@x", k: "@y", l: { m: "@z" }}'],
    ["@x,", '"@x",'],
    [`@${"x".repeat(198)}]`, `"@${"x".repeat(198)}"]`],
    [`@${"x".repeat(199)}]`, null],
    ["@care", null],
    ["@care, ", null],
    ["@care] b", null],
    ["b, @care]", null],
    ['@care, "b"]', null],
    ["@care, 'b']", null],
    ["@care # b]", null],
    ["@a:b]", null],
    ["@a, @b:c]", null],
    ["@a, [@b:c]]", null],
    ["", null],
  ])("%j has them as %j", ([text, quoted]) => {
    expect(quotedInBrackets(text ?? "")).toBe(quoted);
  });
});
