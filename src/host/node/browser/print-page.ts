import type { HTTPRequest, Page } from "puppeteer-core";

import { PrinterFailure } from "../../printer.ts";

/**
 * Makes a page fit to print what may come from anybody: no scripts, and no request but for what the page carries in
 * itself. The page may be filled many times.
 */
export async function preparePage(page: Page): Promise<Page> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
    page.setOfflineMode(true),
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
export async function printPage(page: Page, html: string): Promise<Uint8Array> {
  let onCrash: ((error: Error) => void) | undefined;
  const crash = new Promise<never>((_, reject) => {
    onCrash = (error) => {
      reject(new PrinterFailure("the page crashed", { cause: error }));
    };
    page.once("error", onCrash);
  });
  try {
    return await Promise.race([crash, fillAndPrint(page, html)]);
  } finally {
    page.off("error", onCrash);
  }
}

async function fillAndPrint(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  return await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    waitForFonts: true,
    timeout: 0,
  });
}
