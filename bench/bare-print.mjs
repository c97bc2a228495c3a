// The floor for printing: puppeteer, the same browser, the same pages, tagged and with an outline, once.
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import puppeteer from "puppeteer-core";
import { unpackCarried } from "../dist/host/node/browser/carried.js";
import { locateCarried } from "../dist/host/node/browser/carried-package.js";
import { root } from "./compare.mjs";

const [page, out] = process.argv.slice(2);
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
await tab.setContent(readFileSync(page, "utf8"));
const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };
writeFileSync(out, await tab.pdf(options));
await browser.close();
