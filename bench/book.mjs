// A book of some 60 pages: the whole run, with page numbers in its contents, against one pass over the same pages by our
// own printer, and against a bare print by puppeteer; and its size.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { command, compare, facts, root, scratch } from "./compare.mjs";

const out = scratch();
const kinds = "policy,standards,guidelines,playbook,procedures";
const render = [command, "render", facts, "--handbook", "--document", kinds, "--today", "2026-11-22", "-o"];
const [book, page] = [join(out, "book.pdf"), join(out, "book.html")];
for (const file of [book, page]) execFileSync(process.execPath, [...render, file], { stdio: "ignore" });
const whole = { name: "charter render --handbook", runs: [[...render, book]] };
for (const [name, script] of [
  ["one pass", "one-pass.mjs"],
  ["bare puppeteer", "bare-print.mjs"],
]) {
  const once = { name, runs: [[join(root, "bench", script), page, join(out, script)]] };
  compare(`a book, against ${name}`, whole, once, 9);
}
const sides = async (file) => (await getDocumentProxy(new Uint8Array(readFileSync(file)))).numPages;
const size = (file) => `${String(Math.round(statSync(file).size / 1000))} kB`;
console.log(
  `  ${await sides(book)} pages, ${size(book)}; as the browser wrote them ${size(join(out, "bare-print.mjs"))}`,
);
