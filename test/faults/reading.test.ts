import { appendFileSync, mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { afterAll, describe, expect, test } from "vitest";
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

  test.for([
    {
      what: "grows",
      change: (path: string) => {
        appendFileSync(path, "b");
      },
      want: `${"a".repeat(8)}b`,
    },
    {
      what: "shrinks",
      change: (path: string) => {
        truncateSync(path, 8);
      },
      want: "aaaaaaaa",
    },
    {
      what: "is written anew",
      change: (path: string) => {
        writeFileSync(path, "b".repeat(long));
      },
      want: "bbbbbbbb",
    },
  ])("and $what is given whole, as it is afterwards", async ({ what, change, want }) => {
    const path = made(what);
    const reading = nodeFiles.read(path, 2 * long);
    // The file is open by then, or will be in a moment; either way what is given is one state of it.
    await new Promise(setImmediate);
    change(path);
    const read = await reading;
    expect(read.ok).toBe(true);
    const text = read.ok ? new TextDecoder().decode(read.bytes).replace(/^a{8,}/, "aaaaaaaa") : "";
    expect(text.startsWith("b") ? text.slice(0, 8) : text).toBe(want);
  });

  test("and never stands still is told", async () => {
    const path = made("busy");
    const writer = { isOver: false };
    const writing = (async () => {
      while (!writer.isOver) {
        appendFileSync(path, "b");
        await new Promise(setImmediate);
      }
    })();
    const read = await nodeFiles.read(path, 8 * long);
    writer.isOver = true;
    await writing;
    expect(read).toMatchObject({ ok: false, problem: "busy" });
  });

  test("and is taken away is read to its end", async () => {
    const path = made("gone");
    const reading = nodeFiles.read(path, long);
    await new Promise(setImmediate);
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
