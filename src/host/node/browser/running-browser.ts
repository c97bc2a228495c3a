import type { Browser, ConnectOptions, Page } from "puppeteer-core";

import type { PrinterFailure } from "../../printer.ts";

/** A browser that answers, whether we started it or somebody else did. */
export interface RunningBrowser {
  /** As the browser says it: `143.0.7499.169`. */
  readonly version: string;
  readonly sandboxed: boolean;
  /** Aborted, with a `PrinterFailure` as its reason, when the browser is gone. */
  readonly life: AbortSignal;
  openPage(): Promise<Page>;
  /** Ends what we started and leaves what we did not. Those who wait for a page get `reason`. Safe to call twice. */
  end(reason: PrinterFailure): Promise<void>;
}

/** What came of trying one browser. */
export type Start =
  | { readonly ok: true; readonly browser: RunningBrowser }
  | { readonly ok: false; readonly outcome: "unusable" | "too-old"; readonly detail: string };

/** The first version whose `@page` rules may have margin boxes, which hold the numbers of the pages. */
const oldestMajor = 131;

const longestLine = 300;

/** Connects puppeteer, which is loaded here and nowhere else because loading it takes longer than printing a page. */
export async function connect(options: ConnectOptions): Promise<Browser> {
  const puppeteer = await import("puppeteer-core");
  return await puppeteer.connect({
    ...options,
    defaultViewport: null,
    // One clock rules, ours; puppeteer's would give up on a long handbook.
    protocolTimeout: 0,
    // Nobody hears of them.
    issuesEnabled: false,
  });
}

/** `143.0.7499.169` of `HeadlessChrome/143.0.7499.169`. */
export async function versionOf(browser: Browser): Promise<string> {
  const product = await browser.version();
  return /\/(\d[\d.]*)/.exec(product)?.[1] ?? product;
}

/** Why a browser of this version cannot print our pages, without a word of any language; `null` when it can. */
export function ageProblem(version: string): string | null {
  const major = Number.parseInt(version, 10);
  return major >= oldestMajor ? null : `${version} < ${String(oldestMajor)}`;
}

/** Why a browser ended, with the one line of what it wrote that explains it, if there is one. */
export function explainEnd(reason: string, words: string): string {
  const lines = words
    .split("\n")
    .map((line) => line.trim())
    // Chrome misses the desktop's message bus on every server, and prints all the same.
    .filter((line) => !line.includes("dbus"));
  const telling =
    lines.find((line) => line.includes("FATAL:")) ??
    lines.find((line) => /error while loading|not found|denied|cannot/i.test(line));
  return telling === undefined ? reason : `${reason}: ${telling.slice(0, longestLine)}`;
}
