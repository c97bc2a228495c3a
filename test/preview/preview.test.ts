import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process, { getActiveResourcesInfo } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { openServer } from "../../src/host/node/http/open-server.ts";
import { openWatcher } from "../../src/host/node/watch/open-watcher.ts";
import { scene } from "../fakes/host.ts";
import { noBrowserHere, printingBrowser } from "../fakes/printer.ts";
import { example, startPreview } from "./running.ts";
import type { Running } from "./running.ts";

const meridian = example("meridian.yaml");
const within = (hours: string): string => meridian.replace("replyWithin: 24 hours", `replyWithin: ${hours}`);
const facts = { "charter.yaml": meridian };

/** The lock that a render of some facts leaves. */
async function lockOf(text: string): Promise<string> {
  const { folder, run } = scene({ "charter.yaml": text });
  await run("render", "--document", "policy", "--length", "short", "--to", "md");
  return readFileSync(join(folder, "out/charter.lock"), "utf8");
}

function save({ folder }: Running, text: string, name = "charter.yaml"): void {
  writeFileSync(join(folder, name), text);
}

/** Waits until the preview has read what was saved. */
async function seen(running: Running, what: (page: string) => boolean, query = ""): Promise<void> {
  const page = async () => (await running.get(`/document${query}`)).text();
  await expect.poll(async () => what(await page()), { timeout: 5_000, interval: 20 }).toBe(true);
}

const health = (running: Running) =>
  expect.poll(async () => (await running.state()).health, { timeout: 5_000, interval: 20 });

