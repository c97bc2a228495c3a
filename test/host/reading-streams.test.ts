import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, onTestFinished, test } from "vitest";
import { filesUntil, nodeFiles } from "../../src/host/node/files.ts";
import { isStream } from "../../src/host/node/read-stream.ts";

/** A folder of its own; in memory, below `/dev`, where that is asked for. */
function folder(parent = tmpdir()): string {
  const path = mkdtempSync(join(parent, "charter-streams-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

function namedPipe(parent?: string): string {
  const path = join(folder(parent), "pipe");
  expect(spawnSync("mkfifo", [path]).status).toBe(0);
  return path;
}

/** A pipe that this process has open at both ends, by the name that the system has for its end. */
function openPipe(): {
  readonly name: string;
  readonly write: (text: string) => void;
  readonly end: () => void;
} {
  const path = namedPipe();
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  onTestFinished(() => {
    closeSync(reader);
  });
  return {
    name: `/proc/self/fd/${String(reader)}`,
    write: (text) => writeSync(writer, text),
    end: () => {
      closeSync(writer);
    },
  };
}

describe.skipIf(process.platform !== "linux")("what is read as a stream", () => {
  test("is a device, and no regular file for lying below /dev", () => {
    const path = join(folder("/dev/shm"), "facts.yaml");
    writeFileSync(path, "charter: 1\n");
    const paths = [path, "/dev/null", "/dev/zero", "/dev/shm"];
    expect(paths.map((each) => isStream(each, statSync(each)))).toEqual([false, true, true, false]);
  });

  test("is no pipe in a folder, which nobody may ever write to", async () => {
    for (const path of [namedPipe(), namedPipe("/dev/shm")])
      expect(await nodeFiles.read(path, 10)).toMatchObject({ ok: false, problem: "special" });
  });

  test("is a pipe under the name of an open one, to its end", async () => {
    const pipe = openPipe();
    const reading = nodeFiles.read(pipe.name, 10);
    pipe.write("one ");
    await new Promise((resolve) => setImmediate(resolve));
    pipe.write("two");
    pipe.end();
    expect(await reading).toEqual({ ok: true, bytes: Buffer.from("one two") });
  });

  test("ends also where the writer had gone before", async () => {
    const pipe = openPipe();
    pipe.write("all");
    pipe.end();
    expect(await nodeFiles.read(pipe.name, 10)).toEqual({ ok: true, bytes: Buffer.from("all") });
  });

  test("stops at the limit", async () => {
    const pipe = openPipe();
    pipe.write("x".repeat(11));
    expect(await nodeFiles.read(pipe.name, 10)).toMatchObject({ ok: false, problem: "too-large" });
    expect(await nodeFiles.read("/dev/zero", 10)).toMatchObject({ ok: false, problem: "too-large" });
    pipe.end();
  });

  test.for([
    { when: "while it waits", isBefore: false },
    { when: "before it begins", isBefore: true },
  ])("is given up when somebody interrupts $when", async ({ isBefore }) => {
    const pipe = openPipe();
    const interruption = new AbortController();
    if (isBefore) interruption.abort();
    const reading = filesUntil(interruption.signal).read(pipe.name, 10);
    await new Promise((resolve) => setImmediate(resolve));
    interruption.abort();
    expect(await reading).toMatchObject({ ok: false });
    pipe.end();
  });

  test("is nothing that the kernel makes up: that is read to its end", async () => {
    const read = await nodeFiles.read("/proc/self/status", 100_000);
    expect(read.ok && new TextDecoder().decode(read.bytes)).toContain(`\nPid:\t${String(process.pid)}\n`);
    expect(await nodeFiles.read("/proc/self/status", 10)).toMatchObject({ ok: false, problem: "too-large" });
  });
});
