import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Page } from "puppeteer-core";
import { locateCarried } from "../../src/host/node/browser/carried-package.ts";
import { openPrinter } from "../../src/host/node/browser/open-printer.ts";
import { unpackCarried } from "../../src/host/node/browser/carried.ts";
import type { Carried } from "../../src/host/node/browser/carried.ts";
import { launch } from "../../src/host/node/browser/launch.ts";
import { usualLimits } from "../../src/host/node/browser/limits.ts";
import { thisMachine } from "../../src/host/node/browser/machine.ts";
import { PrinterFailure } from "../../src/host/printer.ts";
import type { Printer } from "../../src/host/printer.ts";
import { startOther } from "./other-browser.ts";

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
  const printer = await printerOf(null);
  return { printer, whySkipped: null, close: () => printer.close() };
}

/** The printer of a browser; of the carried one where none is named. */
async function printerOf(browser: string | null): Promise<Printer> {
  const { signal } = new AbortController();
  const opening = await openPrinter({ browser, environment: process.env, signal, packageDirectory });
  if (!opening.ok) throw new Error(JSON.stringify(opening.candidates, null, 2));
  return opening.printer;
}

/** The carried browser's program, or why it cannot run here. */
async function unpackHere(): Promise<Carried | string> {
  const whySkipped = await obstacle();
  const carried = await locateCarried(packageDirectory);
  if (whySkipped !== null || carried === null) return whySkipped ?? "";
  const { signal } = new AbortController();
  return await unpackCarried(carried, thisMachine(process.env, packageDirectory), signal);
}

/** A browser that was joined, with where it can be joined once more. */
export interface JoinedBrowser extends RealBrowser {
  readonly address: string | null;
  /** Makes it hang. It can only be closed then. */
  readonly hang: () => void;
}

/** The same browser as somebody else runs it: joined, not started by us. */
export async function joinBrowser(): Promise<JoinedBrowser> {
  const unpacked = await unpackHere();
  if (typeof unpacked === "string") {
    return {
      printer: null,
      address: null,
      whySkipped: unpacked,
      hang: () => undefined,
      close: () => Promise.resolve(),
    };
  }
  const profile = await mkdtemp(join(tmpdir(), "charter-remote-"));
  const { child, address: whenReady } = startOther(unpacked.program, profile);
  const ended = once(child, "exit");
  const address = await whenReady();
  const printer = await printerOf(address);
  return {
    printer,
    address,
    whySkipped: null,
    hang: () => child.kill("SIGSTOP"),
    close: async () => {
      await printer.close();
      child.kill("SIGKILL");
      await ended;
      await unpacked.discard();
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
  const unpacked = await unpackHere();
  if (typeof unpacked === "string") {
    return { openPage: null, whySkipped: unpacked, close: () => Promise.resolve() };
  }
  const start = await launch(unpacked.program, usualLimits, new AbortController().signal);
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
