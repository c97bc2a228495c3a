import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  makeRunFolder,
  profilePrefix,
  removeOwnRunFolders,
  sweepRunFolders,
  unpackedPrefix,
} from "../../../src/host/node/browser/run-folders.ts";
import { runMark } from "../../../src/host/node/run-mark.ts";
import { isAlive } from "../../fakes/processes.ts";
import { deadMark, farMark, takenMark } from "../../fakes/run-marks.ts";

let temporary = "";
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "run-folders-"));
  vi.stubEnv("TMPDIR", temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true, force: true });
});

/** Makes a folder in the place for temporary files, with something in it. */
function made(name: string, ageInHours = 0): string {
  const path = join(temporary, name);
  mkdirSync(join(path, "Default"), { recursive: true });
  writeFileSync(join(path, "Default/Cookies"), "");
  const then = Date.now() / 1000 - ageInHours * 3600;
  utimesSync(path, then, then);
  return path;
}

describe.skipIf(process.platform === "win32")("the folders of runs", () => {
  test.for([
    { what: "a dead run's profile goes", name: `${profilePrefix}${deadMark()}-abcdef`, age: 0, stays: false },
    {
      what: "a dead run's browser goes",
      name: `${unpackedPrefix}${deadMark()}-abcdef`,
      age: 0,
      stays: false,
    },
    {
      what: "a run's whose id another process has goes",
      name: `${profilePrefix}${takenMark}-abcdef`,
      age: 0,
      stays: false,
    },
    { what: "a living run's stays", name: `${profilePrefix}${runMark()}-abcdef`, age: 100, stays: true },
    {
      what: "one of another container stays for a week",
      name: `${profilePrefix}${farMark}-abcdef`,
      age: 160,
      stays: true,
    },
    {
      what: "one of another container goes after that",
      name: `${profilePrefix}${farMark}-abcdef`,
      age: 180,
      stays: false,
    },
    { what: "somebody else's stays", name: "charter-0.1.0", age: 1000, stays: true },
    { what: "what has no mark stays", name: `${profilePrefix}of-mine-abcdef`, age: 1000, stays: true },
  ])("$what", ({ name, age, stays }) => {
    made(name, age);
    sweepRunFolders();
    expect(readdirSync(temporary)).toEqual(stays ? [name] : []);
  });

  test("a link in the place of one is not followed", () => {
    const elsewhere = made("elsewhere");
    symlinkSync(elsewhere, join(temporary, `${profilePrefix}${deadMark()}-abcdef`));
    sweepRunFolders();
    expect(readdirSync(join(elsewhere, "Default"))).toEqual(["Cookies"]);
  });

  test("a new one is known as this run's, and goes at its end", async () => {
    const folder = await makeRunFolder(temporary, profilePrefix);
    const other = made(`${profilePrefix}${farMark}-abcdef`);
    sweepRunFolders();
    expect(
      readdirSync(temporary)
        .map((name) => join(temporary, name))
        .toSorted(),
    ).toEqual([folder, other].toSorted());
    removeOwnRunFolders();
    expect(readdirSync(temporary).map((name) => join(temporary, name))).toEqual([other]);
  });

  test("one is touched as long as it is there, for those who cannot see whether this run is alive", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const folder = await makeRunFolder(temporary, profilePrefix);
    utimesSync(folder, 1, 1);
    vi.advanceTimersToNextTimer();
    await vi.waitFor(() => {
      expect(statSync(folder).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
    });
    rmSync(folder, { recursive: true });
    vi.advanceTimersToNextTimer();
    await vi.waitFor(() => {
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  test.for([
    { what: "goes with the profile", also: null },
    { what: "stays where it holds something else", also: "notes.txt" },
  ])("the folder of a socket to which a profile leads $what", ({ also }) => {
    const sockets = join(temporary, "org.chromium.Chromium.a1B2c3");
    mkdirSync(sockets);
    for (const name of ["SingletonSocket", "SingletonCookie"]) writeFileSync(join(sockets, name), "");
    if (also !== null) writeFileSync(join(sockets, also), "");
    const profile = made(`${profilePrefix}${deadMark()}-abcdef`);
    symlinkSync(join(sockets, "SingletonSocket"), join(profile, "SingletonSocket"));
    sweepRunFolders();
    expect(readdirSync(temporary)).toEqual(also === null ? [] : ["org.chromium.Chromium.a1B2c3"]);
    if (also !== null) expect(readdirSync(sockets)).toContain(also);
  });

  test.skipIf(process.platform !== "linux")(
    "a browser that still works in a dead run's profile is ended",
    async () => {
      const profile = made(`${profilePrefix}${deadMark()}-abcdef`);
      const start = (flag: string) => {
        const child = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 60000)", "--", flag], {
          detached: true,
          stdio: "ignore",
        });
        return {
          child,
          ended: new Promise((resolve) =>
            child.once("exit", (_, signal) => {
              resolve(signal);
            }),
          ),
        };
      };
      const browser = start(`--user-data-dir=${profile}`);
      const other = start(`--user-data-dir=${profile}-of-another`);
      sweepRunFolders();
      expect(await browser.ended).toBe("SIGKILL");
      expect(isAlive(other.child.pid ?? 0)).toBe(true);
      other.child.kill("SIGKILL");
      await other.ended;
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});
