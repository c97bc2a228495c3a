import { expect, test } from "vitest";

import { PrinterFailure } from "../../src/host/printer.ts";
import { printDocument, printDocuments } from "../../src/pdf/print-documents.ts";
import type { PrintablePage } from "../../src/pdf/print-documents.ts";
import { pack } from "../fakes/pack.ts";
import { fakePrint } from "../fakes/print.ts";

function page(title: string): PrintablePage {
  return {
    html: title,
    title,
    language: "en",
    date: "2026-11-22",
    author: "Meridian",
    subject: null,
    keywords: [],
  };
}

const titles = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** As long as a browser takes that gets more pages meanwhile. */
const someTurns = async () => {
  for (let left = 9; left > 0; left -= 1) await turn();
};

test("gives the documents in the order of the pages, each with its date", async () => {
  const prints = await printDocuments(titles.map(page), {
    pack,
    // The first pages take longest.
    print: async (html) => {
      for (let left = titles.length - titles.indexOf(html); left > 0; left -= 1) await turn();
      return fakePrint({ title: html });
    },
  });
  const texts = prints.map((bytes) => Buffer.from(bytes).toString());
  expect(texts.map((text) => /Title \((\w+)\)/.exec(text)?.[1])).toEqual(titles);
  expect(texts.every((text) => text.includes("/CreationDate (D:20261122000000+00'00')"))).toBe(true);
});

test("has seven pages at the browser at most", async () => {
  let inFlight = 0;
  const seen: number[] = [];
  await printDocuments(titles.map(page), {
    pack,
    print: async (html) => {
      inFlight += 1;
      seen.push(inFlight);
      await someTurns();
      inFlight -= 1;
      return fakePrint({ title: html });
    },
  });
  expect(Math.max(...seen)).toBe(7);
});

test("begins no other page after one has failed", async () => {
  const begun: string[] = [];
  const printing = printDocuments(titles.map(page), {
    pack,
    print: async (html) => {
      begun.push(html);
      await someTurns();
      if (html === "one") throw new PrinterFailure("the browser ended");
      return fakePrint({ title: html });
    },
  });
  await expect(printing).rejects.toThrow(PrinterFailure);
  await turn();
  expect(begun).toEqual(titles.slice(0, 7));
});

test("a page is made when those before it are at the browser, and no earlier", async () => {
  const events: string[] = [];
  const pages = function* (): Generator<PrintablePage> {
    for (const title of titles) {
      events.push(`made ${title}`);
      yield page(title);
    }
  };
  await printDocuments(pages(), {
    pack,
    print: async (html) => {
      events.push(`given ${html}`);
      await someTurns();
      return fakePrint({ title: html });
    },
  });
  expect(events).toEqual(titles.flatMap((title) => [`made ${title}`, `given ${title}`]));
});

test("the browser has its next page while the one before is being finished, and a bad print begins no other", async () => {
  const begun: string[] = [];
  const printing = printDocuments(titles.map(page), {
    pack,
    print: async (html) => {
      begun.push(html);
      await someTurns();
      return html === "one" ? fakePrint({ without: "end" }) : fakePrint({ title: html });
    },
  });
  await expect(printing).rejects.toThrow("one: the browser returned half a PDF");
  const atTheEnd = [...begun];
  await someTurns();
  await someTurns();
  expect(begun).toEqual(atTheEnd);
  expect(begun).not.toContain("nine");
});

test("nothing to print is printed at once", async () => {
  expect(
    await printDocuments([], { pack, print: () => Promise.reject(new Error("nothing was asked")) }),
  ).toEqual([]);
});

const unknownForm = Buffer.from(
  "%PDF-2.0\n/FontFile2 /StructTreeRoot /Lang (en)\nstartxref\n9\n%%EOF\n",
  "latin1",
);

test.for([
  { name: "is not a PDF", bytes: Buffer.from("<html>"), reason: "not a PDF" },
  { name: "is nothing", bytes: new Uint8Array(), reason: "not a PDF" },
  { name: "is cut short", bytes: fakePrint({ without: "end" }), reason: "half a PDF" },
  { name: "has no font", bytes: fakePrint({ without: "font" }), reason: "font" },
  { name: "has no tags", bytes: fakePrint({ without: "tags" }), reason: "tags" },
  { name: "is taken apart in an unknown way", bytes: unknownForm, reason: "cannot be read" },
  { name: "has no language", bytes: fakePrint({ without: "language" }), reason: "written in en" },
])("refuses a print that $name, and names the document", async ({ bytes, reason }) => {
  const printing = printDocument(page("Policy"), { pack, print: () => Promise.resolve(bytes) });
  await expect(printing).rejects.toBeInstanceOf(PrinterFailure);
  await expect(printing).rejects.toThrow(/^Policy: /);
  await expect(printing).rejects.toThrow(reason);
});
