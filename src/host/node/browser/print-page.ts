import type { CDPSession, HTTPRequest, Page } from "puppeteer-core";

import { PrinterFailure } from "../../printer.ts";
import type { PrintOptions } from "../../printer.ts";

/** A page of a browser that prints one document after the other. */
export interface PrintingPage {
  /** Fills the page and prints it. Rejects when the page crashes; how long it takes is for the caller to limit. */
  readonly print: (html: string, options: PrintOptions) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Makes a page fit to print what may come from anybody: no scripts, and no request but for what the page carries in
 * itself.
 */
export async function preparePage(page: Page): Promise<PrintingPage> {
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
  const crash = new Promise<never>((_, reject) => {
    page.once("error", (error) => {
      reject(new PrinterFailure("the page crashed", { cause: error }));
    });
  });
  // Whoever prints then is told; nobody may be printing.
  crash.catch(() => undefined);
  const session = await page.createCDPSession();
  let empty = emptied(page);
  const print = async (html: string, options: PrintOptions): Promise<Uint8Array> => {
    await empty;
    const pdf = await fillAndPrint(page, session, html, options);
    empty = emptied(page);
    return pdf;
  };
  return {
    print: (html, options) => Promise.race([crash, print(html, options)]),
    close: async () => {
      await page.close();
    },
  };
}

/**
 * Gives a page a new document, before the next print asks for it: filling the old one again would keep its
 * Content-Security-Policy, which refuses the new styles. Where that fails, the next print does.
 */
function emptied(page: Page): Promise<unknown> {
  const empty = page.goto("about:blank");
  empty.catch(() => undefined);
  return empty;
}

/** What a page carries in itself, `data:`, is let through. "No content" is the answer that leaves a page as it is. */
async function answer(request: HTTPRequest): Promise<void> {
  if (request.isNavigationRequest()) await request.respond({ status: 204 });
  else if (request.url().startsWith("data:")) await request.continue();
  else await request.abort("blockedbyclient");
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

async function fillAndPrint(
  page: Page,
  session: CDPSession,
  html: string,
  { isDraft }: PrintOptions,
): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  await page.evaluate(`${keepLanguages}${loadFonts}`);
  const { data } = await session.send("Page.printToPDF", {
    generateTaggedPDF: !isDraft,
    generateDocumentOutline: !isDraft,
    preferCSSPageSize: true,
    printBackground: true,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
  });
  return new Uint8Array(Buffer.from(data, "base64"));
}
