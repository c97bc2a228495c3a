import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import process from "node:process";
import { Readable, Writable } from "node:stream";

import type { ConnectionTransport } from "puppeteer-core";

import { flagsFor } from "./flags.ts";
import { pipeTransport } from "./pipe-transport.ts";
import { makeRunFolder, profilePrefix } from "./run-folders.ts";
import { removeSocketFolder } from "./socket-folder.ts";

/** A program that may be a browser, with the environment that it gets. */
export interface Program {
  readonly path: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** It is Chrome's headless shell, whatever it is called. */
  readonly isShell?: boolean;
}

/** A browser that was started, with a profile of its own. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves when it has ended or could not be started, with the reason as the system gives it. Never rejects. */
  readonly ended: Promise<string>;
  /** The last lines it wrote to stderr. */
  readonly lastWords: () => string;
  /** Ends it and everything it started, and deletes its profile. Safe to call twice. */
  readonly kill: () => Promise<void>;
}

const keptCharacters = 8192;
const lastWordsMs = 200;

/** Starts a browser in a process group of its own. Throws when it cannot even be tried. */
export async function startProcess(program: Program, sandboxed: boolean): Promise<BrowserProcess> {
  const profile = await makeRunFolder(tmpdir(), profilePrefix);
  let child: ChildProcess;
  try {
    child = spawn(program.path, flagsFor(profile, sandboxed), {
      // A group of its own: some browsers are shell scripts, and only the group reaches what they start.
      detached: process.platform !== "win32",
      env: { ...program.environment, ...temporaryFilesIn(profile, program) },
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
  const isRunning = (): boolean =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const onExit = (): void => {
    if (isRunning()) endGroup(child);
    removeAtOnce(profile);
  };
  process.on("exit", onExit);

  const stderr = recordStderr(child);
  const ended = endOf(child);
  return {
    transport: transportOf(child),
    ended,
    lastWords: stderr,
    kill: async () => {
      if (isRunning()) endGroup(child);
      await ended;
      process.off("exit", onExit);
      await removeProfile(profile);
    },
  };
}

/** What a path may have at most that names a socket, and what Chrome adds to its folder for temporary files to name one. */
const socketPathBytes = 107;
const socketName = "/org.chromium.Chromium.XXXXXX/SingletonSocket";

const shellName = /headless.?shell/i;

/**
 * Chrome leaves files in the folder for temporary files when it is killed, as we always end it: in its profile, they go with
 * that. A whole Chrome puts a socket there too, and would not start where its path is too long; the headless shell has none.
 */
function temporaryFilesIn(
  profile: string,
  { path, isShell = shellName.test(basename(path)) }: Program,
): Readonly<Record<string, string>> {
  const fits = isShell || Buffer.byteLength(profile + socketName) <= socketPathBytes;
  return process.platform === "linux" && fits ? { TMPDIR: profile } : {};
}

/** By the time this resolves, the process and everything that it had started is gone. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      // Also emitted when a signal cannot be delivered; only a child that never started has no id.
      if (child.pid === undefined) resolve(error.message);
    });
    child.once("exit", (code, signal) => {
      endGroup(child);
      const finish = (): void => {
        clearTimeout(timer);
        resolve(signal === null ? `it ended with exit code ${String(code)}` : `it was ended by ${signal}`);
      };
      // Its last words may still be on their way.
      const timer = setTimeout(finish, lastWordsMs);
      child.once("close", finish);
    });
  });
}

function transportOf(child: ChildProcess): ConnectionTransport {
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) {
    throw new TypeError("a browser was started without its two pipes");
  }
  return pipeTransport(toBrowser, fromBrowser);
}

function recordStderr(child: ChildProcess): () => string {
  let kept = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    kept = (kept + text).slice(-keptCharacters);
  });
  child.stderr?.on("error", () => undefined);
  return () => kept.trim();
}

/** At the end of the process, when nobody can wait. */
function removeAtOnce(profile: string): void {
  removeSocketFolder(profile);
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // The next run takes it away.
  }
}

async function removeProfile(profile: string): Promise<void> {
  removeSocketFolder(profile);
  try {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A virus scanner may hold a file open on Windows. What is left, the next run takes away.
  }
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") {
      execFileSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    } else {
      process.kill(-child.pid, "SIGKILL");
    }
  } catch {
    // Nobody is left in the group.
  }
}
