import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { expect, onTestFinished, test } from "vitest";
import { locateCarried } from "../../src/host/node/browser/carried-package.ts";
import { unpackCarried } from "../../src/host/node/browser/carried.ts";
import { flagsFor } from "../../src/host/node/browser/flags.ts";
import { thisMachine } from "../../src/host/node/browser/machine.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { obstacle } from "../fakes/real-browser.ts";

const root = join(import.meta.dirname, "../..");
const whySkipped = await obstacle();

/** A browser that somebody else runs and that is spoken to over a socket, as a grid's are. Gives its address. */
async function grid(profile: string): Promise<string> {
  const carried = await locateCarried(root);
  if (carried === null) throw new Error("skipped above");
  const unpacked = await unpackCarried(carried, thisMachine(process.env, root), new AbortController().signal);
  const flags = flagsFor(profile, false).filter((flag) => flag !== "--remote-debugging-pipe");
  const child = spawn(unpacked.program.path, ["--remote-debugging-port=0", ...flags], {
    env: unpacked.program.environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await unpacked.discard();
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      const [address] = /ws:\/\/127\.0\.0\.1\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on("close", () => {
      reject(new Error(said));
    });
  });
}

async function render(folder: string, ...flags: readonly string[]): Promise<number | null> {
  const argv = [join(root, "bin/charter.js"), "render", "b/*.yaml", "--to", "pdf", "--document", "policy"];
  const child = spawn(process.execPath, [...argv, "--today", "2026-11-22", ...flags], {
    cwd: folder,
    stdio: "ignore",
  });
  return new Promise((resolve) => child.on("close", resolve));
}

const printsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".pdf"))
    .toSorted()
    .map((name) => `${name} ${readFileSync(join(folder, name), "base64")}`);

test.skipIf(whySkipped !== null)(
  `several jobs share a browser grid, and print what one job prints${whySkipped ?? ""}`,
  { timeout: 120_000 },
  async () => {
    const names = ["nord", "ost", "west"];
    const { folder } = scene(Object.fromEntries(names.map((name) => [`b/${name}.yaml`, stringify(minimum)])));
    const address = await grid(join(folder, "profile"));
    expect(await render(folder, "--browser", address, "-o", "one")).toBe(0);
    expect(await render(folder, "--browser", address, "--jobs", "2", "-o", "two")).toBe(0);
    const one = printsIn(join(folder, "one"));
    expect(one).toHaveLength(names.length);
    expect(printsIn(join(folder, "two"))).toEqual(one);
  },
);
