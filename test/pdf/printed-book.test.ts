import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

import { getDocumentProxy, getMeta } from "unpdf";
import { afterEach, describe, expect, test } from "vitest";

import { locateCarried } from "../../src/host/node/browser/carried-package.ts";
import { openPrinter } from "../../src/host/node/browser/open-printer.ts";
import type { Printer } from "../../src/host/printer.ts";
import { printBook } from "../../src/pdf/print-book.ts";
import type { PageNumbers } from "../../src/pdf/print-book.ts";

const packageDirectory = fileURLToPath(new URL("../../", import.meta.url));

const isCarried =
  process.platform === "linux" && process.arch === "x64" && (await locateCarried(packageDirectory)) !== null;

/** Printers of each kind that this computer has: the carried one, and of the system's one that is a whole browser. */
const wanted = [
  { name: "the carried browser", browser: null, isHere: isCarried },
  { name: "Chromium", browser: "/usr/bin/chromium", isHere: existsSync("/usr/bin/chromium") },
];

const printers: Printer[] = [];
afterEach(async () => {
  for (const printer of printers.splice(0)) await printer.close();
});

async function open(browser: string | null): Promise<Printer> {
  const opening = await openPrinter({
    browser,
    environment: process.env,
    signal: new AbortController().signal,
    packageDirectory,
  });
  if (!opening.ok) throw new Error(JSON.stringify(opening.candidates));
  printers.push(opening.printer);
  return opening.printer;
}

/** Words of each language, with letters that only its fonts have, and the language of a foreign word. */
const languages = [
  {
    language: "en",
    title: "Handbook",
    part: "Document",
    section: "How we answer (always)",
    words: "We reply in time.",
    foreign: "cs",
  },
  {
    language: "el",
    title: "Εγχειρίδιο",
    part: "Έγγραφο",
    section: "Πώς απαντούμε",
    words: "Απαντούμε εγκαίρως.",
    foreign: "en",
  },
  {
    language: "cs",
    title: "Příručka",
    part: "Dokument",
    section: "Jak odpovídáme",
    words: "Odpovídáme včas, žluťoučký kůň.",
    foreign: "hu",
  },
  {
    language: "hu",
    title: "Kézikönyv",
    part: "Dokumentum",
    section: "Hogyan válaszolunk",
    words: "Időben válaszolunk, tükörfúrógép.",
    foreign: "el",
  },
] as const;

const style = `@page { size: A5; margin: 2cm; @bottom-center { content: "foot " counter(page) } }
  .part { break-before: page } td:last-child { text-align: right; width: 3em; font-variant-numeric: tabular-nums }
  h2 { break-after: avoid } p { orphans: 2; widows: 2 }`;

/** Three documents of twelve sections, whose texts have different lengths, so that the last heading of a page varies. */
function bookOf({ language, title, part, section, words, foreign }: (typeof languages)[number]) {
  const sections = [1, 2, 3].flatMap((document) =>
    Array.from({ length: 13 }, (_, index) => ({
      id: `s${String(document * 100 + index)}`,
      level: index === 0 ? 1 : 2,
      heading:
        index === 0 ? `${part} ${String(document)}` : `${String(document)}.${String(index)} ${section}`,
      words: words.repeat(1 + ((document * 7 + index * 5) % 40)),
    })),
  );
  const head = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} – Meridian</title><style>${style}</style></head>`;
  const lineOf = (numbers: PageNumbers | null) => (each: (typeof sections)[number]) =>
    `<tr><td><a href="#${each.id}">${each.heading}</a></td><td>${numbers === null ? "000" : String(numbers.get(each.id))}</td></tr>`;
  const body = sections.map(
    (each) =>
      `<h${String(each.level)} id="${each.id}"${each.level === 1 ? ' class="part"' : ""}>${each.heading}</h${String(each.level)}>
      <ul><li><em>${each.words}</em> <span lang="${foreign}">${each.id}</span> <a href="mailto:care@meridian.example">care</a></li></ul>`,
  );
  const render = (numbers: PageNumbers | null): string =>
    `${head}<body><h1>${title}</h1><table>${sections.map(lineOf(numbers)).join("")}</table>${body.join("")}</body></html>`;
  const properties = {
    title,
    language,
    date: "2026-11-22",
    author: "Meridian",
    subject: words,
    keywords: [part],
  };
  return { sections, render, properties };
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The lines of a page, its pieces of text joined where they stand at one height; without spaces, which PDF lacks. */
async function linesOf(pdf: PdfDocument, number: number): Promise<readonly string[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const lines = new Map<number, string>();
  for (const item of items) {
    if (!("str" in item)) continue;
    const height = Math.round(Number(item.transform[5]));
    lines.set(height, (lines.get(height) ?? "") + bare(item.str));
  }
  return [...lines.values()];
}

const bare = (text: string): string => text.normalize("NFC").replaceAll(/\s/g, "");

function* tagsOf(tag: object): Generator<{ readonly role?: unknown; readonly lang?: unknown }> {
  yield tag;
  const children: readonly unknown[] = "children" in tag && Array.isArray(tag.children) ? tag.children : [];
  for (const child of children) if (typeof child === "object" && child !== null) yield* tagsOf(child);
}

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}

for (const { name, browser, isHere } of wanted) {
  describe.skipIf(!isHere)(`a book from ${name}`, () => {
    test.for(languages)("names its pages rightly, and is fit for every reader: $language", async (words) => {
      const { sections, render, properties } = bookOf(words);
      const bytes = await printBook(render, properties, await open(browser));
      const pdf = await getDocumentProxy(Uint8Array.from(bytes));
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, (_, index) => linesOf(pdf, index + 1)),
      );
      const lines = pages.flat();
      for (const { heading } of sections) {
        const line = lines.find(
          (text) => text.startsWith(bare(heading)) && /\d$/.test(text.slice(bare(heading).length)),
        );
        const page = Number(line?.slice(bare(heading).length));
        expect(pages[page - 1], `${heading} on ${String(page)}`).toContain(bare(heading));
      }

      const outline: readonly Item[] = await pdf.getOutline();
      expect(outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
        words.title,
        ...sections.map(({ heading }) => heading),
      ]);
      const { info, metadata } = await getMeta(pdf);
      expect(info).toMatchObject({
        Title: `${words.title} – Meridian`,
        Author: "Meridian",
        Subject: words.words,
        Keywords: words.part,
        Language: words.language,
      });
      expect(metadata.get("dc:title")).toBe(`${words.title} – Meridian`);
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);

      const last = await pdf.getPage(pdf.numPages);
      const tags = [...tagsOf(await last.getStructTree())];
      expect(tags.map(({ role }) => role)).toEqual(expect.arrayContaining(["LI", "LBody", "Link"]));
      expect(tags.filter(({ lang }) => lang === words.foreign).length).toBeGreaterThan(0);
      const links = (await (await pdf.getPage(1)).getAnnotations()) as readonly {
        contentsObj: { str: string };
      }[];
      expect(links[0]?.contentsObj.str).toBe(sections[0]?.heading);
    });

    test("is the same, byte for byte, in another run and after other pages", async () => {
      const { render, properties } = bookOf(languages[1]);
      const first = await printBook(render, properties, await open(browser));
      const printer = await open(browser);
      const other = bookOf(languages[3]);
      const [second] = await Promise.all([
        printBook(render, properties, printer),
        printBook(other.render, other.properties, printer),
      ]);
      const third = await printBook(render, properties, printer);
      expect([second, third].map((bytes) => Buffer.compare(bytes, first))).toEqual([0, 0]);
    });
  });
}
