import type { CDPSession, Page } from "puppeteer-core";

import { PrinterFailure } from "../../printer.ts";
import type { PrintOptions } from "../../printer.ts";
import { during } from "./lifetime.ts";
import { emptyPage, keepFramesOffline, keepOffline, mayHaveFrames } from "./offline.ts";

/** A page of a browser that prints one document after the other. */
export interface PrintingPage {
  /** Fills the page and prints it. Rejects when the page crashes; how long it takes is for the caller to limit. */
  readonly print: (html: string, options: PrintOptions) => Promise<Uint8Array>;
  /** Empties the page, for at most a second, and closes it. Rejects where the browser is gone. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a page fit to print what may come from anybody: no scripts, and no request but for what the page carries in itself.
 * Rejects where the browser refuses or is gone.
 *
 * One document is filled again for each text, which is quicker than to open another. It would keep the Content-Security-Policy
 * of each text, and the first would refuse the styles of the second; so policies are off, and `offline.ts` keeps out what they
 * forbid. A frame with a process of its own may ask before it is held, and then only a policy stops it: from the first text
 * that may have frames on, policies count, and each text has a document of its own.
 */
export async function preparePage(page: Page): Promise<PrintingPage> {
  const session = await page.createCDPSession();
  await Promise.all([keepOffline(page, session), page.setBypassCSP(true)]);
  const life = new AbortController();
  page.once("error", (error) => {
    life.abort(new PrinterFailure("the page crashed", { cause: error }));
  });
  let hasHadFrames = false;
  const print = async (html: string, options: PrintOptions): Promise<Uint8Array> => {
    if (!hasHadFrames && mayHaveFrames(html)) {
      hasHadFrames = true;
      await Promise.all([keepFramesOffline(page), page.setBypassCSP(false)]);
    }
    if (hasHadFrames) await page.goto("about:blank");
    await filled(page, html);
    return await printed(session, options);
  };
  return {
    print: (html, options) => during(life.signal, print(html, options)),
    close: async () => {
      await emptyPage(page);
      await page.close();
    },
  };
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
 * Fills the page; runs in the browser, so nothing of this file is there. The page is hidden from the screen, for which it
 * would be laid out before it is laid out for paper, and that takes as long as to print it. A style that is adopted leaves
 * the text of the page as it is, and no policy of the page applies to it.
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
