import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeFiles } from "../../src/host/node/files.ts";

const folder = mkdtempSync(join(tmpdir(), "charter-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a file is written whole, into folders that are made for it, and nothing else is left", async () => {
  const path = join(folder, "a/b/c.txt");
  expect(await nodeFiles.write(path, Buffer.from("one"))).toEqual({ ok: true });
  expect(await nodeFiles.write(path, Buffer.from("two"))).toEqual({ ok: true });
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["c.txt"]);
});

test("a folder in the way is told, and no temporary file stays", async () => {
  mkdirSync(join(folder, "taken/x"), { recursive: true });
  expect(await nodeFiles.write(join(folder, "taken"), Buffer.from("one"))).toMatchObject({
    ok: false,
    problem: "directory",
  });
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("reading stops at the limit", async () => {
  writeFileSync(join(folder, "long"), "x".repeat(11));
  expect(await nodeFiles.read(join(folder, "long"), 10)).toMatchObject({ ok: false, problem: "too-large" });
  expect(await nodeFiles.read(join(folder, "long"), 11)).toMatchObject({ ok: true });
  expect(await nodeFiles.read(join(folder, "none"), 11)).toMatchObject({ ok: false, problem: "missing" });
  expect(await nodeFiles.read(folder, 11)).toMatchObject({ ok: false, problem: "directory" });
});
