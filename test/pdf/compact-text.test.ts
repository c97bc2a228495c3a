import { expect, test } from "vitest";

import { compactText } from "../../src/pdf/compact-text.ts";

/** Type of 10 in which each glyph moves the pen by 5, and the second by 2; and one whose widths are not known. */
const widthsOf = (font: string) => (font === "F9" ? null : (code: string) => (code === "0002" ? 200 : 500));

const piece = (font: string, start: string, ...glyphs: readonly string[]): string =>
  `BT\n/${font} 10 Tf\n1 0 0 -1 ${start} Tm\n${glyphs.map((glyph) => `${glyph}\n`).join("")}ET\n`;

test.for([
  {
    name: "glyphs that follow each other are one string",
    given: piece("F4", "8 50", "<0001> Tj", "5 0 Td <0002> Tj", "2.0004 0 Td <0003> Tj"),
    want: piece("F4", "8 50", "<000100020003> Tj"),
  },
  {
    name: "the pen is moved where the next glyph is elsewhere",
    given: piece("F4", "8 50", "<0001> Tj", "4.9 0 Td <0002> Tj", "2.4 0 Td <0003> Tj"),
    want: piece("F4", "8 50", "[<0001>10<0002>-40<0003>] TJ"),
  },
  {
    name: "what cannot be seen adds up until it can",
    given: piece("F4", "8 50", "<0001> Tj", ...Array.from({ length: 4 }, () => "5.01 0 Td <0001> Tj")),
    want: piece("F4", "8 50", "[<000100010001>-3<00010001>] TJ"),
  },
  {
    name: "the first glyph may stand away from the start of the line",
    given: piece("F4", "8 50", "4 0 Td <0001> Tj"),
    want: piece("F4", "8 50", "[-400<0001>] TJ"),
  },
  {
    name: "a line goes on in another font",
    given:
      `q\n${piece("F4", "8 50", "<0001> Tj")}${piece("F5", "8 50", "5 0 Td <0002> Tj")}` +
      `${piece("F4", "8 50", "6.9 0 Td <0003> Tj")}Q\n`,
    want: "q\nBT\n/F4 10 Tf\n1 0 0 -1 8 50 Tm\n<0001> Tj\n/F5 10 Tf\n<0002> Tj\n/F4 10 Tf\n[10<0003>] TJ\nET\nQ\n",
  },
  {
    name: "a piece at the start of the line goes back to it",
    given: piece("F4", "8 50", "5 0 Td <0001> Tj") + piece("F5", "8 50", "<0002> Tj"),
    want: "BT\n/F4 10 Tf\n1 0 0 -1 8 50 Tm\n[-500<0001>] TJ\n/F5 10 Tf\n[1000<0002>] TJ\nET\n",
  },
  {
    name: "another line begins anew, and so does one behind other drawing",
    given: `${piece("F4", "8 50", "<0001> Tj")}${piece("F4", "8 67", "<0001> Tj")}1 0 0 rg\n${piece("F4", "8 67", "<0001> Tj")}`,
    want: `${piece("F4", "8 50", "<0001> Tj")}${piece("F4", "8 67", "<0001> Tj")}1 0 0 rg\n${piece("F4", "8 67", "<0001> Tj")}`,
  },
  {
    name: "a glyph that stands for another character keeps its mark",
    given: piece(
      "F4",
      "8 50",
      "<0001> Tj",
      "/Span<</ActualText <FEFF00A0> >> BDC",
      "5 0 Td <0002> Tj",
      "EMC",
      "2.5 0 Td <0003> Tj",
    ),
    want: piece(
      "F4",
      "8 50",
      "<0001> Tj",
      "/Span<</ActualText <FEFF00A0> >> BDC",
      "<0002> Tj",
      "EMC",
      "[-50<0003>] TJ",
    ),
  },
  {
    name: "several glyphs at once move the pen by all of them",
    given: piece("F4", "8 50", "<00010002> Tj", "<0003> Tj", "9 0 Td <0001> Tj"),
    want: piece("F4", "8 50", "[<000100020003>300<0001>] TJ"),
  },
  {
    name: "the size of the type is written without the noise of its last digits",
    given: "BT\n/F4 10.6599998 Tf\n1 0 0 -1 8 50 Tm\n<0001> Tj\nET\n",
    want: "BT\n/F4 10.66 Tf\n1 0 0 -1 8 50 Tm\n<0001> Tj\nET\n",
  },
  ...[
    { name: "a font without widths", given: piece("F9", "8 50", "<0001> Tj", "1.23456 0 Td <0002> Tj") },
    { name: "another form", given: "BT\n/F4 10 Tf\n1 0 0 -1 8 50 Tm\n1.23456 2 Td (a) Tj\nET\nBT\nET\n" },
    { name: "type without a size", given: "BT\n/F4 0 Tf\n1 0 0 -1 8 50 Tm\n1 0 Td <0001> Tj\nET\n" },
    { name: "nothing", given: "" },
  ].map(({ name, given }) => ({ name: `${name} stays as it is`, given, want: given })),
  {
    name: "a font without widths ends the line",
    given: `${piece("F4", "8 50", "<0001> Tj")}${piece("F9", "8 50", "5 0 Td <0001> Tj")}${piece("F4", "8 50", "5 0 Td <0001> Tj")}`,
    want: `${piece("F4", "8 50", "<0001> Tj")}${piece("F9", "8 50", "5 0 Td <0001> Tj")}${piece("F4", "8 50", "[-500<0001>] TJ")}`,
  },
])("$name", ({ given, want }) => {
  expect(compactText(given, widthsOf)).toBe(want);
});
