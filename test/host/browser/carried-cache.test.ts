import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync } from "node:zlib";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { cacheRoot, unpackedBrowser } from "../../../src/host/node/browser/carried-cache.ts";
import type { UnpackedBrowser } from "../../../src/host/node/browser/carried-cache.ts";
import { runMark } from "../../../src/host/node/run-mark.ts";
import { deadMark, farMark } from "../../fakes/run-marks.ts";
import { writeTar } from "../../fakes/tar.ts";

const user = process.getuid?.() ?? 0;
const { signal } = new AbortController();

let sandbox: string;
let root: string;
let archives: string;

beforeEach(async () => {
  sandbox = await mkdtemp(join(tmpdir(), "carried-test-"));
  root = join(sandbox, "cache");
  archives = join(sandbox, "bin");
  await mkdir(archives);
  await writeFile(join(archives, "chromium.br"), brotliCompressSync("#!/bin/sh\n"));
  await writeArchive("al2023.tar.br", "lib/libnss3.so");
  await writeArchive("fonts.tar.br", "fonts.conf", "fonts/Open_Sans/Regular.ttf");
});

afterEach(async () => {
  await rm(sandbox, { recursive: true, force: true });
});

async function writeArchive(name: string, ...paths: readonly string[]): Promise<void> {
  const entries = paths.map((path) => ({ path, content: `content of ${path}` }));
  await writeFile(join(archives, name), brotliCompressSync(writeTar(entries)));
}

async function unpacked(version = "143.0.4", owner = user): Promise<UnpackedBrowser> {
  const browser = await unpackedBrowser({ archives, version }, { root, user: owner }, signal);
  if (browser.isTemporary) temporary.push(browser.folder);
  return browser;
}

const temporary: string[] = [];
afterEach(async () => {
  for (const folder of temporary.splice(0)) await rm(folder, { recursive: true, force: true });
});

const inCache = (version: string): UnpackedBrowser => ({
  folder: join(root, "service-charter", `chromium-${version}`),
  isTemporary: false,
});

