import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { PrinterOpening } from "../../../src/host/printer.ts";
import { openPrinter } from "../../../src/host/node/browser/open-printer.ts";
import { isAlive } from "../../fakes/processes.ts";

// Programs that pretend to be browsers, on a computer whose PATH and home are empty folders.
let sandbox: string;

beforeEach(async () => {
  sandbox = await mkdtemp(join(tmpdir(), "printer-test-"));
  await mkdir(join(sandbox, "tmp"));
  vi.stubEnv("TMPDIR", join(sandbox, "tmp"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(sandbox, { recursive: true, force: true });
});

async function program(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(sandbox, name);
  await writeFile(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  await chmod(path, 0o755);
  return path;
}

/** Answers every question over the pipes of a browser, but has only its version to tell. */
const oldBrowser = [
  `exec "${process.execPath}" -e '`,
  "const { createReadStream, createWriteStream } = require(`fs`);",
  "const answers = createWriteStream(null, { fd: 4 });",
  "let text = ``;",
  "createReadStream(null, { fd: 3 }).on(`data`, (chunk) => {",
  "  text += chunk;",
  "  const messages = text.split(`\\0`);",
  "  text = messages.pop();",
  "  for (const { id } of messages.map((message) => JSON.parse(message))) {",
  "    const result = { browserContextIds: [], targetInfos: [], product: `HeadlessChrome/130.0.6723.58` };",
  "    answers.write(JSON.stringify({ id, result }) + `\\0`);",
  "  }",
  "})'",
];

/** Opens a printer; packages are looked for where there are none, so nothing is carried. */
async function open(
  browser: string | null,
  { environment = {}, startMs = 20_000, signal = new AbortController().signal } = {},
): Promise<PrinterOpening> {
  return await openPrinter(
    {
      browser,
      environment: { PATH: "/usr/bin:/bin", HOME: sandbox, ...environment },
      signal,
      packageDirectory: sandbox,
    },
    { startMs, pageMs: 20_000, pages: 2 },
  );
}

/** The candidates that were looked at, as `origin outcome`. */
function outcomes(opening: PrinterOpening): readonly string[] {
  return opening.candidates
    .filter(({ outcome, path }) => outcome !== "not-tried" && path !== null)
    .map(({ origin, outcome }) => `${origin} ${outcome}`);
}

describe.skipIf(process.platform === "win32")("a browser that was asked for by name", () => {
  test.for([
    { origin: "--browser", flag: "nothing", environment: {} },
    { origin: "CHARTER_BROWSER", flag: null, environment: { CHARTER_BROWSER: "/nothing" } },
    {
      origin: "PUPPETEER_EXECUTABLE_PATH",
      flag: null,
      environment: { PUPPETEER_EXECUTABLE_PATH: "/nothing" },
    },
  ])("and is missing is not replaced by another: $origin", async ({ origin, flag, environment }) => {
    const opening = await open(flag, { environment });
    expect(opening.ok).toBe(false);
    expect(outcomes(opening)).toEqual([`${origin} missing`]);
    expect(opening.candidates.length).toBe(10);
  });

  test("and ends at once is unusable, and its own words say why", async () => {
    const path = await program(
      "broken",
      'echo "error while loading shared libraries: libnspr4.so" >&2',
      "exit 127",
    );
    const opening = await open(path);
    expect(outcomes(opening)).toEqual(["--browser unusable"]);
    expect(opening.candidates[0]?.detail).toContain("libnspr4.so");
    expect(await readdir(join(sandbox, "tmp"))).toEqual([]);
  });

  test("and is too old for the numbers of pages is not used", async () => {
    const opening = await open(await program("old", ...oldBrowser));
    expect(outcomes(opening)).toEqual(["--browser too-old"]);
    expect(opening.candidates[0]?.detail).toContain("130.0.6723.58");
    expect(await readdir(join(sandbox, "tmp"))).toEqual([]);
  });

  test("and is no program is unusable", async () => {
    const path = join(sandbox, "text");
    await writeFile(path, "not a program\n");
    expect(outcomes(await open(path))).toEqual(["--browser unusable"]);
    await chmod(path, 0o755);
    expect(outcomes(await open(path))).toEqual(["--browser unusable"]);
  });

  test("and says nothing is given up and ended, with all that it started", async () => {
    const ids = join(sandbox, "ids");
    // Like Debian's headless shell: a script that waits for the program instead of becoming it.
    const path = await program("silent", "sleep 600 &", `echo "$$ $!" > ${ids}`, "wait");
    expect(outcomes(await open(path, { startMs: 1000 }))).toEqual(["--browser unusable"]);
    const started = (await readFile(ids, "utf8")).trim().split(" ").map(Number);
    expect(started.length).toBe(2);
    await vi.waitFor(() => {
      expect(started.filter(isAlive)).toEqual([]);
    });
    expect(await readdir(join(sandbox, "tmp"))).toEqual([]);
  });

  test("is ended when the run is interrupted", async () => {
    const ids = join(sandbox, "ids");
    const path = await program("silent", `echo $$ > ${ids}`, "exec sleep 600");
    const interruption = new AbortController();
    const opening = open(path, { signal: interruption.signal });
    const id = await vi.waitFor(async () => Number((await readFile(ids, "utf8")) || Number.NaN));
    interruption.abort();
    expect((await opening).ok).toBe(false);
    expect(isAlive(id)).toBe(false);
    expect(await readdir(join(sandbox, "tmp"))).toEqual([]);
  });

  test("by an address that nobody listens at is unusable", async () => {
    expect(outcomes(await open("ws://127.0.0.1:1/devtools/browser/x"))).toEqual(["--browser unusable"]);
  });
});

test.skipIf(process.platform === "win32")(
  "browsers that were only found are tried one after the other",
  async () => {
    await mkdir(join(sandbox, "bin"));
    await program("bin/chrome-headless-shell", "exit 1");
    await program("bin/chromium-headless-shell", ...oldBrowser);
    const opening = await open(null, { environment: { PATH: `${join(sandbox, "bin")}:/usr/bin:/bin` } });
    // The computer may have a browser of its own further down the list.
    if (opening.ok) await opening.printer.close();
    const ours = opening.candidates.filter(({ path }) => path?.startsWith(sandbox));
    expect(ours.map(({ origin, outcome }) => `${origin} ${outcome}`)).toEqual([
      "chrome-headless-shell unusable",
      "chrome-headless-shell too-old",
    ]);
  },
);

test("nothing is looked at when the run was interrupted before", async () => {
  const opening = await open(null, { signal: AbortSignal.abort() });
  expect(new Set(opening.candidates.map(({ outcome }) => outcome))).toEqual(new Set(["not-tried"]));
});
