import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { hostile } from "../companies/hostile.ts";
import { builtBookOf } from "./books.ts";

const companies: Readonly<Record<LanguageTag, string>> = {
  en: "meridian.yaml",
  el: "avra-aigaiou.yaml",
  cs: "teplo-domova.yaml",
  hu: "orokzold-kertcentrum.yaml",
};
const books = new Map(
  await Promise.all(
    languageTags.map(
      async (language) =>
        [language, await builtBookOf(checked(rawExample(companies[language])), language)] as const,
    ),
  ),
);

function screenOf(language: LanguageTag): string {
  const html = books.get(language)?.screen ?? "";
  return html.slice(html.indexOf("<body>"));
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
const targetsIn = (html: string) => [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = ""]) => id);

describe.for(languageTags)("the book in %s", (language) => {
  const html = screenOf(language);

  test("has each anchor once, and no link that leads nowhere", () => {
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targetsIn(html).filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("has its landmarks once, and headings that skip no level", () => {
    for (const tag of ["<header ", "<nav ", "<main ", "<footer "])
      expect(html.split(tag), tag).toHaveLength(2);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect({ first: levels[0], skips }).toEqual({ first: 1, skips: [] });
  });

  test("names every table and every column", () => {
    const tables = [...html.matchAll(/<table[^>]*>/g)].map(([tag]) => tag);
    const named = tables.map((tag) => / aria-labelledby="([^"]*)"/.exec(tag)?.[1] ?? "");
    expect(named.filter((id) => !idsIn(html).includes(id))).toEqual([]);
    expect([...html.matchAll(/<th(?![^>]* scope=)[ >]/g)]).toEqual([]);
  });

  test("lists in its contents every part and every main section", () => {
    const nav = /<nav [^]*<\/nav>/.exec(html)?.[0] ?? "";
    const main = html.slice(html.indexOf("<main "));
    const headings = [
      ...main.matchAll(/<h1 id="([^"]*)"|<section class="part document"[^]*?<\/section>/g),
    ].flatMap(([match, id]) =>
      id === undefined ? [...match.matchAll(/<h[12] id="([^"]*)"/g)].map(([, own]) => own) : [id],
    );
    const [, ...listed] = targetsIn(nav);
    expect(listed).toEqual(headings);
  });

  test("changes only in its numbers when they are filled in", () => {
    const book = books.get(language);
    const numbers = new Map(idsIn(html).map((id, index) => [id, index + 1]));
    const empty = book?.print({ numbers: null, blanks: new Set() }) ?? "";
    const filled = book?.print({ numbers, blanks: new Set() }) ?? "";
    expect(filled).not.toBe(empty);
    expect(filled.replaceAll(/(<span class="folio">)\d+/g, "$1")).toBe(empty);
    expect(filled).not.toContain(`<span class="folio"></span>`);
  });
});

test("a page stays empty before the parts that were named, and only there", () => {
  const book = books.get("en");
  const parts = [...screenOf("en").matchAll(/<section class="part document" aria-labelledby="([^"]*)">/g)];
  const [[first = "", one = ""] = [], [second = "", other = ""] = []] = parts;
  const html = book?.print({ numbers: new Map(), blanks: new Set([one, other]) }) ?? "";
  const blank = `<div class="blank" aria-hidden="true"></div>\n`;
  expect(html.split(blank)).toHaveLength(3);
  // The link past the contents leads to the text, not to the empty page before it.
  expect(html).toContain(`${blank}<main id="page-text" tabindex="-1">\n${first}`);
  expect(html).toContain(`${blank}${second}`);
});

test.for([
  { name: "single sides", print: { paper: "A4" }, mirrored: false },
  { name: "both sides", print: { duplex: "true" }, mirrored: true },
])("the pages of each document name it: $name", async ({ print, mirrored }) => {
  const book = await builtBookOf(checked({ ...rawExample("meridian.yaml"), print }), "en");
  const html = book.print({ numbers: null, blanks: new Set() });
  const rule = mirrored ? "@page pages-04:left" : "@page pages-04 ";
  expect(html).toContain(rule);
  expect(html).toContain(`content: "04 Customer Service Standards"`);
  expect(html).toContain(`content: "07 Annex A: complaint form"`);
  expect(html.includes("@page :left")).toBe(mirrored);
});

test("what people write in the facts stays text", async () => {
  const { screen } = await builtBookOf(checked(hostile), "en");
  const body = screen.slice(screen.indexOf("<body>"));
  expect(body).not.toMatch(/<b>|<script|javascript:0"/);
  expect(body).toContain("&lt;b&gt;c&lt;/b&gt;");
});

test("the smallest company has a book too", async () => {
  const { screen } = await builtBookOf(checked(minimum), "en");
  expect(targetsIn(screen).filter((target) => !idsIn(screen).includes(target))).toEqual([]);
  expect(screen).not.toContain("undefined");
});
