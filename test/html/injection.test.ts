import { expect, test } from "vitest";
import { toPage } from "../../src/html/page.ts";
import { pageInput } from "./sample.ts";
import { shippedTheme } from "./theme-on-disk.ts";

/** Everything in the page that is markup, styles left out. */
function tagsOf(html: string): readonly string[] {
  return html.replaceAll(/<style>.*?<\/style>/gs, "").match(/<[!/]?[a-z][^>]*>/gi) ?? [];
}

const allowedAttributes =
  /^<[a-z0-9]+(?: (?:lang|charset|http-equiv|content|name|class|href|id|tabindex|role|scope|data-label|aria-labelledby|start)="[^"<>]*")*>$/;
const allowedElements =
  /^<\/?(?:html|head|meta|title|body|a|div|header|h1|h2|h3|p|main|footer|span|strong|em|code|pre|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|br|wbr|nav)\b/;

/** Asserts that nothing but what we write ourselves is markup. */
function expectOnlyOurMarkup(html: string): void {
  const [doctype, ...tags] = tagsOf(html);
  expect(doctype).toBe("<!doctype html>");
  const opening = tags.filter((tag) => !tag.startsWith("</"));
  expect(opening.filter((tag) => !allowedAttributes.test(tag))).toEqual([]);
  expect(tags.filter((tag) => !allowedElements.test(tag))).toEqual([]);
  const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => !/^(?:https?:|mailto:|tel:|#|[\w.]+$)/.test(address))).toEqual([]);
}

const pieces = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<!-- comment -->",
  "<a href=javascript:alert(1)>x</a>",
  "<pre><code><b>x</b></code></pre>",
  "</style><script>alert(1)</script>",
  "</main></body>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:x)",
  "[x](//evil.example)",
  "[x](\\\\\\\\evil.example)",
  '[x](https://a.example/"onmouseover="alert(1))',
  `[x](https://a.example 'a"b' )`,
  "[x](<https://a.example/><script>>)",
  "<javascript:alert(1)>",
  "![x](https://evil.example/pixel.png)",
  '![x" onerror="alert(1)](https://evil.example/pixel.png)',
  "[x]: javascript:alert(1)",
  "`<script>`",
  "&lt;script&gt;",
  '| a | b |\n| --- | --- |\n| <script> | "onclick="x |',
  '| <b>"x" onclick="y | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
  "> <iframe src=x></iframe>",
  '```" onclick="x\n<script>\n```',
];

test.for(pieces)("%j in the text stays text", (piece) => {
  const markdown = `# Policy\n\nAcme\n\n## 1 Purpose\n\n${piece}\n\nIn a sentence: ${piece.replaceAll("\n", " ")}.\n`;
  expectOnlyOurMarkup(toPage(pageInput({ markdown }), shippedTheme));
});

test.for(pieces)("%j in every plain text stays text", (piece) => {
  const html = toPage(
    pageInput({
      language: piece,
      title: piece,
      company: piece,
      version: piece,
      effective: piece,
      words: { contents: piece, skip: piece, pageOf: [piece, piece, piece] },
    }),
    shippedTheme,
  );
  expectOnlyOurMarkup(html);
  expect(html.match(/<\/style>/g)).toHaveLength(3);
});

test.for(pieces)("%j in the titles of sections stays text, in the contents too", (piece) => {
  const title = piece.replaceAll("\n", " ");
  const sections = ["a", "b", "c"].map((id) => ({ id, number: piece, title, level: 2 }) as const);
  const markdown = "# Policy\n\nAcme\n\n## 1 One\n\n## 2 Two\n\n## 3 Three\n";
  expectOnlyOurMarkup(toPage(pageInput({ markdown, sections }), shippedTheme));
});

test("text that was written as HTML can still be read", () => {
  const markdown = "# Policy\n\nAcme\n\n## 1 Purpose\n\nUse <b>bold</b> & [x]: y\n";
  expect(toPage(pageInput({ markdown }), shippedTheme)).toContain("Use &lt;b&gt;bold&lt;/b&gt; &amp; [x]: y");
});
