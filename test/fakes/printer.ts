import type { BrowserCandidate, PrinterOpening } from "../../src/host/printer.ts";
import { PrinterFailure } from "../../src/host/printer.ts";
import { pack } from "./pack.ts";
import { fakePrint } from "./print.ts";

const candidate: BrowserCandidate = {
  origin: "carried",
  path: "/fake/browser",
  outcome: "used",
  detail: null,
};

/** What the PDF stage looks for in a print, without a browser: tags, language, a font, dates, where links lead. */
function fakePdf(html: string): Uint8Array {
  const title = /<title>([^<]*)</.exec(html)?.[1] ?? "";
  const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? "en";
  const ids = [...html.matchAll(/\shref="#([\w-]+)"/g)].map(([, id = ""]) => [id, 1] as const);
  return fakePrint({
    title: title.replaceAll(/[^ -'*-[\]-~]/g, ""),
    language,
    targets: Object.fromEntries(ids),
  });
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
        pack,
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
