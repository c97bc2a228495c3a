import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { kinds } from "../../src/company/kind.ts";
import type { Kind } from "../../src/company/kind.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { toIndexPage } from "../../src/html/index-page.ts";
import { packOf } from "../../src/language/packs.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { openPages } from "../fakes/real-browser.ts";
import type { RealPages } from "../fakes/real-browser.ts";
import { builtBookOf } from "../handbook/books.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";
import { templatesIn } from "../markdown/rendering.ts";

// Minutes of a browser's work: .ci/run asks for it, `npm test` does not.
const asked = process.env["CHARTER_A11Y"] !== undefined;
const browser: RealPages = asked
  ? await openPages()
  : { openPage: null, whySkipped: ": set CHARTER_A11Y=1 to run it", close: () => Promise.resolve() };

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

const examples: Readonly<Record<LanguageTag, string>> = {
  en: "meridian.yaml",
  el: "avra-aigaiou.yaml",
  cs: "teplo-domova.yaml",
  hu: "orokzold-kertcentrum.yaml",
};

/** CSS pixels: the narrowest that WCAG asks for, a tablet, a laptop, 4K. */
const widths = [320, 768, 1280, 3840];
const schemes = ["light", "dark"] as const;

/** A screen for each look; the book, which takes long, sees each width and each scheme twice. */
const looks = widths.flatMap((width, index) =>
  schemes.map((scheme, other) => ({ width, scheme, forBook: (index + other) % 2 === 0 })),
);

/** The longest line that is still easy to read, in characters. */
const longestLine = 85;

// A page of its own for each test, in which nothing was shown and nothing had the focus yet.
let page: Page;
beforeEach(async () => {
  if (browser.openPage !== null) page = await browser.openPage();
});
afterEach(async () => {
  if (browser.openPage !== null) await page.close();
});
afterAll(() => browser.close());

async function documentIn(language: LanguageTag, kind: Kind = "procedures", largePrint = false) {
  const templates = templatesIn(language);
  const render = createRenderer(templates, await createCompiler(textsOf(templates), {}));
  const [built] = build({
    facts: checked(rawExample(examples[language])),
    documents: [{ kind, length: "full" }],
    languages: [{ pack: packOf(language), render }],
    theme: shippedTheme,
    logo: null,
    assets: { kind: "inline" },
    largePrint,
  });
  return built?.pages?.screen ?? "";
}

async function bookIn(language: LanguageTag, largePrint = false): Promise<string> {
  return (await builtBookOf(checked(rawExample(examples[language])), language, largePrint)).screen;
}

/** The page that lists all documents, in two languages. */
function listPage(): string {
  const rows = (["en", "el"] as const).flatMap((language) =>
    kinds.map((kind) => ({
      title: packOf(language).titles[kind].full,
      language,
      length: "full" as const,
      files: [
        { format: "html" as const, path: `${language}/${kind}.html`, bytes: 84_200 },
        { format: "pdf" as const, path: `${language}/${kind}.pdf`, bytes: 120_000 },
      ],
    })),
  );
  const words = { ...packOf("en").index, languages: { en: "English", el: "Ελληνικά" } };
  const heads = { language: "en", title: "Documents", company: "Acme", edition: "Version 1.0", rows, words };
  return toIndexPage({ ...heads, accent: null, logo: null }, shippedTheme);
}

async function show(html: string, width: number, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 900 });
  await page.setContent(html, { waitUntil: "load" });
  // Tables are wider in another typeface.
  await page.evaluate("Promise.all([...document.fonts].map((font) => font.load())).then(() => true)");
}

