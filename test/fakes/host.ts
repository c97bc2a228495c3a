import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { rmSync } from "node:fs";
import type { Host } from "../../src/host/host.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { readUpTo } from "../../src/host/node/read-stream.ts";
import { main } from "../../src/cli/main.ts";
import { today } from "../companies/companies.ts";

const packageDirectory = join(import.meta.dirname, "../..");

/** What one run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stdoutBytes: Uint8Array;
  readonly stderr: string;
}

export interface Scene {
  /** The working directory, a folder of its own that is removed afterwards. */
  readonly folder: string;
  readonly run: (...argv: readonly string[]) => Promise<Run>;
}

interface Setting extends Partial<
  Pick<
    Host,
    | "files"
    | "openPrinter"
    | "openPrompter"
    | "openRevision"
    | "openWorkers"
    | "openServer"
    | "openWatcher"
    | "environment"
    | "signal"
  >
> {
  readonly stdin?: string;
  readonly stdinIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
}

// In one place, because a test that is running can no longer say what comes after all.
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A working directory with files in it, and the command line over it. A browser that was not set up is a mistake of the test. */
export function scene(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  setting: Setting = {},
): Scene {
  const folder = mkdtempSync(join(tmpdir(), "charter-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    async run(...argv) {
      const out: Uint8Array[] = [];
      let err = "";
      const host: Host = {
        files: setting.files ?? nodeFiles,
        readStdin: (maxBytes) => readUpTo(inPieces(setting.stdin ?? ""), maxBytes),
        stdinIsTerminal: () => setting.stdinIsTerminal ?? false,
        stdout: {
          write: (text) => out.push(Buffer.from(text)),
          isTerminal: false,
          columns,
          failure: () => null,
        },
        stderr: {
          write: (text) => (err += String(text)),
          isTerminal: setting.stderrIsTerminal ?? false,
          columns,
          failure: () => null,
        },
        environment: setting.environment ?? {},
        workingDirectory: folder,
        packageDirectory,
        compiledTemplates: () => ({}),
        clockDay: today,
        signal: setting.signal ?? new AbortController().signal,
        openPrinter: setting.openPrinter ?? unexpectedPrinter,
        openPrompter: setting.openPrompter ?? unexpectedPrompter,
        openRevision: setting.openRevision ?? unexpectedRevision,
        openWorkers: setting.openWorkers ?? unexpectedWorkers,
        processors: () => 2,
        openServer: setting.openServer ?? unexpectedServer,
        openWatcher: setting.openWatcher ?? unexpectedWatcher,
        versions: { node: "v20.20.2", platform: "linux", arch: "x64" },
      };
      const code = await main(argv, host);
      const stdoutBytes = Buffer.concat(out);
      return { code, stdout: stdoutBytes.toString("utf8"), stdoutBytes, stderr: err };
    },
  };
}

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

const columns = (): number => 80;

function unexpectedWorkers(): never {
  throw new Error("The test did not set up any threads.");
}

function unexpectedPrompter(): never {
  throw new Error("The test did not set up anybody who answers.");
}

function unexpectedPrinter(): never {
  throw new Error("The test did not set up a browser.");
}

function unexpectedServer(): never {
  throw new Error("The test did not expect a server.");
}

function unexpectedWatcher(): never {
  throw new Error("The test did not expect anything to be watched.");
}

function unexpectedRevision(): never {
  throw new Error("The test did not set up a repository.");
}
