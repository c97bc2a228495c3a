import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCard, buildPoster } from "../../src/build-charts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import type { Printer } from "../../src/host/printer.ts";
import { packOf } from "../../src/language/packs.ts";
import { printFitting } from "../../src/pdf/print-fitting.ts";
import { checked, everyKey, isMap, rawExample } from "../companies/companies.ts";
import { openBrowser } from "../fakes/real-browser.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";
import { printedBookOf, propertiesIn } from "./books.ts";

const browser = await openBrowser();
let printer: Printer;

beforeAll(() => {
  if (browser.printer !== null) printer = browser.printer;
});
afterAll(() => browser.close());

const examples: Readonly<Record<LanguageTag, string>> = {
  en: "meridian.yaml",
  el: "avra-aigaiou.yaml",
  cs: "teplo-domova.yaml",
  hu: "orokzold-kertcentrum.yaml",
};

/** Prints a book and gives the text of each page, without spaces, because PDF knows no words. */
async function printed(language: LanguageTag, print: object, isLarge = false) {
  const facts = checked({ ...rawExample(examples[language]), print });
  const { html, pdf } = await printedBookOf(facts, language, printer, isLarge);
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
  return { html, pages: text.map(bare) };
}

const bare = (text: string) => text.normalize("NFC").replaceAll(/[\s\u200b\u00ad]+/g, "");

/** What the lines of the contents say: which heading, on which page. */
function linesOf(html: string): readonly { readonly heading: string; readonly page: number }[] {
  const nav = /<nav [^]*<\/nav>/.exec(html)?.[0] ?? "";
  return [...nav.matchAll(/<span class="label">(.*?)<\/span> <span class="folio">(\d+)<\/span><\/a>/g)].map(
    ([, label = "", page]) => ({ heading: bare(plain(label)), page: Number(page) }),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#39;": "'",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
};
const plain = (html: string) =>
  html.replaceAll(/<[^>]*>/g, "").replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);

describe.skipIf(browser.whySkipped !== null)(`a printed book${browser.whySkipped ?? ""}`, () => {
  test.for([
    ...languageTags.map((language) => ({ name: `${language}, A4`, language, print: { paper: "A4" } })),
    { name: "el, A5, both sides", language: "el" as const, print: { paper: "A5", duplex: "true" } },
    { name: "en, Letter, large print", language: "en" as const, print: { paper: "Letter" }, isLarge: true },
  ])(
    "each line of the contents names the page on which its heading stands: $name",
    async ({ language, print, ...look }) => {
      const { html, pages } = await printed(language, print, "isLarge" in look);
      const lines = linesOf(html);
      expect(lines.length).toBeGreaterThan(80);
      expect(lines.filter(({ heading, page }) => pages[page - 1]?.includes(heading) !== true)).toEqual([]);
    },
  );

  test("documents begin on the right where both sides are printed, after pages that are empty", async () => {
    const { html, pages } = await printed("hu", { duplex: "true" });
    const documents = [
      ...html.matchAll(/<span class="number">0\d<\/span> [^<]*<\/span> <span class="folio">(\d+)</g),
    ];
    const starts = documents.map(([, page]) => Number(page));
    expect(starts).toHaveLength(7);
    expect(starts.filter((page) => page % 2 === 0)).toEqual([]);
    const empty = pages.flatMap((text, index) => (text === "" ? [index + 1] : []));
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.filter((page) => page % 2 === 1)).toEqual([]);
  });

  test.for([
    { name: "a usual company", facts: checked(rawExample("meridian.yaml")) },
    { name: "far too much", facts: checked(crowd()) },
  ])("the chart is one page and the card two sides at most: $name", async ({ facts }) => {
    const input = { facts, pack: packOf("en"), theme: shippedTheme, logo: null };
    for (const chart of [buildPoster(input), buildCard(input)]) {
      if (chart === null) throw new Error("There is no card.");
      const pdf = await printFitting(chart, propertiesIn("en"), printer);
      const { text, totalPages } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
      expect(totalPages).toBeLessThanOrEqual(chart.sides);
      const last = facts.escalation?.at(-1)?.to ?? "";
      expect(bare(text)).toContain(bare(facts.people[last]?.name ?? ""));
    }
  });
});

/** A ladder and priorities as nobody has them, with words that do not fit into a column. */
function crowd() {
  const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1));
  const raw = everyKey();
  const people = Object.fromEntries(
    numbers.map((number) => [
      `person-${number}`,
      {
        name: `Number ${number} ${"N".repeat(60)}`,
        role: "R".repeat(70),
        email: `${"e".repeat(60)}${number}@long.example`,
      },
    ]),
  );
  return {
    ...raw,
    people: { ...(isMap(raw["people"]) ? raw["people"] : {}), ...people },
    escalation: numbers.map((number) => ({
      to: `person-${number}`,
      by: ["email"],
      within: `${number} hours`,
      when: `It is ${"very ".repeat(30)}hard.`,
    })),
    priorities: numbers.map((number) => ({ name: `level ${number}`, answerWithin: `${number} hours` })),
  };
}
