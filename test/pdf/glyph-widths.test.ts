import { expect, test } from "vitest";

import { glyphWidthsOf } from "../../src/pdf/glyph-widths.ts";

const font = (widths: string, kind = "/Subtype /Type0\n/Encoding /Identity-H"): ReadonlyMap<number, string> =>
  new Map([
    [1, `<</Type /Font\n${kind}\n/DescendantFonts [2 0 R]>>`],
    [2, `<</Type /Font\n/Subtype /CIDFontType2\n${widths}>>`],
    [3, "[544 588.5]"],
  ]);

const codes = ["0020", "0021", "004B", "004C", "004D"];

test.for([
  { name: "a list", widths: "/W [32 [544 588.5]]\n/DW 262", want: [544, 588.5, 262, 262, 262] },
  { name: "a range", widths: "/W [75 76 494]\n/DW 262", want: [262, 262, 494, 494, 262] },
  {
    name: "lists and ranges",
    widths: "/W [32 [544] 75 76 494 77 [10]]\n/DW 0",
    want: [544, 0, 494, 494, 10],
  },
  { name: "no width but the usual", widths: "/DW 7", want: [7, 7, 7, 7, 7] },
  { name: "none at all", widths: "", want: [1000, 1000, 1000, 1000, 1000] },
  { name: "a list that is an object of its own", widths: "/W [32 3 0 R]\n/DW 1", want: null },
  { name: "a range without a width", widths: "/W [75 76]\n/DW 1", want: null },
  { name: "no number", widths: "/W [75 [a]]\n/DW 1", want: null },
])("widths from $name", ({ widths, want }) => {
  const widthOf = glyphWidthsOf({ objects: font(widths) }, "1 0 R");
  expect(widthOf && codes.map(widthOf)).toEqual(want);
});

test.for(["/Subtype /Type3", "/Subtype /Type0\n/Encoding /Identity-V", "/Subtype /TrueType"])(
  "knows no widths of %s",
  (kind) => {
    expect(glyphWidthsOf({ objects: font("/DW 1", kind) }, "1 0 R")).toBe(null);
  },
);
