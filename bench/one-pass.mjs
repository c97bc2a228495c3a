// One pass over the pages of a book, by our own printer: what a run would take if the contents had no page numbers.
import { readFileSync, writeFileSync } from "node:fs";
import { openPrinter } from "../dist/host/node/browser/open-printer.js";
import { printDocument } from "../dist/pdf/print-documents.js";
import { root } from "./compare.mjs";

const [page, out] = process.argv.slice(2);
const opening = await openPrinter({
  browser: null,
  environment: process.env,
  signal: new AbortController().signal,
  packageDirectory: root,
});
if (!opening.ok) throw new Error(JSON.stringify(opening.candidates));
const properties = {
  title: "Book",
  language: "en",
  date: "2026-11-22",
  author: "",
  subject: null,
  keywords: [],
};
const html = readFileSync(page, "utf8");
writeFileSync(out, await printDocument({ ...properties, html }, opening.printer));
await opening.printer.close();
