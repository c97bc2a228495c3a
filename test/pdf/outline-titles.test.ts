import { expect, test } from "vitest";

import { nameOutline } from "../../src/pdf/outline-titles.ts";
import { readDictionary } from "../../src/pdf/pdf-syntax.ts";
import { readText } from "../../src/pdf/pdf-text.ts";
import { readFile } from "../../src/pdf/read-file.ts";
import { plainPdf } from "../fakes/print.ts";

/** The titles of an outline of two parts, of which the first has two sections, in the order of the document. */
function titles(html: string, drawn: readonly [string, string, string, string]): readonly (string | null)[] {
  const [first, section, next, second] = drawn.map((title) => `/Title (${title})`);
  const file = readFile(
    plainPdf([
      "<</Outlines 3 0 R>>",
      "<<>>",
      "<</First 4 0 R/Last 7 0 R>>",
      `<<${first ?? ""}/Parent 3 0 R/Next 7 0 R/First 5 0 R/Last 6 0 R>>`,
      `<<${section ?? ""}/Parent 4 0 R/Next 6 0 R>>`,
      `<<${next ?? ""}/Parent 4 0 R/Prev 5 0 R>>`,
      `<<${second ?? ""}/Parent 3 0 R/Prev 4 0 R>>`,
    ]),
  );
  const objects = file === null ? new Map<number, string>() : nameOutline(file, html);
  return [4, 5, 6, 7].map((number) =>
    readText(readDictionary(objects.get(number) ?? "")?.get("Title") ?? ""),
  );
}

const html = `<h1><span>I</span> Customer<br>Charter</h1><h2 id="a">1 Welcome</h2><h2 hidden>Away</h2>
  <h2><span>2</span> Data, <em>yours</em>.</h2><p>Text</p><h1>II Policy &amp; more</h1>`;

test.for([
  {
    name: "are written as the headings are",
    drawn: ["ICustomerCharter", "1 Welcome", "2 Data, yours.", "II Policy & more"],
    want: ["I Customer Charter", "1 Welcome", "2 Data, yours.", "II Policy & more"],
  },
  {
    name: "that were drawn twice are written once",
    drawn: ["I Customer Charter", "1 Welcome", "22 Data,  Data, yoursyours..", "II Policy & more"],
    want: ["I Customer Charter", "1 Welcome", "2 Data, yours.", "II Policy & more"],
  },
  {
    name: "of no heading stay, and do not disturb the others",
    drawn: ["I Customer Charter", "Elsewhere", "2 Data, yours.", "II Policy & more"],
    want: ["I Customer Charter", "Elsewhere", "2 Data, yours.", "II Policy & more"],
  },
] as const)("titles that $name", ({ drawn, want }) => {
  expect(titles(html, [...drawn])).toEqual(want);
});
