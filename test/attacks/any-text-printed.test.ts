import fc from "fast-check";
import { getDocumentProxy } from "unpdf";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import type { Printer } from "../../src/host/printer.ts";
import { finishPrint } from "../../src/pdf/finish-print.ts";
import { readPrint } from "../../src/pdf/read-print.ts";
import { openBrowser } from "../fakes/real-browser.ts";
import { accepted, openFields, type OpenField, withText } from "./fields.ts";
import { type Excerpt, excerptsOf, typeset } from "./pages.ts";
import { asksForMany, runs } from "./property-runs.ts";

// A browser gets slower with every page that it has printed: each field has its own.
let browser = await openBrowser();
const { whySkipped } = browser;
afterEach(async () => {
  await browser.close();
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Tags of a PDF file that stand for something a reader of the page would count. A cell that heads its row is a cell. */
const counted = /\/S \/(H[1-6]|Table|TR|T[HD]|L|LI|Link|Figure|Form|BlockQuote|Code)\b/g;

type Shape = Readonly<Record<string, number>>;

/** How many of each tag the print has, and how many lines of the outline the finished file. */
async function printedShape(
  excerpt: Excerpt,
  field: OpenField,
  text: string,
  press: Printer,
): Promise<Shape> {
  const { title, html } = typeset(excerpt, withText(excerpt.facts, field, text), { kind: "inline" });
  const { language } = excerpt;
  const file = readPrint(await press.print(html), { title, language }, "final");
  const counts: Record<string, number> = {};
  for (const object of file.objects.values()) {
    for (const [, tag = ""] of object.matchAll(counted)) {
      const name = tag.replace("TH", "TD");
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  const properties = { title, language, date: "2026-11-22", author: text, subject: text, keywords: [text] };
  const pdf = await getDocumentProxy(Uint8Array.from(finishPrint(file, html, properties)));
  const outline = await pdf.getOutline();
  return { ...counts, outline: outline.reduce((sum, { items }) => sum + 1 + items.length, 0) };
}

// Each field takes a browser of its own: the whole list is for runs that ask for numbers.
const printedFields = asksForMany ? openFields : openFields.filter((_, index) => index % 15 === 0);

describe.skipIf(whySkipped !== null)(`printed${whySkipped ?? ""}`, () => {
  test.for(printedFields.map((field) => ({ name: field.name, field })))(
    "whatever $name says, the documents keep their tags",
    { timeout: 3_600_000 },
    async ({ field }) => {
      const { printer } = browser;
      if (printer === null) throw new Error("skipped above");
      const all = await Promise.all(languageTags.map((language) => excerptsOf(field, language)));
      const printing = all.flat();
      const plain = new Map<string, Promise<Shape>>();
      const plainShape = (index: number, excerpt: Excerpt, text: string): Promise<Shape> => {
        const key = `${String(index)} ${text}`;
        const shape = plain.get(key) ?? printedShape(excerpt, field, text, printer);
        plain.set(key, shape);
        return shape;
      };
      await fc.assert(
        fc.asyncProperty(field.tries, fc.nat({ max: printing.length - 1 }), async (tried, index) => {
          const text = accepted(field, tried);
          const excerpt = printing[index];
          fc.pre(text !== null && excerpt !== undefined);
          const shape = await printedShape(excerpt, field, text, printer);
          expect(shape).toEqual(await plainShape(index, excerpt, field.harmless(text)));
        }),
        runs(1, 300),
      );
    },
  );
});
