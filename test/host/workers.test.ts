import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openWorkers } from "../../src/host/node/workers.ts";

/** Threads that answer with the number of the thread and the piece, and end when the piece says so. */
const inside = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ kind, piece }) => {
  if (kind === "close") parentPort.postMessage({ kind: "closed" });
  if (kind === "interrupt") parentPort.postMessage({ kind: "done", value: "interrupted", stdout: "", stderr: "" });
  if (piece === "throw") throw new Error("out of something");
  if (piece === "exit") process.exit(7);
  if (kind === "piece" && piece !== "wait") {
    parentPort.postMessage({ kind: "done", value: { piece, threadId }, stdout: "", stderr: "" });
  }
});
`;

function threads(count: number) {
  const folder = mkdtempSync(join(tmpdir(), "charter-workers-"));
  mkdirSync(join(folder, "dist/command"), { recursive: true });
  writeFileSync(join(folder, "dist/command/thread.cjs"), inside);
  const output = { write: () => undefined, isTerminal: false, columns: () => 80, failure: () => null };
  const interruption = new AbortController();
  const { signal } = interruption;
  const workers = openWorkers(count, null, {
    packageDirectory: folder,
    signal,
    stdout: output,
    stderr: output,
  });
  onTestFinished(async () => {
    await workers.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    workers,
    interrupt: () => {
      interruption.abort();
    },
  };
}

const done = (piece: string) => ({
  kind: "done",
  value: { piece, threadId: expect.any(Number) as number },
  stdout: "",
  stderr: "",
});

describe("threads", () => {
  test("do all pieces, each answered for itself", async () => {
    const { workers } = threads(2);
    const pieces = ["a", "b", "c", "d", "e"];
    const answers = await Promise.all(pieces.map((piece) => workers.run(piece)));
    expect(answers).toEqual(pieces.map(done));
  });

  test.for([
    { piece: "throw", why: "out of something" },
    { piece: "exit", why: "exit code 7" },
  ])("one that ends ($piece) costs its piece, and another takes the rest", async ({ piece, why }) => {
    const { workers } = threads(1);
    const answers = await Promise.all(["a", piece, "b"].map((each) => workers.run(each)));
    expect(answers).toEqual([done("a"), { kind: "ended", why }, done("b")]);
  });

  test("several that end cost their own pieces and no other", async () => {
    const { workers } = threads(2);
    const pieces = Array.from({ length: 30 }, (_, index) =>
      index % 7 === 3 ? "exit" : `piece ${String(index)}`,
    );
    const answers = await Promise.all(pieces.map((piece) => workers.run(piece)));
    expect(answers).toEqual(
      pieces.map((piece) => (piece === "exit" ? { kind: "ended", why: "exit code 7" } : done(piece))),
    );
  });

  test("a piece waits for whoever is free first where few are left", async () => {
    const { workers } = threads(2);
    void workers.run("wait");
    const answers = await Promise.all(["a", "b"].map((piece) => workers.run(piece)));
    expect(answers).toEqual([done("a"), done("b")]);
  });

  test("are told of an interrupt", async () => {
    const { workers, interrupt } = threads(1);
    const answer = workers.run("wait");
    interrupt();
    expect(await answer).toMatchObject({ value: "interrupted" });
  });

  test("that cannot be started do not hang", async () => {
    const output = { write: () => undefined, isTerminal: false, columns: () => 80, failure: () => null };
    const { signal } = new AbortController();
    const workers = openWorkers(2, null, {
      packageDirectory: join(tmpdir(), "nowhere"),
      signal,
      stdout: output,
      stderr: output,
    });
    expect(await workers.run("a")).toMatchObject({ kind: "ended" });
    await workers.close();
  });
});
