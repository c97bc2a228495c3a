import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { locateCarried } from "../../../src/host/node/browser/carried-package.ts";
import { unpackCarried } from "../../../src/host/node/browser/carried.ts";
import { openPrinter } from "../../../src/host/node/browser/open-printer.ts";
import { profilePrefix } from "../../../src/host/node/browser/run-folders.ts";
import { PrinterFailure } from "../../../src/host/printer.ts";
import type { Printer, PrinterOptions } from "../../../src/host/printer.ts";
import { printBook } from "../../../src/pdf/print-book.ts";
import { printDocuments } from "../../../src/pdf/print-documents.ts";
import type { PrintablePage } from "../../../src/pdf/print-documents.ts";
import { startOther } from "../../fakes/other-browser.ts";
import { processesWith } from "../../fakes/processes.ts";

const packageDirectory = fileURLToPath(new URL("../../../", import.meta.url));
const carried = await locateCarried(packageDirectory);
const whySkipped = ((): string | null => {
  if (process.platform !== "linux" || process.arch !== "x64") return "the carried browser is for Linux x64";
  return carried === null ? "the optional package @sparticuz/chromium is not installed" : null;
})();

const signal = new AbortController().signal;
let sandbox: string;
let environment: Record<string, string | undefined>;

beforeAll(async () => {
  sandbox = await mkdtemp(join(tmpdir(), "printing-test-"));
  await mkdir(join(sandbox, "tmp"));
  vi.stubEnv("TMPDIR", join(sandbox, "tmp"));
  environment = { PATH: "/usr/bin:/bin", HOME: sandbox, XDG_CACHE_HOME: join(sandbox, "cache") };
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(sandbox, { recursive: true, force: true });
});

/** The browser's processes are known by their profile, which lies in the folder for temporary files. */
const ourProcesses = (): readonly number[] => processesWith(join(sandbox, "tmp", profilePrefix));

const printers: Printer[] = [];
afterEach(async () => {
  for (const printer of printers.splice(0)) await printer.close();
  await vi.waitFor(() => {
    expect(ourProcesses()).toEqual([]);
  });
  if (whySkipped === null) expect(await readdir(join(sandbox, "tmp"))).toEqual([]);
});

async function open(
  options: Partial<PrinterOptions> = {},
  limits = { startMs: 30_000, pageMs: 60_000, pages: 2 },
): Promise<Printer> {
  const opening = await openPrinter(
    { browser: null, environment, signal, packageDirectory, ...options },
    limits,
  );
  if (!opening.ok) throw new Error(JSON.stringify(opening.candidates, null, 2));
  printers.push(opening.printer);
  return opening.printer;
}

const style = `<style>@page { size: A4; margin: 2cm; @bottom-center { content: "page " counter(page) " of " counter(pages) } }</style>`;

const properties = { date: "2026-11-22", author: "Meridian", subject: null, keywords: [] };

