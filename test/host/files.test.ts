import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../../src/host/node/files.ts";
import { runMark } from "../../src/host/node/run-mark.ts";
import { deadMark, farMark, takenMark } from "../fakes/run-marks.ts";

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

const random = "0123abcd";

describe("what killed runs left in a folder", () => {
  const dead = deadMark();
  const left = (name: string, ageInHours = 0): string => {
    // Each folder is looked into once.
    const path = join(mkdtempSync(join(folder, "left-")), name);
    writeFileSync(path, "half");
    const then = Date.now() / 1000 - ageInHours * 3600;
    utimesSync(path, then, then);
    return path;
  };

  test.for([
    { what: "a dead run's goes", name: `a.${dead}-${random}.tmp`, age: 0, stays: false },
    {
      what: "a run's whose id another process has goes",
      name: `b.${takenMark}-${random}.tmp`,
      age: 0,
      stays: false,
    },
    { what: "a living run's stays", name: `c.${runMark()}-${random}.tmp`, age: 100, stays: true },
    {
      what: "another computer's stays while it is young",
      name: `d.${farMark}-${random}.tmp`,
      age: 0,
      stays: true,
    },
    {
      what: "another computer's goes when it is old",
      name: `e.${farMark}-${random}.tmp`,
      age: 2,
      stays: false,
    },
    { what: "one from the future goes", name: `f.${farMark}-${random}.tmp`, age: -2, stays: false },
    { what: "somebody else's stays", name: "g.tmp", age: 100, stays: true },
    { what: "a name without an end stays", name: `h.${dead}-${random}`, age: 100, stays: true },
  ])("$what", ({ name, age, stays }) => {
    const path = left(name, age);
    nodeFiles.sweep(dirname(path));
    expect(existsSync(path)).toBe(stays);
  });

  test("goes with the next write beside it", async () => {
    const path = join(folder, "beside", `a.md.${dead}-${random}.tmp`);
    mkdirSync(join(folder, "beside"));
    writeFileSync(path, "half");
    expect(await nodeFiles.write(join(folder, "beside/b.md"), Buffer.from("whole"))).toEqual({ ok: true });
    expect(readdirSync(join(folder, "beside"))).toEqual(["b.md"]);
  });

  test("keeps no folder from being removed as an empty one", async () => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "empty", `a.md.${dead}-${random}.tmp`), "half");
    await nodeFiles.removeEmptyFolder(join(folder, "empty"));
    expect(existsSync(join(folder, "empty"))).toBe(false);
  });
});

test("a name as long as a name may be is written", async () => {
  const name = `${"ř".repeat(126)}.md`;
  expect(await nodeFiles.write(join(folder, name), Buffer.from("whole"))).toEqual({ ok: true });
  expect(readFileSync(join(folder, name), "utf8")).toBe("whole");
});

test("a folder in which none can be made is told", async () => {
  for (const path of ["/proc/none/a.md", "/proc/none/deeper/a.md"].filter(() => process.platform === "linux"))
    expect(await nodeFiles.write(path, Buffer.from("one"))).toMatchObject({ ok: false, problem: "missing" });
});
