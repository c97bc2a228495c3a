import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import { readDraft } from "../../src/wizard/draft.ts";
import { knows, smallCompany } from "../fakes/manager.ts";

const charter = join(import.meta.dirname, "../../bin/charter.js");
const { text } = wizardWordsOf("en");
const draft = ".charter.yaml.draft";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "charter-killed-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How a run ended: by itself, or killed while it worked on an answer. */
interface Ended {
  readonly code: number | null;
  /** How many questions of the wizard had been answered, and followed by another, when it ended. */
  readonly settled: number;
}

/** What is typed at a question, as the lines since the last one show it. */
function typed(shown: string): string {
  const lines = shown.split("\n").filter((line) => line !== "");
  if (lines.includes(text.render[0])) return "no";
  const known = lines.map((line) => knows(line, smallCompany, "en")).find((answer) => answer !== null);
  return typeof known === "string" ? known : "";
}

/**
 * Runs the built command over a pipe and answers each question when it is asked. With `killAt`, the process is killed,
 * as hard as can be, in the instant in which it has that many answers and is sent another.
 */
function run(killAt: number | null): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [charter, "init", "--plain", "--today", "2026-11-22"], {
      cwd: folder,
      stdio: ["pipe", "ignore", "pipe"],
    });
    let shown = "";
    let settled = -1;
    child.stdin.on("error", () => undefined);
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      shown += piece;
      if (!shown.endsWith("\n> ")) return;
      settled += 1;
      const answer = typed(shown);
      shown = "";
      child.stdin.write(`${answer}\n`, () => {
        if (killAt === settled) child.kill("SIGKILL");
      });
    });
    child.on("close", (code) => {
      resolve({ code, settled });
    });
  });
}

/** How many answers the draft has; `null` where there is none. */
function kept(): number | null {
  if (!readdirSync(folder).includes(draft)) return null;
  const found = readDraft(readFileSync(join(folder, draft), "utf8"));
  if (found === null) throw new Error("The draft is damaged.");
  return found.answers.size;
}

test("killed at twenty moments, it loses at most the answer that was being given", async () => {
  let before = 0;
  for (let round = 0; round < 20; round += 1) {
    // From the second run on, the first answer says that it is gone on with the draft.
    const resuming = before > 0 ? 1 : 0;
    const steps = round % 2;
    const { code, settled } = await run(resuming + steps);
    expect(code).toBe(null);
    const now = kept() ?? 0;
    // What was answered before the last question is there; the last answer may be.
    expect([before + settled - resuming, before + settled - resuming + 1]).toContain(now);
    expect(readdirSync(folder)).not.toContain("charter.yaml");
    before = now;
  }
  expect(before).toBeGreaterThanOrEqual(10);

  expect((await run(null)).code).toBe(0);
  const finished = readFileSync(join(folder, "charter.yaml"), "utf8");
  // Nothing is left of the runs that were killed.
  expect(readdirSync(folder)).toEqual(["charter.yaml"]);
  rmSync(join(folder, "charter.yaml"));
  expect((await run(null)).code).toBe(0);
  expect(readFileSync(join(folder, "charter.yaml"), "utf8")).toBe(finished);
});

test("killed while it writes, it leaves the old file or the new one, whole", async () => {
  const old = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8").replace(
    "replyWithin: 24 hours",
    "replyWithin: 23 hours",
  );
  const written = await changed(old, false);
  expect(written).toBe(old.replace("23 hours", "24 hours"));
  for (let round = 0; round < 8; round += 1) {
    expect([old, written]).toContain(await changed(old, true));
  }
});

/** Changes the time for e-mails with answers from a file, and gives what the file says when the process has ended. */
async function changed(old: string, isKilled: boolean): Promise<string> {
  writeFileSync(join(folder, "charter.yaml"), old);
  writeFileSync(join(folder, "answers.yaml"), "channels: { email: { replyWithin: 24 hours } }\n");
  const child = spawn(process.execPath, [charter, "init", "--answers", "answers.yaml", "--yes"], {
    cwd: folder,
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  if (isKilled) {
    // Its temporary file appears just before the rename: the nearest to that instant that can be seen from outside.
    while (child.exitCode === null && !readdirSync(folder).some((name) => name.endsWith(".tmp"))) {
      await new Promise(setImmediate);
    }
    child.kill("SIGKILL");
  }
  await ended;
  return readFileSync(join(folder, "charter.yaml"), "utf8");
}
