import type { Host, ReadResult } from "../host.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { filesUntil } from "./files.ts";
import { localDay } from "./local-time.ts";
import { output } from "./output.ts";
import { readUpTo } from "./read-stream.ts";

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
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
  });
}

/** The real outside, with streams and an interrupt signal of its own. */
export function hostOf(
  process: NodeJS.Process,
  packageDirectory: string,
  { signal, stdout, stderr }: Pick<Host, "signal" | "stdout" | "stderr">,
): Host {
  return {
    files: filesUntil(signal),
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
    openPrinter: async (browser, onStart = () => undefined) => {
      const { openPrinter } = await import("./browser/open-printer.ts");
      return openPrinter({
        browser,
        environment: process.env,
        signal,
        packageDirectory,
        onStart,
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
    // Only `--jobs auto` asks, and every start would load the module.
    processors: () => process.getBuiltinModule("node:os").availableParallelism(),
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
