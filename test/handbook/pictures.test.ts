import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { openBrowser } from "../fakes/real-browser.ts";
import { printedBookOf } from "./books.ts";
import { differenceOf, pictureOf, whyNoPictures } from "./picture.ts";
import type { Grid } from "./picture.ts";

const browser = await openBrowser();
const whySkipped = browser.whySkipped ?? whyNoPictures();
afterAll(() => browser.close());

/** `CHARTER_PICTURES=refresh npx vitest run test/handbook/pictures.test.ts` takes the pages as they are now. */
const isRefresh = process.env["CHARTER_PICTURES"] === "refresh";

/** A few other words on a page are no other layout. */
const most = 0.1;

const file = (name: string) => join(import.meta.dirname, "pictures", `${name}.txt`);

/** What the page looked like when it was last found good. */
function kept(name: string): Grid {
  return readFileSync(file(name), "utf8").trimEnd().split("\n");
}

const books: readonly { readonly language: LanguageTag; readonly company: string; readonly paper: string }[] =
  [
    { language: "en", company: "meridian.yaml", paper: "A4" },
    { language: "el", company: "avra-aigaiou.yaml", paper: "A5" },
  ];

describe.skipIf(whySkipped !== null)(`pages look as they did${whySkipped ?? ""}`, () => {
  test.for(books)(
    "cover, contents and a page of tables: $language, $paper",
    async ({ language, company, paper }) => {
      const { printer } = browser;
      if (printer === null) throw new Error("Skipped without a browser.");
      const facts = checked({ ...rawExample(company), print: { paper } });
      const { pdf } = await printedBookOf(facts, language, printer);
      const { numPages } = await getDocumentProxy(Uint8Array.from(pdf));
      const pages = [
        ["cover", 1],
        ["control", 2],
        ["contents", paper === "A4" ? 3 : 4],
        // Contacts stand before the sheet to sign on.
        ["contacts", numPages - 1],
      ] as const;
      const differences = pages.map(([name, page]) => {
        const grid = pictureOf(pdf, page);
        const picture = `${language}-${paper}-${name}`;
        if (isRefresh) writeFileSync(file(picture), `${grid.join("\n")}\n`);
        return [name, differenceOf(grid, kept(picture))] as const;
      });
      expect(differences.filter(([, difference]) => difference > most)).toEqual([]);
    },
  );
});

test.for([
  { name: "another size", changed: (grid: Grid) => grid.slice(1) },
  { name: "everything a line lower", changed: (grid: Grid) => ["0".repeat(50), ...grid.slice(0, -1)] },
  {
    name: "half a column missing",
    changed: (grid: Grid) => grid.map((row) => row.slice(0, 25).padEnd(50, "0")),
  },
])("another layout is noticed: $name", ({ changed }) => {
  const grid = kept("en-A4-contents");
  expect(differenceOf(grid, grid)).toBe(0);
  expect(differenceOf(grid, changed(grid))).toBeGreaterThan(most * 2);
});
