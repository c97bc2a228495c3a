import { describe, expect, test } from "vitest";

import { PrinterFailure } from "../../src/host/printer.ts";
import type { PrintOptions } from "../../src/host/printer.ts";
import { printBook } from "../../src/pdf/print-book.ts";
import type { PageNumbers } from "../../src/pdf/print-book.ts";
import { pack } from "../fakes/pack.ts";
import { fakePrint } from "../fakes/print.ts";
import type { FakePrint } from "../fakes/print.ts";

const properties = {
  title: "Handbook",
  language: "en",
  date: "2026-11-22",
  author: "Meridian",
  subject: null,
  keywords: [],
};

/** A browser that prints what it is told to, one print after the other, and remembers what it was given. */
function browserWith(...prints: readonly (FakePrint | Error)[]) {
  const given: { readonly html: string; readonly isDraft: boolean }[] = [];
  const print = (html: string, options?: PrintOptions): Promise<Uint8Array> => {
    const next = prints[given.length];
    given.push({ html, isDraft: options?.isDraft ?? false });
    if (next === undefined) return Promise.reject(new Error("nothing more was to be printed"));
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(fakePrint({ sheets: 9, ...next }));
  };
  return { print, pack, given };
}

/** A book whose contents are two lines. */
const contents = (numbers: PageNumbers | null): string =>
  numbers === null ? "s1 __, s2 __" : `s1 ${String(numbers.get("s1"))}, s2 ${String(numbers.get("s2"))}`;

const at = (s1: number, s2: number): FakePrint => ({ targets: { s1, s2 } });

describe("printing a book", () => {
  test("prints a draft, then the book with the numbers of the draft", async () => {
    const browser = browserWith({ ...at(3, 7), without: "tags" }, at(3, 7));
    const pdf = await printBook(contents, properties, browser);
    expect(Buffer.from(pdf).toString("latin1")).toMatch(/^%PDF-1\.7\n/);
    expect(browser.given).toEqual([
      { html: "s1 __, s2 __", isDraft: true },
      { html: "s1 3, s2 7", isDraft: false },
    ]);
  });

  test("prints once more when the numbers moved something", async () => {
    const browser = browserWith(at(3, 7), at(3, 8), at(3, 8));
    await printBook(contents, properties, browser);
    expect(browser.given.map(({ html }) => html)).toEqual(["s1 __, s2 __", "s1 3, s2 7", "s1 3, s2 8"]);
  });

  test("takes the word of whoever moves pages after the draft", async () => {
    const browser = browserWith(at(3, 7), at(3, 8));
    const impose = (found: PageNumbers): PageNumbers =>
      new Map([...found].map(([id, page]) => [id, page > 5 ? page + 1 : page]));
    await printBook(contents, properties, browser, impose);
    expect(browser.given.at(-1)?.html).toBe("s1 3, s2 8");
  });

  test("asks again where pages are moved to when the numbers moved something", async () => {
    const browser = browserWith(at(3, 6), at(4, 8), at(5, 9));
    const given: PageNumbers[] = [];
    const impose = (found: PageNumbers): PageNumbers => {
      given.push(new Map(found));
      return new Map([...found].map(([id, page]) => [id, page + 1]));
    };
    await printBook(contents, properties, browser, impose);
    expect(browser.given.map(({ html }) => html)).toEqual(["s1 __, s2 __", "s1 4, s2 7", "s1 5, s2 9"]);
    expect(given.map((found) => Object.fromEntries(found))).toEqual([
      { s1: 3, s2: 6 },
      { s1: 4, s2: 8 },
    ]);
  });

  test("gives no book when what moves pages asks for one that nobody knows", async () => {
    const impose = (found: PageNumbers): PageNumbers => new Map([...found, ["s9", found.get("s9") ?? 0]]);
    const printing = printBook(contents, properties, browserWith(at(3, 7)), impose);
    await expect(printing).rejects.toBeInstanceOf(PrinterFailure);
    await expect(printing).rejects.toThrow("stand: s9");
  });

  test.for([
    {
      name: "the numbers never come to rest",
      prints: [at(3, 7), at(3, 8), at(3, 7)],
      count: 3,
      reason: "did not keep the headings",
    },
    {
      name: "a target is lost in the last print",
      prints: [at(3, 7), { targets: { s1: 3 } }],
      count: 2,
      reason: "s2",
    },
    { name: "a number is missing", prints: [{ targets: { s1: 3 } }], count: 1, reason: "stand: s2" },
    { name: "no number is there", prints: [{}], count: 1, reason: "stand: s1, s2" },
    { name: "a target is on no sheet", prints: [at(3, 12)], count: 1, reason: "stand: s2" },
    {
      name: "the draft is half a file",
      prints: [{ ...at(3, 7), without: "end" as const }],
      count: 1,
      reason: "half a PDF",
    },
    {
      name: "the draft is blank",
      prints: [{ ...at(3, 7), without: "font" as const }],
      count: 1,
      reason: "font",
    },
    {
      name: "the book has no tags",
      prints: [at(3, 7), { ...at(3, 7), without: "tags" as const }],
      count: 2,
      reason: "tags",
    },
    {
      name: "the book is in another language",
      prints: [at(3, 7), { ...at(3, 7), language: "hu" }],
      count: 2,
      reason: "written in en",
    },
  ])("gives no book when $name", async ({ prints, count, reason }) => {
    const browser = browserWith(...prints);
    const printing = printBook(contents, properties, browser);
    await expect(printing).rejects.toBeInstanceOf(PrinterFailure);
    await expect(printing).rejects.toThrow(/^Handbook: /);
    await expect(printing).rejects.toThrow(reason);
    expect(browser.given.length).toBe(count);
  });

  test.for([
    { name: "in the draft", prints: [new PrinterFailure("the browser failed")] },
    { name: "in the last print", prints: [at(3, 7), new PrinterFailure("the browser failed")] },
  ])("gives no book when the browser fails $name, and prints nothing more", async ({ prints }) => {
    const browser = browserWith(...prints);
    await expect(printBook(contents, properties, browser)).rejects.toThrow("the browser failed");
    expect(browser.given.length).toBe(prints.length);
  });

  test("names a few of many missing numbers", async () => {
    const ids = ["s1", "s2", "s3", "s4", "s5"];
    const many = (numbers: PageNumbers | null): string =>
      ids.map((id) => String(numbers?.get(id) ?? "")).join();
    await expect(printBook(many, properties, browserWith({}))).rejects.toThrow("s1, s2, s3 (+2)");
  });
});
