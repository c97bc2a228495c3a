import type { HTTPRequest, Page } from "puppeteer-core";

import { PrinterFailure } from "../../printer.ts";
import type { PrintOptions } from "../../printer.ts";

/**
 * Makes a page fit to print what may come from anybody: no scripts, and no request but for what the page carries in
 * itself. The page may be filled many times.
 */
export async function preparePage(page: Page): Promise<Page> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
    // A second lock, for what is never asked as a request. Puppeteer 25 asks for it in a way that Chrome 143 refuses.
    page.setOfflineMode(true).catch(() => undefined),
    // Fonts that only the printed page uses are loaded with the page and not in the middle of printing.
    page.emulateMediaType("print"),
  ]);
  page.on("request", (request) => {
    answer(request).catch(() => undefined);
  });
  return page;
}

/** What a page carries in itself, `data:`, is let through. "No content" is the answer that leaves a page as it is. */
async function answer(request: HTTPRequest): Promise<void> {
  if (request.isNavigationRequest()) await request.respond({ status: 204 });
  else if (request.url().startsWith("data:")) await request.continue();
  else await request.abort("blockedbyclient");
}

/** Fills a prepared page and prints it. Rejects when the page crashes; how long it takes is for the caller to limit. */
export async function printPage(page: Page, html: string, options: PrintOptions): Promise<Uint8Array> {
  let onCrash: ((error: Error) => void) | undefined;
  const crash = new Promise<never>((_, reject) => {
    onCrash = (error) => {
      reject(new PrinterFailure("the page crashed", { cause: error }));
    };
    page.once("error", onCrash);
  });
  try {
    return await Promise.race([crash, fillAndPrint(page, html, options)]);
  } finally {
    page.off("error", onCrash);
  }
}

/**
 * Loads every font that the page declares. A browser loads by itself only what the screen needs, so a font that only
 * page numbers use would be missing from the first print of a page and be there in the second.
 */
const loadFonts = `Promise.allSettled(Array.from(document.fonts, (font) => font.load()))
  .then(() => document.fonts.ready)
  .then(() => undefined)`;

/**
 * A browser leaves out of its tags what it takes for mere formatting, and with it the language of the words. A role, one
 * that changes neither looks nor tag, keeps them.
 */
const keepLanguages = `for (const element of document.querySelectorAll(
  ":is(span, i, b, u, q, bdi, cite, small, kbd, samp, var, data)[lang]:not([role])",
)) element.setAttribute("role", "mark");`;

async function fillAndPrint(page: Page, html: string, { isDraft }: PrintOptions): Promise<Uint8Array> {
  // A new document: filling the old one again would keep its Content-Security-Policy, which refuses the new styles.
  await page.goto("about:blank");
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  await page.evaluate(`${keepLanguages}${loadFonts}`);
  return await page.pdf({
    tagged: !isDraft,
    outline: !isDraft,
    preferCSSPageSize: true,
    printBackground: true,
    timeout: 0,
  });
}
