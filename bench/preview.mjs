// How long it takes from saving the facts until the preview shows them, in milliseconds: the policy of the example in a
// real browser, ROUNDS saves (20). CHARTER_BROWSER names the browser.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { command, environment, facts, median, scratch } from "./compare.mjs";

const executablePath = process.env.CHARTER_BROWSER ?? "/usr/bin/chromium-headless-shell";
const example = readFileSync(facts, "utf8");
const folder = scratch();
const file = join(folder, "charter.yaml");
const name = "Meridian Home Repairs Ltd";
writeFileSync(file, example);

const preview = spawn(process.execPath, [command, "preview", "--today", "2026-11-22"], {
  cwd: folder,
  env: environment,
});
const address = await new Promise((resolve, reject) => {
  let said = "";
  const listen = (piece) => {
    said += piece;
    const [found] = /http:\/\/\S+/.exec(said) ?? [];
    if (found !== undefined) resolve(found);
  };
  preview.stdout.on("data", listen);
  preview.stderr.on("data", listen);
  preview.on("close", () => reject(new Error(said)));
});
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(address, { waitUntil: "load" });

/** Whether the document that is shown says something. */
async function shows(words) {
  const frame = await (await page.$("#screen-view iframe:not(.coming)"))?.contentFrame();
  // A frame that is taken away while it is asked answers with an error.
  return (
    (await frame
      ?.evaluate(`document.body.textContent.includes(${JSON.stringify(words)})`)
      .catch(() => false)) ?? false
  );
}

async function until(words) {
  while (!(await shows(words))) await new Promise((resolve) => setTimeout(resolve, 4));
}

await until(name);
const times = [];
for (let round = 1; round <= Number(process.env.ROUNDS ?? 20); round += 1) {
  const words = `Company ${round} of Meridian Ltd`;
  // As somebody types: there is a pause between two saves.
  await new Promise((resolve) => setTimeout(resolve, 700));
  const start = performance.now();
  writeFileSync(file, example.replaceAll(name, words));
  await until(words);
  times.push(performance.now() - start);
}
await browser.close();
preview.kill("SIGINT");
const [least, most] = [Math.min(...times), Math.max(...times)].map(Math.round);
console.log(`save to screen: ${Math.round(median(times))} ms (${least} to ${most}), ${times.length} saves`);
