import { once } from "node:events";
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { stringify } from "yaml";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import type { Files } from "../../src/host/host.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { reports } from "../../src/language/en/messages-reports.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { workplace } from "./workplace.ts";

const smallest = stringify(minimum);
const folder = mkdtempSync(join(tmpdir(), "charter-reading-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a file that changes while it is read", () => {
  const long = 4_000_000;
  const made = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, "a".repeat(long));
    return path;
  };

  /** Somebody else who writes to the file, over and over, until the test is over. */
  async function writer(path: string, write: string): Promise<void> {
    const code = `
      const { appendFileSync, truncateSync, writeFileSync } = require("node:fs");
      const { parentPort, workerData: path } = require("node:worker_threads");
      const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      for (let turn = 0; ; turn += 1) {
        ${write}
        if (turn === 0) parentPort.postMessage("begun");
      }`;
    const worker = new Worker(code, { eval: true, workerData: path });
    onTestFinished(async () => {
      await worker.terminate();
    });
    await once(worker, "message");
  }

  test.for([
    ["is written anew", `writeFileSync(path, "ab"[turn % 2].repeat(${String(long)})); pause(30);`],
    [
      "shrinks and grows",
      `truncateSync(path, 0); appendFileSync(path, "a".repeat(${String(long)})); pause(30);`,
    ],
  ] as const)("and %s is given whole", async ([what, write]) => {
    const path = made(what);
    await writer(path, write);
    const states = new Set<string>();
    for (let count = 0; count < 30; count += 1) {
      const read = await nodeFiles.read(path, 2 * long);
      const letters = read.ok ? new Set(new TextDecoder().decode(read.bytes)) : new Set([read.problem]);
      states.add(`${[...letters].join("")} ${String(read.ok ? read.bytes.byteLength : 0)}`);
    }
    const whole = [`a ${String(long)}`, `b ${String(long)}`];
    // Empty is a state of it too.
    expect([...states].filter((state) => ![...whole, "busy 0", " 0"].includes(state))).toEqual([]);
    expect([...states].some((state) => whole.includes(state))).toBe(true);
  });

  test("and never stands still is told", async () => {
    const path = made("busy");
    await writer(path, `appendFileSync(path, "b");`);
    expect(await nodeFiles.read(path, 100 * long)).toMatchObject({ ok: false, problem: "busy" });
  });

  test("and is taken away is read to its end", async () => {
    const path = made("gone");
    const reading = nodeFiles.read(path, long);
    unlinkSync(path);
    const read = await reading;
    expect(read.ok ? read.bytes.byteLength : read.problem).toBeOneOf([long, "missing"]);
  });
});

const argv = ["render", "*.yaml", "--to", "md", "--document", "policy"];

/** Files of which one cannot be read when its turn has come. */
const failing = (name: string, problem: "missing" | "busy" | "denied"): Files => ({
  ...nodeFiles,
  read: (path, maxBytes) =>
    path.endsWith(name)
      ? Promise.resolve({ ok: false, problem, detail: "in the words of the system" })
      : nodeFiles.read(path, maxBytes),
});

test.for(["missing", "busy", "denied"] as const)(
  "a facts file that cannot be read when its turn has come (%s) costs only its own documents",
  async (problem) => {
    const facts = { "a.yaml": smallest, "b.yaml": smallest, "c.yaml": smallest };
    const { run, folder: at } = scene(facts, { files: failing("b.yaml", problem) });
    const { code, stderr } = await run(...argv);
    expect(code).toBe(3);
    expect(stderr).toContain(
      `charter: ${reports.trouble.unreadable("b.yaml", reports.trouble.readReasons[problem])}`,
    );
    const written = await nodeFiles.match("out/*/en/policy.md", [], at);
    expect(written).toEqual(["out/a/en/policy.md", "out/c/en/policy.md"]);
  },
);

describe("the clock", () => {
  /** Each look at the clock finds it days further: forwards, or backwards. */
  const jumping = (days: number): string => `
    const Real = Date;
    let looks = 0;
    const now = () => Real.UTC(2026, 10, 22, 23, 59, 59) + ${String(days)} * 86400000 * looks++;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
      static now() { return now(); }
    };`;

  test.for([
    { what: "past midnight, again and again", days: 1 },
    { what: "back by years", days: -1000 },
  ])("is read once: it may jump $what", async ({ days }) => {
    const reviewed = `${smallest}document: { lastReviewed: 2026-11-22, reviewEvery: 12 months, effective: 2026-11-22 }\n`;
    const facts = { "a.yaml": reviewed, "b.yaml": reviewed, "jump.cjs": jumping(days) };
    const place = workplace(facts);
    for (const jobs of ["1", "2"]) {
      const common = ["render", "a.yaml", "b.yaml", "--to", "md,html", "--jobs", jobs];
      const still = await place.run(...common, "-o", `still${jobs}`);
      const jumped = await place.start([...common, "-o", `jumped${jobs}`], {
        env: { CHARTER_TODAY: "", TZ: "UTC", NODE_OPTIONS: `--require ${join(place.folder, "jump.cjs")}` },
      }).ended;
      expect([still.code, jumped.code, jumped.stderr.replaceAll("jumped", "still")]).toEqual([
        0,
        0,
        still.stderr,
      ]);
      expect(place.contents(`jumped${jobs}`)).toEqual(place.contents(`still${jobs}`));
    }
    expect(place.left()).toEqual([]);
  });
});
