import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Page } from "puppeteer-core";
import { vi } from "vitest";
import { locateCarried } from "../../src/host/node/browser/carried-package.ts";
import { openPrinter } from "../../src/host/node/browser/open-printer.ts";
import { unpackCarried } from "../../src/host/node/browser/carried.ts";
import { launch } from "../../src/host/node/browser/launch.ts";
import { usualLimits } from "../../src/host/node/browser/limits.ts";
import { thisMachine } from "../../src/host/node/browser/machine.ts";
import { PrinterFailure } from "../../src/host/printer.ts";
import type { Printer } from "../../src/host/printer.ts";

/** The browser that comes with the package, for tests of what it makes of our pages; or why there is none. */
export interface RealBrowser {
  readonly printer: Printer | null;
  /** For the title of what is skipped, beginning with a colon; `null` where nothing is. */
  readonly whySkipped: string | null;
  readonly close: () => Promise<void>;
}

const packageDirectory = join(import.meta.dirname, "../..");

/** Whether the carried browser can run here at all; `null` where it can. */
export async function obstacle(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return ": the carried browser is for Linux x64";
  const carried = await locateCarried(packageDirectory);
  return carried === null ? ": the optional package @sparticuz/chromium is not installed" : null;
}

export async function openBrowser(): Promise<RealBrowser> {
  const whySkipped = await obstacle();
  if (whySkipped !== null) return { printer: null, whySkipped, close: () => Promise.resolve() };
  const opening = await openPrinter({
    browser: null,
    environment: process.env,
    signal: new AbortController().signal,
    packageDirectory,
  });
  if (!opening.ok) throw new Error(JSON.stringify(opening.candidates, null, 2));
  const { printer } = opening;
  return { printer, whySkipped: null, close: () => printer.close() };
}

/** The same browser as somebody else runs it: joined, not started by us, and with nothing of what we tell ours. */
export async function joinBrowser(): Promise<RealBrowser> {
  const whySkipped = await obstacle();
  const carried = await locateCarried(packageDirectory);
  if (whySkipped !== null || carried === null) {
    return { printer: null, whySkipped, close: () => Promise.resolve() };
  }
  const { signal } = new AbortController();
  const { program, discard } = await unpackCarried(
    carried,
    thisMachine(process.env, packageDirectory),
    signal,
  );
  const profile = await mkdtemp(join(tmpdir(), "charter-remote-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
  const other = spawn(program.path, [...flags, `--user-data-dir=${profile}`], {
    env: { ...program.environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(other, "exit");
  let words = "";
  other.stderr.setEncoding("utf8").on("data", (text: string) => (words += text));
  const browser = await vi.waitFor(
    () => /ws:\/\/\S+/.exec(words)?.[0] ?? Promise.reject(new Error(words)),
    10_000,
  );
  const opening = await openPrinter({ browser, environment: process.env, signal, packageDirectory });
  if (!opening.ok) throw new Error(JSON.stringify(opening.candidates, null, 2));
  const { printer } = opening;
  return {
    printer,
    whySkipped: null,
    close: async () => {
      await printer.close();
      other.kill("SIGKILL");
      await ended;
      await discard();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The same browser, to look at pages with. */
export interface RealPages {
  readonly openPage: (() => Promise<Page>) | null;
  readonly whySkipped: string | null;
  readonly close: () => Promise<void>;
}

export async function openPages(): Promise<RealPages> {
  const whySkipped = await obstacle();
  const carried = await locateCarried(packageDirectory);
  if (whySkipped !== null || carried === null) {
    return { openPage: null, whySkipped, close: () => Promise.resolve() };
  }
  const { signal } = new AbortController();
  const unpacked = await unpackCarried(carried, thisMachine(process.env, packageDirectory), signal);
  const start = await launch(unpacked.program, usualLimits, signal);
  if (!start.ok) throw new Error(start.detail);
  const { browser } = start;
  return {
    openPage: () => browser.openPage(),
    whySkipped: null,
    close: async () => {
      await browser.end(new PrinterFailure("the test is over"));
      await unpacked.discard();
    },
  };
}
