import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const command = join(import.meta.dirname, "../../bin/charter.js");
const good = stringify(minimum);
const bad = good.replace("acknowledgeWithin", "acknowledgeWithn");
const environment = { ...process.env, CHARTER_TODAY: "2026-11-22" };

const contents = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]);

const branches = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `b/${String(index).padStart(3, "0")}.yaml`,
      index % 5 === 3 ? bad : good,
    ]),
  );

describe("--jobs", () => {
  test("writes and says what one job does, in the same order", () => {
    const { folder } = scene(branches(12));
    const run = (out: string, jobs: string) => {
      const argv = [command, "render", "b/*.yaml", "--to", "md,html", "-o", out, "--jobs", jobs];
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
        cwd: folder,
        env: environment,
        encoding: "utf8",
      });
      return { status, stdout, stderr: stderr.replaceAll(out, "OUT") };
    };
    const one = run("one", "1");
    expect(one.status).toBe(1);
    expect(run("two", "2")).toEqual(one);
    expect(contents(join(folder, "two"))).toEqual(contents(join(folder, "one")));
  });

  test("ends on an interrupt, with every file whole", async () => {
    const { folder } = scene(branches(300));
    const argv = [command, "render", "b/*.yaml", "--to", "md,html", "--jobs", "2"];
    const child = spawn(process.execPath, argv, { cwd: folder, env: environment });
    let said = "";
    child.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      // Once only: a second one ends it in the middle of what it is at.
      if (said.includes("4 of 300") && !child.killed) child.kill("SIGINT");
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    expect(said).not.toContain("300 of 300");
    // A facts file that was left in the middle or never begun is not said to have given nothing.
    const without = [...said.matchAll(/^\d+ of 300 {2}b\/(\d+)\.yaml {2}no documents/gm)];
    expect(without.filter(([, number]) => Number(number) % 5 !== 3)).toEqual([]);
    const written = contents(join(folder, "out"));
    expect(written.filter(([name, bytes]) => bytes === "" || name.endsWith(".tmp"))).toEqual([]);
  });
});
