import { expect, test } from "vitest";
import type { Book } from "../../src/handbook/book.ts";
import { impose } from "../../src/handbook/right-hand.ts";

const book: Book = {
  language: "en",
  title: "Handbook",
  company: "Acme",
  version: null,
  effective: null,
  code: "0000-0000-0000",
  words: { skip: "", pageOf: ["", "", ""], page: "" },
  parts: [
    { kind: "control", id: "s1", title: "", sections: [] },
    { kind: "contents", id: "s2", title: "" },
    { kind: "document", id: "s3", title: "", document: "policy", number: "01", markdown: "", sections: [] },
    { kind: "document", id: "s5", title: "", document: "charter", number: "02", markdown: "", sections: [] },
    { kind: "contacts", id: "s8", title: "", sections: [] },
  ],
};

test.for([
  {
    name: "leaves no page empty where all parts begin on the right as it is",
    found: { s1: 2, s3: 5, s4: 6, s5: 7, s8: 9 },
    blanks: [],
    numbers: { s1: 2, s3: 5, s4: 6, s5: 7, s8: 9 },
  },
  {
    name: "moves all that follows an empty page",
    found: { s1: 2, s3: 4, s4: 5, s5: 6, s6: 7, s8: 8 },
    blanks: ["s3"],
    numbers: { s1: 2, s3: 5, s4: 6, s5: 7, s6: 8, s8: 9 },
  },
  {
    name: "counts the empty pages before",
    found: { s1: 2, s3: 4, s4: 4, s5: 5, s6: 6, s7: 7, s8: 8 },
    blanks: ["s3", "s5", "s8"],
    numbers: { s1: 2, s3: 5, s4: 5, s5: 7, s6: 8, s7: 9, s8: 11 },
  },
  {
    name: "leaves what describes the book where it is, and an unknown part alone",
    found: { s1: 4, s3: 6, s5: 9 },
    blanks: ["s3", "s5"],
    numbers: { s1: 4, s3: 7, s5: 11 },
  },
])("$name", ({ found, blanks, numbers }) => {
  const imposed = impose(book, new Map(Object.entries(found)), new Set());
  expect([...imposed.blanks]).toEqual(blanks);
  expect(Object.fromEntries(imposed.numbers)).toEqual(numbers);
});

test.for([
  {
    name: "a print with empty pages that stay where they are",
    printed: ["s3"],
    found: { s1: 2, s3: 5, s4: 6, s5: 7, s8: 9 },
    blanks: ["s3"],
    numbers: { s1: 2, s3: 5, s4: 6, s5: 7, s8: 9 },
  },
  {
    name: "a part that has grown by a page while its numbers were filled in",
    printed: ["s3", "s8"],
    found: { s1: 2, s3: 6, s4: 7, s5: 8, s8: 10 },
    blanks: ["s8"],
    numbers: { s1: 2, s3: 5, s4: 6, s5: 7, s8: 9 },
  },
])("imposes again from $name", ({ printed, found, blanks, numbers }) => {
  const imposed = impose(book, new Map(Object.entries(found)), new Set(printed));
  expect([...imposed.blanks]).toEqual(blanks);
  expect(Object.fromEntries(imposed.numbers)).toEqual(numbers);
});