describe("what is shown", () => {
  test("is the page that render writes, with the clauses named", async () => {
    const running = await startPreview(facts, ["--document", "standards", "--length", "short"]);
    const page = await (await running.get("/document")).text();
    const rendered = scene(facts);
    await rendered.run("render", "--document", "standards", "--length", "short", "--to", "html");
    const written = readFileSync(join(rendered.folder, "out/en/standards.short.html"), "utf8");
    expect(page.replaceAll(/ data-clause="[^"]*"/g, "")).toBe(written);
    expect(page).toContain(` data-clause="`);
  });

  test("follows what is chosen, and keeps to the languages of the facts", async () => {
    const running = await startPreview(facts);
    const state = await running.state("?document=charter&length=short&language=hu");
    expect(state).toMatchObject({
      query: "?document=charter&length=short&language=en",
      language: "en",
      health: "fine",
      note: "",
    });
    expect(await (await running.get(state.page ?? "")).text()).toContain("<title>Customer Charter");
  });

  test("explains a clause: its template, its facts, its promises", async () => {
    const running = await startPreview(facts);
    const page = await (await running.get("/document?document=policy&length=short")).text();
    expect(page).toContain(`data-clause="commitment.answer"`);
    const trace = await running.get("/trace?document=policy&length=short&clause=commitment.answer");
    const html = await trace.text();
    expect(html).toContain("templates/policy/en.short.md.hbs:29<");
    expect(html).toContain("Answering an inquiry");
    expect(html).toMatch(/charter\.yaml:\d+:\d+/);
  });

  test("explains what a clause covers, and one in the company's own words", async () => {
    const own = "own/clauses/policy/own.thanks.en.md";
    const running = await startPreview(
      {
        ...facts,
        [own]: "---\nafter: commitment.service\n---\nThank you, from {{company.name}}.\n",
        "own/clauses/policy/closing.thanks.md": "---\nleave-out: true\n---\n",
      },
      ["--templates", "own", "--length", "short"],
    );
    const explained = async (clause: string) => (await running.get(`/trace?clause=${clause}`)).text();
    expect(await explained("own.thanks")).toMatch(/own\.thanks\.en\.md:4<[\s\S]*company\.<wbr>name/);
    expect(await explained("closing.thanks")).toContain("closing.thanks.md:1<");
    expect(await explained("commitment.answer")).toContain("CL20");
    expect(await explained("nothing.there")).not.toContain("<dl>");
  });

  test("marks in the ledger what changed since the last render, also of one that comes later", async () => {
    const lock = await lockOf(within("24 hours"));
    const running = await startPreview({ ...facts, "charter.yaml": within("11 hours") });
    expect((await running.state()).promises).not.toContain(`class="stricter"`);
    mkdirSync(join(running.folder, "out"));
    save(running, lock, "out/charter.lock");
    await expect
      .poll(async () => (await running.state()).promises, { timeout: 5_000, interval: 20 })
      .toMatch(/out\/charter\.lock[\s\S]*class="stricter"/);
  });

  test.for([
    {
      name: "a step of the ladder that is gone",
      from: "escalation to manager",
      to: "escalation to nobody-now",
      want: "nobody-now",
    },
    { name: "another company", from: `"company": "Meridian`, to: `"company": "Other`, want: "preview began" },
    { name: "a damaged lock", from: `"charter": 1`, to: `"charter": one`, want: "preview began" },
  ])("compares with no more than the last render says: $name", async ({ from, to, want }) => {
    const lock = (await lockOf(meridian)).replace(from, to);
    const running = await startPreview({ ...facts, "out/charter.lock": lock });
    expect((await running.state()).promises).toContain(want);
  });

  test("marks in the ledger what changed since the start", async () => {
    const running = await startPreview(facts);
    expect((await running.state()).promises).not.toContain(`class="stricter"`);
    save(running, within("11 hours"));
    await seen(running, (page) => page.includes("11 hours"));
    expect((await running.state()).promises).toContain(`class="stricter"`);
  });
});

describe("a save", () => {
  test("reaches the page, however it is made", async () => {
    const running = await startPreview(facts);
    const file = join(running.folder, "charter.yaml");
    save(running, within("7 hours"));
    await seen(running, (page) => page.includes("7 hours"));
    save(running, within("6 hours"), "charter.yaml.tmp");
    renameSync(`${file}.tmp`, file);
    await seen(running, (page) => page.includes("6 hours"));
    rmSync(file);
    await health(running).toBe("errors");
    save(running, within("5 hours"));
    await seen(running, (page) => page.includes("5 hours"));
    await health(running).toBe("fine");
  });

  test("of a file that the facts extend, or of a logo, reaches it too", async () => {
    const logo = (colour: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="${colour}" d="M0 0h9v9H0z"/></svg>`;
    const running = await startPreview({
      "charter.yaml": `extends: base.yaml\nbrand: { logo: logo.svg }\n`,
      "base.yaml": meridian.replace(/^brand:.*\n/m, ""),
    });
    expect((await running.state()).page).toBe(null);
    save(running, logo("red"), "logo.svg");
    const drawn = (colour: string): string => Buffer.from(logo(colour)).toString("base64");
    await seen(running, (page) => page.includes(drawn("red")));
    save(running, logo("blue"), "logo.svg");
    await seen(running, (page) => page.includes(drawn("blue")));
    save(running, within("3 hours").replace(/^brand:.*\n/m, ""), "base.yaml");
    await seen(running, (page) => page.includes("3 hours"));
  });

  test("of one of the company's own templates reaches it too", async () => {
    const path = "own/policy/en.short.md.hbs";
    const text = readFileSync(join(import.meta.dirname, "../../templates/policy/en.short.md.hbs"), "utf8");
    const running = await startPreview({ ...facts, [path]: text }, [
      "--templates",
      "own",
      "--length",
      "short",
    ]);
    save(running, text.replace("We do not tolerate poor", "We never put up with poor"), path);
    await seen(running, (page) => page.includes("We never put up with poor"));
    const trace = await running.get("/trace?length=short&clause=commitment.no-tolerance");
    expect(await trace.text()).toContain("own/policy/en.short.md.hbs:");
    save(running, text.replace("{{/clause}}", ""), path);
    await health(running).toBe("errors");
    const state = await running.state();
    expect(state.findings).toContain("template/");
    expect(await (await running.get("/document")).text()).toContain("We never put up with poor");
  });
});

describe("a broken file", () => {
  test.for([
    { name: "not YAML", text: "company: [\n", code: "yaml/" },
    { name: "no facts", text: "charter: 1\n", code: "facts/" },
    { name: "half a save", text: meridian.slice(0, 700), code: "" },
    { name: "empty", text: "", code: "" },
    { name: "not text", text: "\u0000\u0001\u0002", code: "" },
  ])("keeps the last good page: $name", async ({ text, code }) => {
    const running = await startPreview(facts);
    const before = await (await running.get("/document")).text();
    save(running, text);
    await health(running).toBe("errors");
    const state = await running.state();
    expect(state.findings).toContain(code);
    expect(state.note).not.toBe("");
    expect(await (await running.get("/document")).text()).toBe(before);
    save(running, meridian);
    await health(running).toBe("fine");
    expect((await running.state()).note).toBe("");
  });

  test("from the start is served, and shown once it is right", async () => {
    const running = await startPreview({ "charter.yaml": "charter: 1\n" });
    const state = await running.state();
    expect(state).toMatchObject({ page: null, print: null, health: "errors" });
    expect((await running.get("/document")).status).toBe(404);
    save(running, meridian);
    await seen(running, (page) => page.includes("Meridian"));
  });

  test("shows nothing of the file as HTML", async () => {
    const running = await startPreview({ "charter.yaml": `charter: 1\n<script>alert(1)</script>: x\n` });
    const { findings } = await running.state();
    expect(findings).toContain("&lt;script&gt;");
    expect(findings).not.toContain("<script");
  });
});

describe("the pages in print", () => {
  test("are those of the printer", async () => {
    const running = await startPreview(facts, [], { openPrinter: printingBrowser().opening });
    const response = await running.get("/print?document=charter&length=short");
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect((await response.text()).slice(0, 5)).toBe("%PDF-");
  });

  test("without a browser, say so and what helps", async () => {
    const running = await startPreview(facts, [], { openPrinter: noBrowserHere });
    const response = await running.get("/print");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npx puppeteer browsers install");
  });
});

describe("whoever asks from elsewhere", () => {
  test("gets a refusal, whatever the path", async () => {
    const running = await startPreview(facts);
    const headers = { origin: "https://evil.example" };
    const paths = ["/", "/state", "/document", "/events", "/trace", "/print", "/preview.js", "/x"];
    const codes = await Promise.all(
      paths.map(async (path) => (await fetch(`${running.address}${path}`, { headers })).status),
    );
    expect(codes).toEqual(paths.map(() => 403));
  });

  test.for(["/../package.json", "/%2e%2e/package.json", "/document/../../etc/passwd", "/favicon.ico"])(
    "finds nothing at %s",
    async (path) => {
      const running = await startPreview(facts);
      expect((await running.get(path)).status).toBe(404);
    },
  );

  test("is told by every answer what a page may do", async () => {
    const running = await startPreview(facts);
    for (const path of ["/", "/document"]) {
      const policy = (await running.get(path)).headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    }
  });
});

test("says the address on standard output, the rest on standard error, and ends with 130", async () => {
  const running = await startPreview(facts);
  const { code, stdout, stderr } = await running.end();
  expect(code).toBe(130);
  expect(stdout).toBe(`${running.address}/?document=policy&length=full&language=en\n`);
  expect(stderr.split("\n")).toHaveLength(4);
  await expect(running.get("/")).rejects.toThrow();
});

/** Bytes in use once everything is gone that nobody can reach. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test("a hundred saves leave nothing in the memory", async () => {
  const running = await startPreview(facts);
  const saveAndLook = async (count: number): Promise<void> => {
    save(running, within(`${String(100 + count)} hours`));
    await seen(running, (page) => page.includes(`${String(100 + count)} hours`));
    await running.state();
  };
  for (let count = 0; count < 20; count += 1) await saveAndLook(count);
  const before = heap();
  for (let count = 20; count < 100; count += 1) await saveAndLook(count);
  // Eighty pages of fonts and text would be more than twenty.
  expect((heap() - before) / 1_000_000).toBeLessThan(8);
});

test("a hundred saves leave no watch, no connection and no listener behind", async () => {
  const watches = () => getActiveResourcesInfo().filter((name) => name === "FSEventWrap").length;
  const before = watches();
  const running = await startPreview(facts);
  await running.state();
  const usual = watches();
  for (let count = 1; count <= 100; count += 1) {
    save(running, within(`${String(1 + (count % 20))} hours`));
    if (count % 10 === 0) await running.state();
  }
  save(running, within("22 hours"));
  await seen(running, (page) => page.includes("22 hours"));
  expect(watches()).toBe(usual);
  await running.end();
  await expect.poll(watches).toBe(before);
});

test("a port that is in use is no reason to guess another", async () => {
  const running = await startPreview(facts);
  const port = new URL(running.address).port;
  const other = scene(facts, { openServer, openWatcher: (changed) => Promise.resolve(openWatcher(changed)) });
  const { code, stdout, stderr } = await other.run("preview", "--port", port);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toContain(port);
});

test.for([
  { argv: ["preview", "-"], code: 2 },
  { argv: ["preview", "--port", "0"], code: 2 },
  { argv: ["preview", "--port", "65536"], code: 2 },
  { argv: ["preview", "--port", "x"], code: 2 },
  { argv: ["preview", "--language", "xx"], code: 2 },
  { argv: ["preview", "nowhere.yaml"], code: 3 },
])("$argv ends with $code", async ({ argv, code }) => {
  expect((await scene(facts).run(...argv)).code).toBe(code);
});
