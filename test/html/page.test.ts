import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { toPage } from "../../src/html/page.ts";
import { fontsFor } from "../../src/html/theme.ts";
import { pageInput, sampleLanguages, samplePage } from "./sample.ts";
import { shippedTheme } from "./theme-on-disk.ts";

const kilobyte = 1024;

function bodyOfPage(html: string): string {
  return html.slice(html.indexOf("<body>"));
}

function policyOf(html: string): string {
  return (
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
      .exec(html)?.[1]
      ?.replaceAll("&#39;", "'") ?? ""
  );
}

/** Numbered chapters of several hundred characters each, as Markdown. */
function chapters(count: number): string {
  const text = "Some text. ".repeat(50);
  const list = Array.from({ length: count }, (_, index) => `## ${String(index + 1)} Chapter\n\n${text}\n`);
  return `# Policy\n\nAcme\n\n${list.join("\n")}`;
}

test.for(sampleLanguages)("a page in %s has one title, its landmarks and its language", (language) => {
  const html = toPage(samplePage(language), shippedTheme);
  expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
  expect(html.endsWith("</html>\n")).toBe(true);
  for (const tag of ["<h1>", "<title>", "<header ", "<nav ", "<main ", "<footer "]) {
    expect(html.split(tag), tag).toHaveLength(2);
  }
  expect(bodyOfPage(html).indexOf(`<a class="skip" href="#page-text">`)).toBe("<body>\n".length);
  expect(html).toContain(`<main id="page-text"`);
});

test.for(sampleLanguages)("every link inside a page in %s leads to one place", (language) => {
  const html = bodyOfPage(toPage(samplePage(language), shippedTheme));
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("the contents list sections with their parts nested", () => {
  const markdown =
    "# P\n\nAcme\n\n## 1 One\n\n### 1.1 Part\n\n## 2 *Two* <https://a.example>\n\n## 3 Three\n";
  const html = bodyOfPage(toPage(pageInput({ markdown }), shippedTheme));
  const nav = /<nav[^]*<\/nav>/.exec(html)?.[0].replaceAll("\n", "") ?? "";
  expect(nav).toContain(`<p class="contents-heading" id="page-contents">Contents</p>`);
  expect(nav).toContain(
    `<li><a href="#s1"><span class="number">1</span> One</a>` +
      `<ol role="list"><li><a href="#s1.1"><span class="number">1.1</span> Part</a></li></ol></li>` +
      `<li><a href="#s2"><span class="number">2</span> <em>Two</em> https://a.example</a></li>`,
  );
});

test.for([
  { count: 2, listed: false, long: false },
  { count: 3, listed: true, long: false },
  { count: 7, listed: true, long: false },
  { count: 8, listed: true, long: true },
])("$count sections: contents on screen $listed, on paper $long", ({ count, listed, long }) => {
  const html = bodyOfPage(toPage(pageInput({ markdown: chapters(count) }), shippedTheme));
  expect(html.includes("<nav ")).toBe(listed);
  expect(html.includes(`class="page on-a4 with-contents long"`)).toBe(long);
});

test.for([
  { name: "a short one has room", characters: 1_000, want: "sheet" },
  { name: "a full one has smaller type", characters: 2_500, want: "sheet crowded" },
  { name: "a long one is no sheet", characters: 3_500, want: "" },
])("a document meant for one sheet is set tighter: $name", ({ characters, want }) => {
  const frame = chapters(3).replaceAll("Some text. ", "");
  const markdown = `${frame}\n${"word ".repeat(Math.ceil((characters - frame.length) / 5))}\n`;
  const sections = pageInput({ markdown: chapters(3) }).sections.slice(0, 3);
  const html = bodyOfPage(toPage(pageInput({ markdown, sections }), shippedTheme));
  const classes = /<div class="page ([^"]*)">/.exec(html)?.[1]?.split(" ") ?? [];
  expect(classes.filter((name) => ["sheet", "crowded"].includes(name)).join(" ")).toBe(want);
});

