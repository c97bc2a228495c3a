import fc from "fast-check";
import { expect, test } from "vitest";
import { cssString, escapeHtml } from "../../src/html/escape.ts";

test("escapes what HTML gives a meaning to", () => {
  expect(escapeHtml(`<a href="x">O'Neil & Sons</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;O&#39;Neil &amp; Sons&lt;/a&gt;",
  );
});

test.for([
  { name: "plain words", text: "Page 1, of: 2.", want: `"Page 1, of: 2."` },
  { name: "letters of other alphabets", text: "Σελίδα Ő", want: `"Σελίδα Ő"` },
  { name: "quotes and backslashes", text: `a"b\\c`, want: String.raw`"a\22 b\5c c"` },
  { name: "the end of a style element", text: "</style>", want: String.raw`"\3c \2f style\3e "` },
  { name: "line breaks", text: "a\r\nb\u2028c", want: `"a b c"` },
  { name: "nothing", text: "", want: `""` },
])("writes $name as a CSS string", ({ text, want }) => {
  expect(cssString(text)).toBe(want);
});

test("a CSS string never ends early and reads back as the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const inner = cssString(text).slice(1, -1);
      expect(inner).not.toMatch(/["<>\n\f\r]/);
      const read = inner.replaceAll(/\\([0-9a-f]{1,6}) /g, (_, digits: string) =>
        String.fromCodePoint(parseInt(digits, 16)),
      );
      expect(read).toBe(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " "));
    }),
  );
});