describe.skipIf(process.platform === "win32")("the cache of the carried browser", () => {
  test("holds the browser, its libraries and its fonts, for this user alone", async () => {
    const { folder } = await unpacked();
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
      "chromium",
      "contents.json",
      "fonts",
      "fonts.conf",
      "fonts/Open_Sans",
      "fonts/Open_Sans/Regular.ttf",
      "lib",
      "lib/libnss3.so",
    ]);
    const modes = ["", "chromium", "lib/libnss3.so"].map(
      async (path) => (await lstat(join(folder, path))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o600]);
  });

  test("is used again", async () => {
    const { folder } = await unpacked();
    const before = await lstat(join(folder, "chromium"));
    expect(await unpacked()).toEqual(inCache("143.0.4"));
    expect((await lstat(join(folder, "chromium"))).ino).toBe(before.ino);
  });

  test("serves several first runs at once", async () => {
    const browsers = await Promise.all([unpacked(), unpacked(), unpacked()]);
    expect(browsers).toEqual([inCache("143.0.4"), inCache("143.0.4"), inCache("143.0.4")]);
    expect(await readdir(join(root, "service-charter"))).toEqual(["chromium-143.0.4"]);
    expect(await readFile(join(inCache("143.0.4").folder, "chromium"), "utf8")).toBe("#!/bin/sh\n");
  });

  test("keeps versions apart", async () => {
    await unpacked("143.0.4");
    expect(await unpacked("153.0.0")).toEqual(inCache("153.0.0"));
    expect((await readdir(join(root, "service-charter"))).toSorted()).toEqual([
      "chromium-143.0.4",
      "chromium-153.0.0",
    ]);
  });

  test.for([
    {
      name: "the browser is cut short",
      damage: (folder: string) => writeFile(join(folder, "chromium"), "#!"),
    },
    { name: "a library is gone", damage: (folder: string) => rm(join(folder, "lib/libnss3.so")) },
    { name: "the list of contents is gone", damage: (folder: string) => rm(join(folder, "contents.json")) },
    {
      name: "others may write to the browser",
      damage: (folder: string) => chmod(join(folder, "chromium"), 0o777),
    },
    { name: "others may write to the folder", damage: (folder: string) => chmod(folder, 0o777) },
    {
      name: "the browser is a link",
      damage: async (folder: string) => {
        await rm(join(folder, "chromium"));
        await symlink("/bin/sh", join(folder, "chromium"));
      },
    },
  ])("is made anew when $name", async ({ damage }) => {
    await damage((await unpacked()).folder);
    expect(await unpacked()).toEqual(inCache("143.0.4"));
    const { folder } = inCache("143.0.4");
    expect(await readFile(join(folder, "chromium"), "utf8")).toBe("#!/bin/sh\n");
    expect((await lstat(join(folder, "chromium"))).mode & 0o777).toBe(0o700);
    expect((await readdir(join(folder, "lib"))).length).toBe(1);
  });

  test.for([
    {
      name: "its shelf is writable by others",
      prepare: async () => {
        await mkdir(join(root, "service-charter"), { recursive: true });
        await chmod(join(root, "service-charter"), 0o777);
      },
      owner: user,
    },
    {
      name: "its shelf is a link",
      prepare: async () => {
        await mkdir(root);
        await symlink(sandbox, join(root, "service-charter"));
      },
      owner: user,
    },
    {
      name: "everybody may write around it",
      prepare: async () => {
        await mkdir(root);
        await chmod(root, 0o777);
      },
      owner: user,
    },
    { name: "it belongs to somebody else", prepare: () => unpacked(), owner: user + 1 },
    { name: "it is a file", prepare: () => writeFile(root, ""), owner: user },
  ])("is not used when $name", async ({ prepare, owner }) => {
    await prepare();
    const browser = await unpacked("143.0.4", owner);
    expect(browser.isTemporary).toBe(true);
    expect(browser.folder.startsWith(root)).toBe(false);
    expect((await lstat(browser.folder)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(browser.folder, "chromium"), "utf8")).toBe("#!/bin/sh\n");
  });

  test.for([
    { what: "clears away what a killed run left", mark: deadMark(), age: 0, stays: false },
    { what: "leaves what a running one is at", mark: runMark(), age: 100, stays: true },
    { what: "leaves what another computer may be at", mark: farMark, age: 0, stays: true },
    { what: "clears away what another computer left long ago", mark: farMark, age: 2, stays: false },
  ])("$what", async ({ mark, age, stays }) => {
    // The browser is there: it is not unpacked again for this.
    await unpacked();
    const part = join(root, "service-charter", `chromium-143.0.4.part-${mark}-abcdef`);
    await mkdir(part);
    await writeFile(join(part, "chromium"), "half");
    const then = Date.now() / 1000 - age * 3600;
    await utimes(part, then, then);
    expect(await unpacked()).toEqual(inCache("143.0.4"));
    expect(existsSync(part)).toBe(stays);
  });

  test("keeps nothing of an archive that is damaged", async () => {
    await writeFile(join(archives, "chromium.br"), "not brotli");
    await expect(unpacked()).rejects.toThrow();
    expect(await readdir(join(root, "service-charter"))).toEqual([]);
  });

  test("stops when the run is interrupted, and leaves nothing", async () => {
    const interrupted = AbortSignal.abort();
    await expect(unpackedBrowser({ archives, version: "1" }, { root, user }, interrupted)).rejects.toThrow();
    expect(await readdir(join(root, "service-charter"))).toEqual([]);
  });
});

test.for([
  { name: "XDG_CACHE_HOME", environment: { XDG_CACHE_HOME: "/caches" }, want: "/caches" },
  {
    name: "a relative XDG_CACHE_HOME, which the rules say to ignore",
    environment: { XDG_CACHE_HOME: "caches" },
    want: "/home/ana/.cache",
  },
  { name: "nothing set", environment: {}, want: "/home/ana/.cache" },
])("the cache follows $name", ({ environment, want }) => {
  expect(cacheRoot(environment, "/home/ana")).toBe(want);
});
