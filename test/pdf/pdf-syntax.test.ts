import { expect, test } from "vitest";

import {
  readArray,
  readDictionary,
  readName,
  readReference,
  toBytes,
  toSyntax,
  writeDictionary,
} from "../../src/pdf/pdf-syntax.ts";

test.for([
  { name: "nothing", syntax: "<<>>", want: {} },
  {
    name: "values of every kind",
    syntax: "<</A 1 /B -.5/C true/D null /E /F>>",
    want: { A: "1", B: "-.5", C: "true", D: "null", E: "/F" },
  },
  {
    name: "references",
    syntax: "<</Parent 12 0 R\n/K [1 2 0 R]>>",
    want: { Parent: "12 0 R", K: "[1 2 0 R]" },
  },
  { name: "groups in groups", syntax: "<</A<</B[<</C 1>>]>>/D 2>>", want: { A: "<</B[<</C 1>>]>>", D: "2" } },
  {
    name: "texts with brackets",
    syntax: "<</A (a \\) (b) \\\\)/B <FEFF 00>>>",
    want: { A: "(a \\) (b) \\\\)", B: "<FEFF 00>" },
  },
  { name: "names with other characters", syntax: "<</a#2Fb 1>>", want: { "a/b": "1" } },
  { name: "comments and spaces", syntax: "\r\n<< % >> \n/A %x\r 1 >>", want: { A: "1" } },
  { name: "what follows it is not read", syntax: "<</A 1>> stream\n>>", want: { A: "1" } },
])("a dictionary with $name", ({ syntax, want }) => {
  expect(Object.fromEntries(readDictionary(syntax) ?? [])).toEqual(want);
});

test.for(["", "[1]", "<</A 1", "<</A>>", "<</A (1>>", "<</A [1>>", "<<1 2>>", "<</A <zz>>>"])(
  "is no dictionary: %s",
  (syntax) => {
    expect(readDictionary(syntax)).toBe(null);
  },
);

test("a dictionary is written so that it is read again", () => {
  const entries = new Map([
    ["a/b (c)", "(x)"],
    ["Kids", "[1 0 R]"],
  ]);
  expect(readDictionary(writeDictionary(entries))).toEqual(entries);
});

test.for([
  { syntax: "[]", want: [] },
  { syntax: " [2 0 R /XYZ 6 826.16998 0]", want: ["2 0 R", "/XYZ", "6", "826.16998", "0"] },
  { syntax: "[(a)[1]<<>><00>]", want: ["(a)", "[1]", "<<>>", "<00>"] },
  { syntax: "[1", want: null },
  { syntax: "1", want: null },
])("the array $syntax", ({ syntax, want }) => {
  expect(readArray(syntax)).toEqual(want);
});

test("names and references", () => {
  expect(readName("/#25CE#25A4")).toBe("%CE%A4");
  expect(readReference("12 0 R")).toBe(12);
  expect(readReference("12")).toBe(null);
  expect(readReference("12 0 R 5")).toBe(null);
});

test("every byte is a character and comes back", () => {
  const all = Uint8Array.from({ length: 512 }, (_, place) => place % 256);
  expect(toSyntax(all).length).toBe(512);
  expect(toBytes(toSyntax(all))).toEqual(all);
});
