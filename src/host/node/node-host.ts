import { availableParallelism } from "node:os";
import type { Host, Output, ReadResult } from "../host.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { nodeFiles, readUpTo } from "./files.ts";
import { localDay } from "./local-time.ts";

const usualColumns = 80;

/** A stream of the process, opened when it is first used: most runs never use one of the two. */
function output(open: () => NodeJS.WriteStream): Output {
  let failure: string | null = null;
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    // A reader that has seen enough (`charter promises | head`) closes the pipe; that is no failure of ours.
    opened ??= open().on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") failure = error.message;
    });
    return opened;
  };
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY;
    },
    columns: () => {
      const { columns } = stream();
      return columns > 0 ? columns : usualColumns;
    },
    failure: () => failure,
  };
}

/**
 * The real outside: this process, its files, its clock (read once, here) and the browsers of this machine.
 * The first interrupt asks the run to stop and clean up; a second one ends the process at once.
 */
export function createNodeHost(process: NodeJS.Process, packageDirectory: string): Host {
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(130);
      interruption.abort();
    });
  }
  return hostOf(process, packageDirectory, {
    signal: interruption.signal,
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
  });
}

/** The real outside, with streams and an interrupt signal of its own. */
export function hostOf(
  process: NodeJS.Process,
  packageDirectory: string,
  { signal, stdout, stderr }: Pick<Host, "signal" | "stdout" | "stderr">,
): Host {
  return {
    files: nodeFiles,
    readStdin: (maxBytes) => readStdin(process, maxBytes, signal),
    // Only the wizard asks, and every start would load the module.
    stdinIsTerminal: () => process.getBuiltinModule("node:tty").isatty(0),
    stdout,
    stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    packageDirectory,
    compiledTemplates: (language) => compiledTemplates(packageDirectory, language),
    clockDay: localDay(new Date()),
    signal,
    openPrinter: async (browser) => {
      const { openPrinter } = await import("./browser/open-printer.ts");
      return openPrinter({
        browser,
        environment: process.env,
        signal,
        packageDirectory,
      });
    },
    openPrompter: async (kind, isColourful) => {
      const { openPrompter } = await import("./prompt/open-prompter.ts");
      return openPrompter(kind, { process, isColourful, signal });
    },
    openRevision: async (revision) => {
      const { openRevision } = await import("./git/open-revision.ts");
      return openRevision(revision, process.cwd(), process.env, signal);
    },
    openWorkers: async (count, task) => {
      const { openWorkers } = await import("./workers.ts");
      return openWorkers(count, task, { packageDirectory, signal, stdout, stderr });
    },
    processors: availableParallelism(),
    openServer: async (port, answer) => {
      const { openServer } = await import("./http/open-server.ts");
      return openServer(port, answer);
    },
    openWatcher: async (changed) => {
      const { openWatcher } = await import("./watch/open-watcher.ts");
      return openWatcher(changed);
    },
    versions: { node: process.version, platform: process.platform, arch: process.arch },
  };
}

/** Reads standard input to its end. An interrupt ends the wait. */
async function readStdin(
  process: NodeJS.Process,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadResult> {
  signal.addEventListener("abort", () => process.stdin.destroy());
  try {
    return await readUpTo(process.stdin, maxBytes);
  } catch (error) {
    return { ok: false, problem: "other", detail: error instanceof Error ? error.message : String(error) };
  }
}
