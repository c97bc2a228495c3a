import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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

test("what killed runs left in a folder goes with the next write, when it is old and of our naming", async () => {
  const left = join(folder, "left");
  mkdirSync(left);
  const names = [
    `a.md.${crypto.randomUUID()}.tmp`,
    `b.md.${crypto.randomUUID()}.tmp`,
    "c.md.tmp",
    `d.${crypto.randomUUID()}`,
  ];
  const others = names.slice(1);
  for (const name of names) {
    writeFileSync(join(left, name), "half");
    if (name !== others[0]) utimesSync(join(left, name), 0, 0);
  }
  expect(await nodeFiles.write(join(left, "a.md"), Buffer.from("whole"))).toEqual({ ok: true });
  expect(readdirSync(left)).toEqual(["a.md", ...others]);
});