test("nothing comes from outside, and only the styles of the page itself count", () => {
  const html = toPage(samplePage("en"), shippedTheme);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = ""]) => style);
  const hashes = styles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(policyOf(html)).toBe(
    `default-src 'none'; style-src ${hashes.join(" ")}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect(html).not.toMatch(/<script|<link|<img| style=| on[a-z]+=|@import|url\("(?!data:)/i);
});

test("with shared assets the page links one style sheet and holds only its own rules", () => {
  const html = toPage(samplePage("hu"), shippedTheme, { kind: "shared", folder: "../assets/" });
  expect(html).toContain(`<link rel="stylesheet" href="../assets/page.css">`);
  expect(html).not.toContain("@font-face");
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(policyOf(html)).toMatch(/style-src 'self' 'sha256-[^']*'; img-src data:; font-src 'self';/);
});

test("the head says what the page is", () => {
  const html = toPage(pageInput({ title: "Policy & more", company: "O'Neil" }), shippedTheme);
  expect(html).toContain("<title>Policy &amp; more – O&#39;Neil</title>");
  expect(html).toContain(`<meta name="generator" content="service-charter">`);
  expect(html).toContain(`<meta name="color-scheme" content="light dark">`);
  expect(html).toContain(`<meta name="viewport" content="width=device-width, initial-scale=1">`);
});

test("the paper carries title, company, edition and page numbers in the words of the language", () => {
  const words = { contents: "Tartalom", skip: "Ugrás", pageOf: ["", "/", ". oldal"] } as const;
  const html = toPage(pageInput({ words, company: `A "B" \\ </style>`, paper: "A5" }), shippedTheme);
  expect(html).toContain(`size: A5;`);
  expect(html).toContain(`@top-left { content: "Policy";`);
  expect(html).toContain(String.raw`@top-right { content: "A \22 B\22  \5c  \3c \2f style\3e ";`);
  expect(html).toContain(`@bottom-left { content: "Version 1.0 · In force from 1 December 2026";`);
  expect(html).toContain(
    String.raw`@bottom-right { content: "" counter(page) "\2f " counter(pages) ". oldal";`,
  );
});

test("a page without version and date says neither", () => {
  const html = toPage(pageInput({ version: null, effective: null }), shippedTheme);
  expect(html).toContain(`@bottom-left { content: "";`);
  expect(html).toContain(`<footer class="colophon">Acme</footer>`);
});

test("the logo is inside the page and named after the company", () => {
  const logo = { mediaType: "image/svg+xml", bytes: new TextEncoder().encode("<svg/>") } as const;
  const html = toPage(pageInput({ logo, company: `A "B"` }), shippedTheme);
  expect(html).toContain(`<img class="logo" src="data:image/svg+xml;base64,PHN2Zy8+" alt="A &quot;B&quot;">`);
});

test("a page holds only the fonts it needs", () => {
  const faces = (html: string): number => html.match(/@font-face/g)?.length ?? 0;
  const plain = pageInput();
  expect(faces(toPage(plain, shippedTheme))).toBe(2);
  expect(faces(toPage(pageInput({ company: "Ő" }), shippedTheme))).toBe(4);
  expect(faces(toPage(samplePage("en"), shippedTheme))).toBe(3);
  expect(faces(toPage(samplePage("el"), shippedTheme))).toBe(6);
});

test("a theme loaded with the fonts of its text is enough, and with fewer is refused", () => {
  const input = samplePage("el");
  const needed = fontsFor(input.markdown).map((file) => file.path);
  const fonts = new Map([...shippedTheme.fonts].filter(([path]) => needed.includes(path)));
  expect(fonts.size).toBeLessThan(shippedTheme.fonts.size);
  expect(toPage(input, { ...shippedTheme, fonts })).toBe(toPage(input, shippedTheme));
  expect(() => toPage(input, { ...shippedTheme, fonts: new Map() })).toThrow("woff2");
});

test.for([
  { language: "en", limit: 150 },
  { language: "el", limit: 250 },
  { language: "cs", limit: 250 },
  { language: "hu", limit: 250 },
] as const)("a page in $language stays under $limit KB", ({ language, limit }) => {
  expect(Buffer.byteLength(toPage(samplePage(language), shippedTheme))).toBeLessThan(limit * kilobyte);
});

test("the same input gives the same bytes", () => {
  expect(toPage(samplePage("cs"), shippedTheme)).toBe(toPage(samplePage("cs"), { ...shippedTheme }));
});
