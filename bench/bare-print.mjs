// The floor for printing: bare puppeteer, the same browser, finished pages of ours, tagged and with an outline, one after
// another on one tab. Before that, the floor for rendering, whose own pages are too plain to be printed for comparison.
// Arguments: the facts, or "-" to print only; the folder for the files; the pages.
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import puppeteer from "puppeteer-core";
import { unpackCarried } from "../dist/host/node/browser/carried.js";
import { locateCarried } from "../dist/host/node/browser/carried-package.js";
import { root } from "./compare.mjs";
import { writeTexts } from "./floor.mjs";

const [facts, out, ...pages] = process.argv.slice(2);
if (facts !== "-")
  writeTexts(
    facts,
    out,
    pages.map((page) => basename(page, ".html")),
  );
const { signal } = new AbortController();
const machine = { environment: process.env, homeDirectory: homedir() };
const named = process.env.CHARTER_BROWSER;
const { path, environment } =
  named === undefined
    ? (await unpackCarried(await locateCarried(root), machine, signal)).program
    : { path: named, environment: process.env };
const browser = await puppeteer.launch({
  executablePath: path,
  env: environment,
  args: ["--no-sandbox", "--disable-gpu"],
  pipe: true,
});
const tab = await browser.newPage();
const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };
for (const page of pages) {
  await tab.setContent(readFileSync(page, "utf8"));
  writeFileSync(join(out, basename(page).replace(".html", ".pdf")), await tab.pdf(options));
}
await browser.close();
