import { expect, test } from "vitest";

import { pageNumbersOf } from "../../src/pdf/destinations.ts";
import { readFile } from "../../src/pdf/read-file.ts";
import { plainPdf } from "../fakes/print.ts";

/** Three sheets: the objects 4, 5 and 6. */
function numbersOf(catalogue: string, ...more: readonly string[]): Readonly<Record<string, number>> {
  const page = "<</Type /Page>>";
  const pages = "<</Kids [4 0 R 5 0 R 6 0 R]>>";
  const file = readFile(
    plainPdf([`<</Pages 3 0 R ${catalogue}>>`, "<<>>", pages, page, page, page, ...more]),
  );
  return file === null ? {} : Object.fromEntries(pageNumbersOf(file));
}

test.for([
  {
    name: "as Chromium writes them",
    catalogue: "/Dests 7 0 R",
    more: ["<</s1 [4 0 R /XYZ 6 826.16998 0]\n/s2 [6 0 R /XYZ 6 1 0]>>"],
    want: { s1: 1, s2: 3 },
  },
  {
    name: "with other letters than ASCII",
    catalogue: "/Dests <</#25CE#25A4 [5 0 R]/a#2Fb#2520#28c#29 [4 0 R]>>",
    more: [],
    want: { Τ: 2, "a/b (c)": 1 },
  },
  {
    name: "with a sign of per cent that means itself",
    catalogue: "/Dests <</100#25 [5 0 R]>>",
    more: [],
    want: { "100%": 2 },
  },
  {
    name: "as dictionaries and through references",
    catalogue: "/Dests <</a <</D [5 0 R /Fit]>>/b 7 0 R/c 8 0 R>>",
    more: ["<</D 8 0 R>>", "[6 0 R /Fit]"],
    want: { a: 2, b: 3, c: 3 },
  },
  {
    name: "in a tree of names",
    catalogue: "/Names <</Dests 7 0 R>>",
    more: [
      "<</Kids [8 0 R 9 0 R 7 0 R]>>",
      "<</Limits [(s1)(s2)]/Names [(s1) [4 0 R /Fit] <7332> <</D [5 0 R]>>]>>",
      "<</Names [<FEFF03A4> [6 0 R]]>>",
    ],
    want: { s1: 1, s2: 2, Τ: 3 },
  },
  {
    name: "to a page that is not there",
    catalogue: "/Dests <</a [9 0 R /Fit]/b [null]/c 5>>",
    more: [],
    want: {},
  },
  { name: "nowhere", catalogue: "", more: [], want: {} },
])("named destinations $name", ({ catalogue, more, want }) => {
  expect(numbersOf(catalogue, ...more)).toEqual(want);
});