/** What axe has to say, a line for each rule with the first element that breaks it. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  // Typed text, because the function would run in the page, where the types of tests mean nothing.
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${String(nodes.length)} × ${nodes[0]?.html ?? ""}`,
  );
}

/** How far the page is wider than the screen, in CSS pixels, and its longest line, in average characters. */
async function measures(): Promise<{ readonly overflow: number; readonly line: number }> {
  return (await page.evaluate(`({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    line: Math.max(0, ...[...document.querySelectorAll("main p")].map((paragraph) =>
      paragraph.getBoundingClientRect().width / (parseFloat(getComputedStyle(paragraph).fontSize) * 0.45))),
  })`)) as { overflow: number; line: number };
}

const skipped = describe.skipIf(browser.whySkipped !== null);

skipped(`WCAG 2.2 AA by axe${browser.whySkipped ?? ""}`, () => {
  const pages = languageTags.flatMap((language) =>
    looks.flatMap((look) => [
      { ...look, language, what: "procedures", make: documentIn },
      ...(look.forBook ? [{ ...look, language, what: "handbook", make: bookIn }] : []),
    ]),
  );

  test.for(pages)(
    "$what in $language, $scheme, $width pixels wide",
    async ({ make, language, width, scheme }) => {
      await show(await make(language), width, scheme);
      expect(await violations()).toEqual([]);
      const { overflow, line } = await measures();
      expect(overflow).toBe(0);
      expect(line).toBeLessThan(longestLine);
    },
  );
});

skipped(`every other page by axe${browser.whySkipped ?? ""}`, () => {
  const others = languageTags.flatMap((language) => [
    ...kinds
      .filter((kind) => kind !== "procedures")
      .map((kind) => ({ what: kind, language, width: 1280, make: () => documentIn(language, kind) })),
    ...[320, 768, 1280].map((width) => ({
      what: "standards in large print",
      language,
      width,
      make: () => documentIn(language, "standards", true),
    })),
    { what: "handbook in large print", language, width: 768, make: () => bookIn(language, true) },
  ]);
  const lists = widths.map((width) => ({
    what: "list of documents",
    language: "en",
    width,
    make: () => Promise.resolve(listPage()),
  }));

  test.for([...others, ...lists])("$what in $language, $width pixels wide", async ({ make, width }) => {
    await show(await make(), width, "light");
    expect(await violations()).toEqual([]);
    expect((await measures()).overflow).toBe(0);
  });

  // Until the typeface is there, or where readers choose another, words are wider.
  test.for(languageTags.flatMap((language) => [320, 768, 1280].map((width) => ({ language, width }))))(
    "standards in another typeface, in $language, $width pixels wide",
    async ({ language, width }) => {
      const html = await documentIn(language, "standards");
      await show(html.replaceAll(/@font-face\s*\{[^}]*\}/g, ""), width, "light");
      expect(await violations()).toEqual([]);
      expect((await measures()).overflow).toBe(0);
    },
  );
});

skipped(`keyboard only${browser.whySkipped ?? ""}`, () => {
  const focused = async () =>
    (await page.evaluate(`(() => {
      const { id, className, tagName } = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
      const visible = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return { id, className, tagName, visible, outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    })()`)) as { id: string; className: string; tagName: string; visible: boolean; outlined: boolean };

  /** Where the next key leads; to the body after the last link. */
  const nextStop = async () => {
    await page.keyboard.press("Tab");
    return focused();
  };

  test.for([
    { what: "procedures", make: documentIn },
    { what: "handbook", make: bookIn },
  ])("the first key leads past the contents, and every stop can be seen: $what", async ({ make }) => {
    await show(await make("en"), 1280, "light");
    await page.keyboard.press("Tab");
    expect(await focused()).toMatchObject({ className: "skip", visible: true, outlined: true });
    await page.keyboard.press("Enter");
    expect((await focused()).id).toBe("page-text");

    await show(await make("en"), 1280, "light");
    await page.keyboard.press("Tab");
    const stops = [];
    for (let stop = await nextStop(); stop.tagName !== "BODY" && stops.length < 60; stop = await nextStop()) {
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(20);
    expect(
      stops.filter(({ tagName, visible, outlined }) => tagName !== "A" || !visible || !outlined),
    ).toEqual([]);
  });
});
