import { spawn } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { onTestFinished } from "vitest";
import { processesWith } from "../fakes/processes.ts";

const command = join(import.meta.dirname, "../../bin/charter.js");

/** How a run of the built command ended. */
export interface Ended {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until stderr has said something. */
  readonly said: (text: string) => Promise<void>;
}

/** A working directory with a folder for temporary files of its own, in which real processes of the command run. */
export interface Workplace {
  readonly folder: string;
  /** Where its runs have their temporary files. */
  readonly temporary: string;
  readonly start: (argv: readonly string[], options?: SpawnOptions) => Started;
  readonly run: (...argv: readonly string[]) => Promise<Ended>;
  /** The digest of each file below a folder of it, by path; temporary files are left out. */
  readonly contents: (path: string) => ReadonlyMap<string, string>;
  /** What runs have left: temporary files beside others and in the folder for them, processes. Empty is good. */
  readonly left: () => readonly string[];
}

export function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workplace {
  // The name is short: Chrome puts sockets below it.
  const folder = mkdtempSync(join(tmpdir(), "cf-"));
  const temporary = join(folder, ".tmp");
  mkdirSync(temporary);
  onTestFinished(() => {
    for (const id of processesWith(folder)) process.kill(id, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const start = (argv: readonly string[], options: SpawnOptions = {}): Started => {
    const environment = { ...process.env, CHARTER_TODAY: "2026-11-22", NO_COLOR: "1", TMPDIR: temporary };
    const child = spawn(process.execPath, [command, ...argv], {
      cwd: folder,
      ...options,
      env: { ...environment, ...options.env },
    });
    return watched(child);
  };
  return {
    folder,
    temporary,
    start,
    run: (...argv) => start(argv).ended,
    contents: (path) =>
      new Map(
        filesBelow(join(folder, path))
          .filter((file) => !file.endsWith(".tmp"))
          .map((file) => [relative(join(folder, path), file), digest(readFileSync(file))]),
      ),
    left: () => [
      ...filesBelow(folder)
        .filter((file) => file.endsWith(".tmp") && !file.startsWith(temporary))
        .map((file) => relative(folder, file)),
      ...readdirSync(temporary),
      ...processesWith(temporary).map((id) => `process ${String(id)}`),
    ],
  };
}

function watched(child: ChildProcess): Started {
  let stdout = "";
  let stderr = "";
  let listening: (() => void)[] = [];
  const wake = (): void => {
    for (const listener of listening) listener();
    listening = [];
  };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    wake();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr });
      wake();
    });
  });
  const said = async (text: string): Promise<void> => {
    while (!stderr.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended without saying “${text}”:\n${stderr}`);
      await new Promise<void>((resolve) => listening.push(resolve));
    }
  };
  return { child, ended, said };
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
