import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openVisitor } from "../fakes/visiting-browser.ts";
import { printingBrowser } from "../fakes/printer.ts";
import { example, startPreview } from "./running.ts";
import type { Running } from "./running.ts";

const browser = await openVisitor();
afterAll(() => browser.close());

const meridian = example("meridian.yaml");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Visit {
  readonly running: Running;
  readonly page: Page;
  /** The shown document. */
  readonly document: () => Promise<Frame>;
  readonly save: (text: string) => void;
  /** What the browser complained about, and every address that it asked for. */
  readonly complaints: readonly string[];
  readonly asked: ReadonlySet<string>;
}

interface Look {
  readonly file?: string;
  readonly argv?: readonly string[];
  readonly language?: string;
  readonly width?: number;
  readonly dark?: boolean;
}

/** Somebody who opens the preview. The functions that run in the page are text, because tests know no types of browsers. */
async function visit({
  file = "meridian.yaml",
  argv = [],
  language = "en",
  width = 1280,
  dark = false,
}: Look = {}): Promise<Visit> {
  const running = await startPreview({ "charter.yaml": example(file) }, argv, {
    environment: { CHARTER_LANGUAGE: language },
    openPrinter: printingBrowser().opening,
  });
  if (browser.openPage === null) throw new Error("The test was not skipped.");
  const page = await browser.openPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  const asked = new Set<string>();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    // Fonts and pictures are in the document itself.
    if (!request.url().startsWith("data:")) asked.add(new URL(request.url()).origin);
  });
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await page.goto(running.address, { waitUntil: "load" });
  await page.waitForSelector("#screen-view iframe:not(.coming)");
  return {
    running,
    page,
    document: async () => {
      const frame = await (await page.waitForSelector("#screen-view iframe:not(.coming)"))?.contentFrame();
      if (frame === undefined) throw new Error("No document is shown.");
      return frame;
    },
    save: (text) => {
      writeFileSync(join(running.folder, "charter.yaml"), text);
    },
    complaints,
    asked,
  };
}

