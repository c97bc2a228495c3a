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
  const locked = Promise.all([
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
    // A second lock, for what is never asked as a request. Puppeteer 25 asks for it in a way that Chrome 143 refuses.
    page.setOfflineMode(true).catch(() => undefined),
  ]);
  // The locks do not hold in every frame of the document that was there before them.
  let empty = emptied(page);
  await locked;
  const session = await page.createCDPSession();
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
  const print = async (html: string, options: PrintOptions): Promise<Uint8Array> => {
    await empty;
    await filled(page, html);
    const pdf = await printed(session, options);
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

/** What of a browser `fill` uses. */
declare const document: {
  readonly open: () => void;
  readonly write: (html: string) => void;
  readonly close: () => void;
  adoptedStyleSheets: readonly unknown[];
};
declare const CSSStyleSheet: new (options: { readonly media: string }) => {
  readonly replaceSync: (styles: string) => void;
};

/**
 * Fills the page; runs in the browser, so nothing of this file is there. The page is hidden from the screen, for which it would
 * be laid out before it is laid out for paper, and that takes as long as to print it. The page's own policy does not apply to
 * a style that is adopted, and its text stays as it is.
 */
function fill(html: string): void {
  document.open();
  document.write(html);
  const unseen = new CSSStyleSheet({ media: "screen" });
  unseen.replaceSync(":root { display: none !important }");
  document.adoptedStyleSheets = [unseen];
  document.close();
}

/**
 * A browser leaves out of its tags what it takes for mere formatting, and with it the language of the words. A role, one
 * that changes neither looks nor tag, keeps them.
 */
const keepLanguages = `for (const element of document.querySelectorAll(
  ":is(span, i, b, u, q, bdi, cite, small, kbd, samp, var, data)[lang]:not([role])",
)) element.setAttribute("role", "mark");`;

/**
 * Loads every font that the page declares. A browser loads by itself only what it shows, so a font that only page numbers use
 * would be missing from the first print of a page and be there in the second.
 */
const loadFonts = `Promise.allSettled(Array.from(document.fonts, (font) => font.load()))
  .then(() => document.fonts.ready)
  .then(() => undefined)`;

async function filled(page: Page, html: string): Promise<void> {
  const loaded = new Promise((resolve) => page.once("load", resolve));
  await page.evaluate(fill, html);
  await loaded;
  await page.evaluate(`${keepLanguages}${loadFonts}`);
}

async function printed(session: CDPSession, { isDraft }: PrintOptions): Promise<Uint8Array> {
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
