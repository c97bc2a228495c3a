import fc from "fast-check";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import type { Printer } from "../../src/host/printer.ts";
import { finishPrint } from "../../src/pdf/finish-print.ts";
import { readPrint } from "../../src/pdf/read-print.ts";
import { openBrowser } from "../fakes/real-browser.ts";
import { everyDocument } from "../markdown/rendering.ts";
import { type Excerpt, openDocument, typeset } from "./pages.ts";
import { outlineShape, type Tags, tagsOf, unpacked } from "./printed-shape.ts";
import { runs } from "./property-runs.ts";
import { harmlessIn, type Said, saidIn, withSaid } from "./said.ts";

let browser = await openBrowser();
const { whySkipped } = browser;
afterAll(() => browser.close());

let printsOfBrowser = 0;

/** A browser gets slower with every page that it has printed: after some prints another one takes over. */
async function press(): Promise<Printer> {
  if (printsOfBrowser === 40) {
    await browser.close();
    browser = await openBrowser();
    printsOfBrowser = 0;
  }
  printsOfBrowser += 1;
  if (browser.printer === null) throw new Error("skipped below");
  return browser.printer;
}

/** What a document is to a program that reads it to somebody: as it was printed, and as it is handed over. */
interface Shape {
  readonly printed: Tags;
  readonly finished: Tags;
  readonly outline: readonly number[];
}

async function shapeOf(whole: Excerpt, said: Said): Promise<Shape> {
  const { title, html } = typeset(whole, withSaid(whole.facts, said), { kind: "inline" });
  const { language } = whole;
  const printer = await press();
  const file = readPrint(await printer.print(html), { title, language }, "final");
  const texts = Object.values(said);
  const subject = texts.join(" · ");
  const properties = { title, language, date: "2026-11-22", author: subject, subject, keywords: texts };
  const pdf = await finishPrint(file, html, properties, printer.pack);
  return {
    printed: tagsOf(file),
    finished: tagsOf(unpacked(pdf)),
    outline: await outlineShape(await getDocumentProxy(Uint8Array.from(pdf))),
  };
}

/** How many links a page has, also those that only a screen shows. */
function linksOnPage(whole: Excerpt, said: Said): number {
  return typeset(whole, withSaid(whole.facts, said)).html.match(/<a /g)?.length ?? 0;
}

/**
 * The shape of a document for plain texts. An address may be a link or words, as the hostile one is. Nothing else depends on
 * that, so the document is printed once, and the links that others would have are counted on their pages.
 */
async function plainShapes(whole: Excerpt, first: Said): Promise<(said: Said) => Shape> {
  const shape = await shapeOf(whole, first);
  const linksOfFirst = linksOnPage(whole, first);
  return (said) => {
    const more = linksOnPage(whole, said) - linksOfFirst;
    const withMore = ({ tree, links }: Tags): Tags => ({ tree, links: links + more });
    return { ...shape, printed: withMore(shape.printed), finished: withMore(shape.finished) };
  };
}

describe.skipIf(whySkipped !== null)(`printed${whySkipped ?? ""}`, () => {
  test.for(everyDocument)(
    "whatever the fields in $name say, it keeps its tags",
    { timeout: 7_200_000 },
    async ({ kind, length }) => {
      const { fields, wholes } = await openDocument(kind, length);
      const plain = new Map<LanguageTag, (said: Said) => Shape>();
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...languageTags), saidIn(fields), async (language, said) => {
          const whole = wholes[language];
          const harmless = harmlessIn(said);
          const plainShape = plain.get(language) ?? (await plainShapes(whole, harmless));
          plain.set(language, plainShape);
          expect(await shapeOf(whole, said)).toEqual(plainShape(harmless));
        }),
        runs(1, 300),
      );
    },
  );
});
