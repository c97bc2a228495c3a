import { join } from "node:path";
import process from "node:process";
import puppeteer from "puppeteer-core";
import { locateCarried } from "../../src/host/node/browser/carried-package.ts";
import { unpackCarried } from "../../src/host/node/browser/carried.ts";
import { thisMachine } from "../../src/host/node/browser/machine.ts";
import { obstacle } from "./real-browser.ts";
import type { RealPages } from "./real-browser.ts";

const packageDirectory = join(import.meta.dirname, "../..");

/** The carried browser as somebody who visits pages of this computer has it: the one that prints reaches no address at all. */
export async function openVisitor(): Promise<RealPages> {
  const whySkipped = await obstacle();
  const carried = await locateCarried(packageDirectory);
  if (whySkipped !== null || carried === null) {
    return { openPage: null, whySkipped, close: () => Promise.resolve() };
  }
  const machine = thisMachine(process.env, packageDirectory);
  const unpacked = await unpackCarried(carried, machine, new AbortController().signal);
  const browser = await puppeteer.launch({
    executablePath: unpacked.program.path,
    env: { ...unpacked.program.environment },
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  return {
    openPage: () => browser.newPage(),
    whySkipped: null,
    close: async () => {
      await browser.close();
      await unpacked.discard();
    },
  };
}
