import { expect, test } from "vitest";

import { pagesOf, readFile, resolve } from "../../src/pdf/read-file.ts";
import { contentOf } from "../../src/pdf/streams.ts";
import { plainPdf } from "../fakes/print.ts";

const catalogue = "<</Type /Catalog /Pages 3 0 R>>";
const information = "<</Title (T)>>";

test("gives each object between its borders, even a stream with such a border in it", () => {
  const content = "1 0 obj endobj\nendstream";
  const stream = `<</Length ${String(content.length)}>> stream\n${content}\nendstream`;
  const file = readFile(plainPdf([catalogue, information, "<</Kids []>>", stream]));
  expect([...(file?.objects.keys() ?? [])]).toEqual([1, 2, 3, 4]);
  expect(file?.objects.get(1)).toBe(catalogue);
  expect(contentOf(file?.objects.get(4) ?? "")).toBe(content);
  expect(file?.trailer.get("Root")).toBe("1 0 R");
});

test("counts pages in the order of the sheets, through groups of groups", () => {
  const page = "<</Type /Page>>";
  const groups = ["<</Kids [5 0 R 4 0 R 9 0 R]>>", "<</Kids [6 0 R 7 0 R]>>", "<</Kids 8 0 R>>"];
  const file = readFile(plainPdf([catalogue, information, ...groups, page, page, "[10 0 R]", page, page]));
  expect(file === null ? [] : pagesOf(file)).toEqual([10, 6, 7, 9]);
});

test("does not follow a circle of pages", () => {
  const file = readFile(plainPdf([catalogue, information, "<</Kids [3 0 R 4 0 R]>>", "<</Type /Page>>"]));
  expect(file === null ? [] : pagesOf(file)).toEqual([4]);
});

test("reads a table in parts", () => {
  const first = "1 0 obj\n<</A 1>>\nendobj\n";
  const second = "7 0 obj\n<</B 2>>\nendobj\n";
  const head = "%PDF-1.4\n";
  const row = (place: number): string => `${String(place).padStart(10, "0")} 00000 n \n`;
  const table = `xref\n0 2\n0000000000 65535 f \n${row(head.length)}7 1\n${row(head.length + first.length)}`;
  const start = head.length + first.length + second.length;
  const text = `${head}${first}${second}${table}trailer\n<</Root 7 0 R>>\nstartxref\n${String(start)}\n%%EOF`;
  const file = readFile(Buffer.from(text, "latin1"));
  expect(file?.objects).toEqual(
    new Map([
      [1, "<</A 1>>"],
      [7, "<</B 2>>"],
    ]),
  );
  expect(file === null ? "" : resolve(file, file.trailer.get("Root"))).toBe("<</B 2>>");
});

const good = Buffer.from(plainPdf([catalogue, information, "<</Kids []>>"])).toString("latin1");

test.for([
  { name: "has no table", text: "%PDF-1.5\nstartxref\n9\n%%EOF" },
  { name: "has a table elsewhere", text: good.replace(/startxref\n\d+/, "startxref\n3") },
  { name: "has objects elsewhere", text: good.replace("1 0 obj", "8 0 obj") },
  { name: "is cut short", text: good.slice(0, -10) },
  { name: "was changed afterwards", text: good.replace("/Info 2 0 R", "/Prev 99") },
  { name: "is empty", text: "" },
])("does not read a file that $name", ({ text }) => {
  expect(readFile(Buffer.from(text, "latin1"))).toBe(null);
});
