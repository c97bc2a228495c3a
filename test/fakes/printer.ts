import type { BrowserCandidate, PrinterOpening } from "../../src/host/printer.ts";
import { PrinterFailure } from "../../src/host/printer.ts";

const candidate: BrowserCandidate = {
  origin: "carried",
  path: "/fake/browser",
  outcome: "used",
  detail: null,
};

/** What the PDF stage looks for in a print, without a browser: tags, language, a font, dates. */
function fakePdf(html: string): Uint8Array {
  const title = /<title>([^<]*)</.exec(html)?.[1] ?? "";
  return Buffer.from(
    `%PDF-1.4\n/StructTreeRoot /Lang (en) /FontFile2 (${title})\n` +
      "/CreationDate (D:20260101120000+00'00')\n/ModDate (D:20260101120000+00'00')\n%%EOF\n",
  );
}

/** A browser that prints at once. */
export function printingBrowser(options: { readonly sandboxed?: boolean; readonly failsOn?: string } = {}) {
  let closed = 0;
  const opening = (): Promise<PrinterOpening> =>
    Promise.resolve({
      ok: true,
      candidates: [candidate],
      printer: {
        browser: {
          origin: "carried",
          path: "/fake/browser",
          version: "143.0",
          sandboxed: options.sandboxed ?? true,
        },
        print: (html) =>
          options.failsOn !== undefined && html.includes(options.failsOn)
            ? Promise.reject(new PrinterFailure("the browser ended"))
            : Promise.resolve(fakePdf(html)),
        close: () => {
          closed += 1;
          return Promise.resolve();
        },
      },
    });
  return { opening, closed: () => closed };
}

/** A machine without a browser. */
export function noBrowserHere(): Promise<PrinterOpening> {
  return Promise.resolve({
    ok: false,
    candidates: [
      { origin: "carried", path: null, outcome: "missing", detail: "not installed" },
      { origin: "Chrome", path: "/usr/bin/google-chrome", outcome: "missing", detail: null },
    ],
  });
}
