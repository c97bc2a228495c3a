import { expect, test } from "vitest";
import { inlineHtml } from "../../src/html/marked.ts";

test.for([
  { name: "a usual word stays whole", text: "x".repeat(39), want: "x".repeat(39) },
  {
    name: "a very long one can be broken",
    text: "x".repeat(40),
    want: `${"x".repeat(16)}<wbr>${"x".repeat(16)}<wbr>${"x".repeat(8)}`,
  },
  {
    name: "an entity is one character and stays whole",
    text: `${"x".repeat(15)}<${"x".repeat(24)}`,
    want: `${"x".repeat(15)}&lt;<wbr>${"x".repeat(16)}<wbr>${"x".repeat(8)}`,
  },
  {
    name: "an address is broken behind its sign",
    text: "<care@alfa.example>",
    want: `<a href="mailto:care@alfa.example">care@<wbr>alfa.example</a>`,
  },
  {
    name: "a web address behind its slashes, not inside them",
    text: "<https://alfa.example/a/b>",
    want: `<a href="https://alfa.example/a/b">https://alfa.example/<wbr>a/<wbr>b</a>`,
  },
])("$name", ({ text, want }) => {
  expect(inlineHtml(text.replaceAll(/<(?=x)/g, String.raw`\<`))).toBe(want);
});