function page(language: string, title: string, body: string): PrintablePage {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${style}</head><body>${body}</body></html>`;
  return { html, ...properties, title, language };
}

const twoPages = page(
  "el",
  "Χάρτης Εξυπηρέτησης",
  `<h1>Χάρτης Εξυπηρέτησης</h1>
  <p>Απαντούμε σε κάθε παράπονο. Příliš žluťoučký kůň úpěl ďábelské ódy. Árvíztűrő tükörfúrógép.</p>
  <table><thead><tr><th scope="col" id="what">What</th><th scope="col" id="when">When</th></tr></thead>
  <tbody><tr><td headers="what">Phone</td><td headers="when">3 rings</td></tr></tbody></table>
  <h2 style="break-before: page">Second page</h2><p>The end.</p>`,
);

const english = (title: string, words = "Words."): PrintablePage =>
  page("en", title, `<h1>${title}</h1><p>${words}</p>`);

/** The names of the embedded fonts, without the six letters that mark a part of a font. */
function fontsIn(pdf: Uint8Array): readonly string[] {
  const names = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g);
  return [...names].map(([, name = ""]) => name).toSorted();
}

/** Takes a browser tens of seconds to lay out. */
const endless = `<!doctype html><html lang="en"><title>Endless</title>${"<table><tr><td>".repeat(40)}${"<p>words and words</p>".repeat(400_000)}`;

describe.skipIf(whySkipped !== null)(
  `printing with the carried browser${whySkipped === null ? "" : `: skipped, ${whySkipped}`}`,
  () => {
    test("says which browser prints", async () => {
      const { browser } = await open();
      expect(browser.origin).toBe("carried");
      expect(browser.path.startsWith(join(sandbox, "cache", "service-charter"))).toBe(true);
      expect(browser.version).toMatch(/^\d+\.\d+/);
      if (process.getuid?.() === 0) expect(browser.sandboxed).toBe(false);
    });

    test("keeps text, pages, title, language, tags, outline and fonts", async () => {
      const [bytes = new Uint8Array()] = await printDocuments([twoPages], await open());
      const pdf = await getDocumentProxy(Uint8Array.from(bytes));
      const { text } = await extractText(pdf, { mergePages: false });
      expect(pdf.numPages).toBe(2);
      for (const words of [
        "Χάρτης Εξυπηρέτησης",
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Árvíztűrő tükörfúrógép",
        "page 1 of 2",
      ]) {
        expect(text[0]?.replaceAll(/\s+/g, " ")).toContain(words);
      }
      expect(text[1]).toContain("page 2 of 2");
      const { info } = await getMeta(pdf);
      expect(info).toMatchObject({
        Title: "Χάρτης Εξυπηρέτησης",
        Language: "el",
        CreationDate: "D:20261122000000+00'00'",
        ModDate: "D:20261122000000+00'00'",
      });
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
      expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(["Χάρτης Εξυπηρέτησης"]);
    });

    test("gives the same bytes in another run, in another order and after other pages", async () => {
      const pages = [english("One"), twoPages, english("Three")];
      const first = await printDocuments(pages, await open());
      const printer = await open();
      await printDocuments([twoPages, english("Four"), english("Five")], printer);
      const second = await printDocuments(pages.toReversed(), printer);
      const isEqual = second
        .toReversed()
        .map((bytes, place) => Buffer.compare(bytes, first[place] ?? Buffer.of()) === 0);
      expect(isEqual).toEqual([true, true, true]);
    });

    test.for([
      { described: "without frames", framed: [] },
      { described: "of which two have frames", framed: [2, 5] },
      { described: "with frames", framed: [0, 1, 2, 3, 4, 5, 6] },
    ])("forgets the Content-Security-Policy of the page before: pages $described", async ({ framed }) => {
      const locked = (title: string, index: number): PrintablePage => {
        const rules = `@page { size: A5; margin: 2cm; @bottom-center { content: "foot of ${title}" } }`;
        const hash = createHash("sha256").update(rules).digest("base64");
        const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">`;
        const frame = framed.includes(index) ? "<object></object>" : "";
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}<title>${title}</title><style>${rules}</style></head><body><h1>${title}</h1>${frame}</body></html>`;
        return { html, ...properties, title, language: "en" };
      };
      const titles = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];
      const prints = await printDocuments(titles.map(locked), await open());
      for (const [index, bytes] of prints.entries()) {
        const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), {
          mergePages: true,
        });
        expect(text).toContain(`foot of ${titles[index] ?? ""}`);
      }
    });

    test("has every font in the first print already, even one that only page numbers use", async () => {
      const printer = await open();
      const file = join(dirname(printer.browser.path), "fonts/Open_Sans/OpenSans-Italic.ttf");
      const source = `url(data:font/ttf;base64,${await readFile(file, "base64")})`;
      const { html } = english("Fonts");
      const rules = `@font-face { font-family: Numbers; src: ${source} } @page { font-family: Numbers }`;
      const numbered = html.replace("<style>", `<style>${rules}`);
      const [first = "", second = ""] = [await printer.print(numbered), await printer.print(numbered)].map(
        fontsIn,
      );
      expect(first).toEqual(["OpenSans-Bold", "OpenSans-Italic", "OpenSans-Regular"]);
      expect(second).toEqual(first);
    });

    test("lets a page reach nothing outside itself, and runs none of its scripts", async () => {
      const asked: string[] = [];
      const server = createServer((request, response) => {
        asked.push(request.url ?? "");
        response.end();
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const address = server.address();
      const url = `http://127.0.0.1:${String(typeof address === "object" && address !== null ? address.port : 0)}`;
      const hostile = page(
        "en",
        "Hostile",
        `<meta http-equiv="refresh" content="0;url=${url}/refresh"><link rel="stylesheet" href="${url}/style">
      <link rel="preconnect" href="${url}"><style>@import "${url}/import"; @font-face { font-family: F; src: url(${url}/font) }</style>
      <p style="font-family: F; background: url(${url}/background)">before</p><img src="${url}/image" alt=""><iframe src="${url}/frame"></iframe>
      <object data="${url}/object"></object><video src="${url}/video" autoplay></video><script src="${url}/script"></script>
      <script>document.body.append("a script ran")</script><img src="x" onerror="document.body.append('a script ran')" alt="">
      <noscript>no scripts here</noscript><iframe src="file:///etc/passwd"></iframe><p>after</p>`,
      );
      try {
        const printer = await open();
        const [bytes = new Uint8Array()] = await printDocuments([hostile], printer);
        const [after = new Uint8Array()] = await printDocuments([english("After")], printer);
        const { text } = await extractText(Uint8Array.from(bytes), { mergePages: true });
        expect(text).toContain("before");
        expect(text).toContain("after");
        expect(text).not.toContain("a script ran");
        expect(text).not.toContain("root:");
        expect((await extractText(Uint8Array.from(after), { mergePages: true })).text).toContain("After");
      } finally {
        server.close();
        server.closeAllConnections();
      }
      expect(asked).toEqual([]);
    });

    test("prints many pages at once, each its own", async () => {
      const titles = Array.from({ length: 12 }, (_, place) => `Document ${String(place)}`);
      const prints = await printDocuments(
        titles.map((title) => english(title)),
        await open(),
      );
      const found = await Promise.all(
        prints.map(async (bytes) => (await getMeta(Uint8Array.from(bytes))).info["Title"] as unknown),
      );
      expect(found).toEqual(titles);
    });

    test("fails when the browser is killed in the middle, and then at once", async () => {
      const printer = await open();
      const prints = [printer.print(endless), printer.print(endless), printer.print(endless)];
      for (const id of ourProcesses()) process.kill(id, "SIGKILL");
      for (const print of await Promise.allSettled(prints)) {
        expect(print).toMatchObject({ status: "rejected", reason: expect.any(PrinterFailure) as unknown });
      }
      await expect(printer.print(english("Late").html)).rejects.toThrow(PrinterFailure);
    });

    test("fails when a page takes too long, and ends the browser", async () => {
      const printer = await open({}, { startMs: 30_000, pageMs: 300, pages: 2 });
      await expect(printer.print(endless)).rejects.toThrow("0.3 seconds");
      await expect(printer.print(english("Late").html)).rejects.toThrow(PrinterFailure);
      await vi.waitFor(() => {
        expect(ourProcesses()).toEqual([]);
      });
    });

    test("ends the browser when the run is interrupted", async () => {
      const interruption = new AbortController();
      const printer = await open({ signal: interruption.signal });
      const print = printer.print(endless);
      interruption.abort();
      await expect(print).rejects.toThrow(PrinterFailure);
      await vi.waitFor(() => {
        expect(ourProcesses()).toEqual([]);
      });
    });

    test("prints a draft without tags and outline", async () => {
      const printer = await open();
      const [draft, whole] = [
        await printer.print(twoPages.html, { isDraft: true }),
        await printer.print(twoPages.html),
      ].map((bytes) => Buffer.from(bytes).toString("latin1"));
      for (const part of ["/StructTreeRoot", "/Outlines"]) {
        expect([draft?.includes(part), whole?.includes(part)]).toEqual([false, true]);
      }
    });

    test("keeps the language of words within a line", async () => {
      const names = ["span", "i", "b", "q", "cite", "bdi", "em", "a href='#x'", "span role='note'"];
      const words = names.map(
        (name, index) => `<${name} lang="x-${String(index)}">w</${name.split(" ")[0] ?? ""}>`,
      );
      const printed = await (
        await open()
      ).print(page("en", "Words", `<p id="x">${words.join(", ")}</p>`).html);
      const found = Buffer.from(printed)
        .toString("latin1")
        .matchAll(/\/Lang \(x-(\d)\)/g);
      expect([...found].map(([, index]) => index).toSorted()).toEqual(names.map((_, index) => String(index)));
    });

    describe("a book whose printing ends", () => {
      const short = page("en", "Book", '<h1 id="s1">One</h1><a href="#s1">1</a>').html;
      const passes = ["draft", "last print"] as const;

      test.for(passes)("with the browser killed in the %s is not given", async (pass) => {
        const printer = await open();
        const printing = printBook(
          (numbers) => {
            if ((numbers === null) !== (pass === "draft")) return short;
            setImmediate(() => {
              for (const id of ourProcesses()) process.kill(id, "SIGKILL");
            });
            return endless;
          },
          { ...properties, title: "Book", language: "en" },
          printer,
        );
        await expect(printing).rejects.toBeInstanceOf(PrinterFailure);
        await expect(printing).rejects.toThrow("it was ended by SIGKILL");
      });

      test.for(passes)(
        "with the browser hanging in the %s is not given, and the browser is ended",
        async (pass) => {
          const printer = await open({}, { startMs: 30_000, pageMs: 3000, pages: 2 });
          const printing = printBook(
            (numbers) => ((numbers === null) === (pass === "draft") ? endless : short),
            { ...properties, title: "Book", language: "en" },
            printer,
          );
          await expect(printing).rejects.toThrow("3 seconds");
          await vi.waitFor(() => {
            expect(ourProcesses()).toEqual([]);
          });
        },
      );

      test("with an interruption between its passes is not given, and the browser is ended", async () => {
        const interruption = new AbortController();
        const printer = await open({ signal: interruption.signal });
        const printing = printBook(
          (numbers) => {
            if (numbers !== null) interruption.abort();
            return short;
          },
          { ...properties, title: "Book", language: "en" },
          printer,
        );
        await expect(printing).rejects.toThrow("interrupted");
        await vi.waitFor(() => {
          expect(ourProcesses()).toEqual([]);
        });
      });
    });

    test("may be closed twice, and prints nothing afterwards", async () => {
      const printer = await open();
      await Promise.all([printer.close(), printer.close()]);
      await printer.close();
      await expect(printer.print(english("Late").html)).rejects.toThrow(PrinterFailure);
    });

    test("unpacks for one run only where there is no cache, and deletes it afterwards", async () => {
      const printer = await open({ environment: { ...environment, XDG_CACHE_HOME: "/dev/null" } });
      expect(printer.browser.path.startsWith(join(sandbox, "tmp"))).toBe(true);
      await printDocuments([english("One")], printer);
    });

    test("joins a browser that somebody else runs, and leaves it running", async () => {
      if (carried === null) throw new Error("skipped above");
      const { program } = await unpackCarried(carried, { environment, homeDirectory: sandbox }, signal);
      const { child: other, address } = startOther(program, join(sandbox, "remote"));
      try {
        const url = await address();
        for (const round of ["first", "second"]) {
          const printer = await open({ browser: url });
          expect(printer.browser).toMatchObject({ origin: "--browser", path: url });
          const [bytes = new Uint8Array()] = await printDocuments([english(round)], printer);
          expect((await getMeta(Uint8Array.from(bytes))).info["Title"]).toBe(round);
          await printer.close();
        }
        expect(other.exitCode).toBe(null);
        const printer = await open({ browser: url });
        const print = printer.print(endless);
        other.kill("SIGKILL");
        await expect(print).rejects.toThrow("connection");
      } finally {
        other.kill("SIGKILL");
      }
    });
  },
);