/** A property of the first element that a selector finds. */
async function valueOf(page: Page | Frame, selector: string, property: string): Promise<unknown> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)}).${property}`);
}

const textOf = (page: Page | Frame, selector: string): Promise<unknown> =>
  valueOf(page, selector, "textContent");

const countOf = async (page: Page | Frame, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

const skipped = describe.skipIf(browser.whySkipped !== null);

skipped(`the page in a browser${browser.whySkipped ?? ""}`, () => {
  test("follows a save, changes only what is new, and stays at its place", async () => {
    const { page, document, save } = await visit();
    const frame = await document();
    // Deep in the document, and marked, to see that it stays the same element.
    const before = await frame.evaluate(`(() => {
      const part = document.querySelector('[data-clause="complaints.update"], [data-clause^="complaint"]');
      part.scrollIntoView();
      window.scrollBy(0, -40);
      part.same = true;
      window.kept = part;
      return Math.round(part.getBoundingClientRect().top);
    })()`);
    save(
      meridian
        .replace("replyWithin: 24 hours", "replyWithin: 11 hours")
        .replace(/mission: .*/, `mission: ${"Long. ".repeat(100)}`),
    );
    await frame.waitForFunction(`document.body.textContent.includes("11 hours")`);
    expect(
      await frame.evaluate("[window.kept.isConnected, Math.round(window.kept.getBoundingClientRect().top)]"),
    ).toEqual([true, before]);
    expect(await countOf(frame, "[data-fresh]")).toBeGreaterThan(0);
    await page.waitForFunction(`document.getElementById("promises").querySelector(".stricter") !== null`);
  });

  test("shows where a sentence comes from on a click, and leaves links alone", async () => {
    const { page, document, asked, running } = await visit();
    const frame = await document();
    const clause = await frame.waitForSelector(`[data-clause="scope.audience"], [data-clause^="scope."]`);
    await clause?.scrollIntoView();
    await clause?.click();
    await page.waitForSelector("#trace dl");
    expect(await textOf(page, "#trace dl dd")).toMatch(/^scope\./);
    expect(await textOf(page, "#trace")).toContain("templates/policy/en.full.md.hbs:");
    const link = await frame.$("main a[href^='http'], main a[href^='mailto']");
    await link?.scrollIntoView();
    await link?.click();
    expect(new URL((await document()).url()).pathname).toBe("/document");
    expect([...asked]).toEqual([running.address]);
  });

  test("works with the keyboard alone", async () => {
    const { page, document } = await visit();
    const frame = await document();
    await page.focus("#document-choice");
    await frame.evaluate(`document.querySelector('[data-clause][tabindex="0"]').focus()`);
    await page.keyboard.press("ArrowDown");
    const second = await frame.evaluate("document.activeElement.dataset.clause");
    expect(second).not.toBe(await valueOf(frame, "[data-clause]", "dataset.clause"));
    await page.keyboard.press("Enter");
    await page.waitForFunction(`document.activeElement.id === "trace-heading"`);
    expect(await textOf(page, "#trace dl dd")).toBe(second);
    await page.keyboard.press("Escape");
    expect(await frame.evaluate("document.activeElement.dataset.clause")).toBe(second);
    await page.focus("#next");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      `document.querySelector("#trace dl dd").textContent !== ${JSON.stringify(second)}`,
    );
    // One stop of the Tab key for all clauses.
    expect(await countOf(frame, `[data-clause][tabindex="0"]`)).toBe(1);
  });

  test("keeps the last good page and shows the mistake at its place", async () => {
    const { page, document, save } = await visit();
    const frame = await document();
    save(meridian.replace("replyWithin: 24 hours", "replyWithin: 24 huors"));
    await page.waitForSelector("#findings .error");
    expect(await textOf(page, "#findings mark")).toBe("24 huors");
    expect(await valueOf(page, "#note", "hidden")).toBe(false);
    expect(await frame.evaluate(`document.body.textContent.includes("24 hours")`)).toBe(true);
    save(meridian);
    await page.waitForFunction(`document.querySelector("#findings .error") === null`);
    expect(await valueOf(page, "#note", "hidden")).toBe(true);
  });

  test("shows another document in the same place of the browser's history", async () => {
    const { page, document } = await visit();
    await page.select("#document-choice", "charter");
    await page.select("#length-choice", "short");
    await page.waitForFunction(`location.search.includes("charter") && location.search.includes("short")`);
    await expect.poll(async () => textOf(await document(), "h1").catch(() => "")).toBe("Customer Charter");
    await page.goBack();
    await page.goBack();
    await expect
      .poll(async () => textOf(await document(), "h1").catch(() => ""))
      .toBe("Customer Service Policy");
    expect(await valueOf(page, "#document-choice", "value")).toBe("policy");
  });

  test("says that the preview has ended", async () => {
    const { page, running } = await visit();
    await running.end();
    await page.waitForFunction(`document.getElementById("status").textContent !== ""`);
    expect(await valueOf(page, "html", "dataset.health")).toBe("lost");
  });

  test("goes on with a preview that is started anew at the same port", async () => {
    const { page, document, running } = await visit();
    const frame = await document();
    const { port } = new URL(running.address);
    await running.end();
    await page.waitForFunction(`document.documentElement.dataset.health === "lost"`);
    const other = meridian.replace("replyWithin: 24 hours", "replyWithin: 11 hours");
    await startPreview({ "charter.yaml": other }, ["--port", port]);
    await frame.waitForFunction(`document.body.textContent.includes("11 hours")`);
    expect(await valueOf(page, "html", "dataset.health")).toBe("fine");
  });

  test("asks for nothing elsewhere and breaks no rule of its own", async () => {
    const { page, document, save, complaints, asked, running } = await visit();
    save(meridian.replace("replyWithin: 24 hours", "replyWithin: 11 hours"));
    await (await document()).waitForFunction(`document.body.textContent.includes("11 hours")`);
    await page.click("input[value=print]");
    await page.waitForFunction(`document.getElementById("pdf-link").href.includes("/print?")`);
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([running.address]);
  });
});

const looks = [
  { name: "wide and light", width: 1280 },
  { name: "narrow and dark", width: 320, dark: true },
  { name: "in Greek", width: 768, file: "avra-aigaiou.yaml", language: "el" },
  { name: "in Hungarian, dark", width: 1280, dark: true, file: "orokzold-kertcentrum.yaml", language: "hu" },
];

skipped(`WCAG 2.2 AA by axe${browser.whySkipped ?? ""}`, () => {
  test.for(looks)("$name", async (look) => {
    const { page, document, save, running } = await visit(look);
    await (await (await document()).waitForSelector("[data-clause]"))?.click();
    await page.waitForSelector("#trace dl");
    const facts = readFileSync(join(running.folder, "charter.yaml"), "utf8");
    save(facts.replace(/replyWithin: \d+ hours?/, "replyWithin: 3 huors"));
    await page.waitForSelector("#findings .error");
    await page.evaluate(axe);
    const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    // The document in the frame has tests of its own.
    const run = `axe.run(document, { ...${JSON.stringify(rules)}, iframes: false })`;
    const { violations } = (await page.evaluate(run)) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBe(0);
  });
});
