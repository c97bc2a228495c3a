import fc from "fast-check";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { escapeMarkdown, settleSentences } from "../../src/markdown/escape.ts";

const marked = new Marked({ gfm: true });

/** The characters that a browser would show for a fact in a paragraph, with every tag that it made. */
function shown(markdown: string): { text: string; tags: readonly string[] } {
  const html = marked.parse(settleSentences(markdown), { async: false });
  const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag = ""]) => tag).filter((tag) => tag !== "p");
  const text = html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .trim();
  return { text, tags };
}

describe("a fact in Markdown", () => {
  test.for([
    "O'Neil & Sons <Ltd>",
    "5*star* _service_",
    "[link](javascript:alert(1))",
    "![img](x)",
    "<script>alert(1)</script>",
    "a|b|c",
    "`code`",
    "~~struck~~",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "1) item",
    "> quote",
    "---",
    "===",
    "&lt;b&gt; &amp; &#65;",
    "back\\slash \\* \\",
    "{{braces}} {% x %}",
    "snake_case_name",
    "[^1]: note",
    "<https://x.example>",
    "see http://x.example and www.x.example",
    "_it_www.x.example",
    "care@x.example and mailto:care@x.example",
    "<mailto:care@x.example>",
    "ends. Twice.",
  ])("%s reads as it was written and makes no structure", (fact) => {
    expect(shown(escapeMarkdown(fact))).toEqual({ text: fact, tags: [] });
  });

  test("whatever the characters, at the start of a line, in a list and in a table", () => {
    const characters = fc.constantFrom(...Array.from("ab 1.)*_`[]()<>|~#+-=&;:!\\\"'{}/@\nŐά"));
    const fact = fc
      .string({ unit: characters, minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fact, (text) => {
        const line = text.replaceAll(/\s+/g, " ").trim();
        const markdown = escapeMarkdown(text);
        expect(shown(markdown)).toEqual({ text: line, tags: [] });
        const table = shown(`| a |\n| --- |\n| ${markdown} |\n`);
        expect(table.tags.join(" ")).toBe("table thead tr th tbody tr td");
        const item = shown(`- ${markdown}\n`);
        expect(item).toEqual({ text: line, tags: ["ul", "li"] });
      }),
      { numRuns: 2000 },
    );
  });

  test.for([
    { fact: "Alfa Kft.", sentence: (name: string) => `We are ${name}.`, want: "We are Alfa Kft." },
    { fact: "Alfa Kft.", sentence: (name: string) => `**${name}**.`, want: "**Alfa Kft.**" },
    { fact: "Who? You!", sentence: (name: string) => `${name}. Next.`, want: "Who? You! Next." },
    { fact: "Alfa", sentence: (name: string) => `We are ${name}.`, want: "We are Alfa." },
    { fact: "Alfa Kft.", sentence: (name: string) => `${name}, Budapest.`, want: "Alfa Kft., Budapest." },
    { fact: "No. ", sentence: (name: string) => `${name}.5`, want: "No..5" },
    { fact: "Alfa Kft.", sentence: (name: string) => `(${name})`, want: "(Alfa Kft.)" },
    { fact: "12", sentence: (name: string) => `Our floor is ${name}.`, want: "Our floor is 12." },
    { fact: "12", sentence: (name: string) => `**${name}**.`, want: "**12**." },
  ])("$fact in a sentence ends with one full stop: $want", ({ fact, sentence, want }) => {
    expect(settleSentences(sentence(escapeMarkdown(fact)))).toBe(want);
  });

  test.for([
    { sentence: (number: string) => `${number}.`, tags: [] },
    { sentence: (number: string) => `${number}. We answer.`, tags: [] },
    { sentence: (number: string) => `Title\n\n${number}) and more`, tags: [] },
    { sentence: (number: string) => `- ${number}.`, tags: ["ul", "li"] },
    { sentence: (number: string) => `1. ${number}.`, tags: ["ol", "li"] },
    { sentence: (number: string) => `> ${number}.`, tags: ["blockquote"] },
  ])("a bare number that begins $sentence never counts a list", ({ sentence, tags }) => {
    expect(shown(settleSentences(sentence(escapeMarkdown("12")))).tags).toEqual(tags);
  });
});

describe("only what could be structure is escaped", () => {
  test.for([
    ["plain words", "plain words"],
    ["  two\n\n spaces\t", "two spaces"],
    ["snake_case_name", "snake_case_name"],
    ["_a b_ c_ _d", String.raw`\_a b\_ c\_ \_d`],
    ["a_1 1_a ű_ő", "a_1 1_a ű_ő"],
    ["a_-_b", String.raw`a\_-\_b`],
    ["AT&T & co; &amp; &#65; &;", String.raw`AT&T & co; \&amp; \&#65; &;` + "\u0003"],
    ["http://a: b//", String.raw`http\://a: b//`],
    ["WWW.a www.b xwww.c www", String.raw`WWW\.a www\.b xwww.c www`],
    ["a@b.c @b a@ b@c", String.raw`a\@b.c @b a@ b@c`],
    ["# a", String.raw`\# a`],
    ["###### a", String.raw`\###### a`],
    ["####### a", "####### a"],
    ["#a", "#a"],
    ["a # b", "a # b"],
    ["#", String.raw`\#`],
    ["- a - b", String.raw`\- a - b`],
    ["+ a + b", String.raw`\+ a + b`],
    ["-", String.raw`\-`],
    ["-a", "-a"],
    ["-- a -- b", String.raw`\-- a -- b`],
    ["== a == b", String.raw`\== a == b`],
    ["=a", "=a"],
    ["= a", String.raw`\= a`],
    ["1. a 2. b", String.raw`1\. a 2. b`],
    ["123456789) a", String.raw`123456789\) a`],
    ["1234567890) a", "1234567890) a"],
    ["1.", String.raw`1\.` + "\u0003"],
    ["1.5 hours", "1.5 hours"],
    ["in 1. place", "in 1. place"],
    ["Ends.", "Ends.\u0003"],
    ["Ends…", "Ends…\u0003"],
    ["Ends. Not", "Ends. Not"],
  ] as const)("%j: %j", ([fact, want]) => {
    expect(escapeMarkdown(fact)).toBe(want);
  });
});

test.for([
  ["Ltd.\u0003.", "Ltd."],
  ["**Ltd.\u0003**.", "**Ltd.**"],
  ["_Ltd.\u0003_. Next.", "_Ltd._ Next."],
  ["Ltd.\u0003, next.", "Ltd., next."],
  ["Ltd.\u0003.5", "Ltd..5"],
  ["Ltd.\u0003 a. b.\u0003.", "Ltd. a. b."],
] as const)("the full stop behind %j", ([markdown, want]) => {
  expect(settleSentences(markdown)).toBe(want);
});
