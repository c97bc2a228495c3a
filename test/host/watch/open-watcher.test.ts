import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openWatcher } from "../../../src/host/node/watch/open-watcher.ts";
import { stampOf } from "../../../src/host/node/watch/stamp.ts";

interface Scene {
  readonly at: (name: string) => string;
  readonly told: () => number;
  readonly watch: (names: readonly string[], folders?: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

function scene(): Scene {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "charter-watch-")));
  const at = (name: string): string => join(folder, name);
  let told = 0;
  const watcher = openWatcher(() => (told += 1));
  onTestFinished(() => {
    watcher.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    at,
    told: () => told,
    watch: (names, folders = []) => watcher.watch({ files: names.map(at), folders: folders.map(at) }),
    close: () => {
      watcher.close();
    },
  };
}

/** Does something and waits until it has been told. */
async function isTold({ told }: Scene, change: () => void): Promise<void> {
  const before = told();
  change();
  await expect.poll(told, { timeout: 5_000, interval: 10 }).toBeGreaterThan(before);
}

describe("a watched file", () => {
  test("is written over, replaced, taken away and made again", async () => {
    const here = scene();
    const file = here.at("charter.yaml");
    writeFileSync(file, "a");
    await here.watch(["charter.yaml"]);
    await isTold(here, () => {
      writeFileSync(file, "b");
    });
    await isTold(here, () => {
      writeFileSync(`${file}.tmp`, "c");
      renameSync(`${file}.tmp`, file);
    });
    await isTold(here, () => {
      rmSync(file);
    });
    await isTold(here, () => {
      writeFileSync(file, "d");
    });
    await isTold(here, () => {
      writeFileSync(file, "e");
    });
  });

  test("may lie in a folder that comes later", async () => {
    const here = scene();
    await here.watch(["group/base.yaml"]);
    await isTold(here, () => {
      mkdirSync(here.at("group"));
      writeFileSync(here.at("group/base.yaml"), "a");
    });
  });

  test("may lie in a folder that is made again", async () => {
    const here = scene();
    mkdirSync(here.at("group"));
    writeFileSync(here.at("group/base.yaml"), "a");
    await here.watch(["group/base.yaml"]);
    await isTold(here, () => {
      rmSync(here.at("group"), { recursive: true });
    });
    await here.watch(["group/base.yaml"]);
    await isTold(here, () => {
      mkdirSync(here.at("group"));
      writeFileSync(here.at("group/base.yaml"), "b");
    });
  });
});

test("a new entry of a watched folder is told, one beside it is not", async () => {
  const here = scene();
  mkdirSync(here.at("templates"));
  await here.watch(["charter.yaml"], ["templates"]);
  await isTold(here, () => {
    writeFileSync(here.at("templates/new.md.hbs"), "a");
  });
  const before = here.told();
  writeFileSync(here.at("unrelated.txt"), "a");
  // What is told afterwards would have been told with it.
  await isTold(here, () => {
    writeFileSync(here.at("charter.yaml"), "a");
  });
  expect(here.told()).toBe(before + 1);
});

test("a hundred saves are told in fewer calls, and nothing after the end", async () => {
  const here = scene();
  const file = here.at("charter.yaml");
  await here.watch(["charter.yaml"]);
  await isTold(here, () => {
    for (let save = 0; save < 100; save += 1) writeFileSync(file, String(save));
  });
  expect(here.told()).toBeLessThan(10);
  here.close();
  const last = here.told();
  writeFileSync(file, "after");
  await new Promise((resolve) => setImmediate(resolve));
  expect(here.told()).toBe(last);
});

test("a stamp differs when a file was written and a folder has other entries", async () => {
  const here = scene();
  const file = here.at("a.txt");
  const stamps = [await stampOf(file)];
  writeFileSync(file, "a");
  stamps.push(await stampOf(file), await stampOf(here.at(".")));
  writeFileSync(here.at("b.txt"), "");
  stamps.push(await stampOf(here.at(".")));
  writeFileSync(file, "ab");
  stamps.push(await stampOf(file));
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(stamps[0]).toBe("nothing");
});
