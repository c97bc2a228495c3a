import type { Host, Output, ReadResult } from "../host.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { nodeFiles, readUpTo } from "./files.ts";
import { localDay } from "./local-time.ts";

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
  return {
    files: nodeFiles,
    readStdin: (maxBytes) => readStdin(process, maxBytes, interruption.signal),
    // Only the wizard asks, and every start would load the module.
    stdinIsTerminal: () => process.getBuiltinModule("node:tty").isatty(0),
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    environment: process.env,
    workingDirectory: process.cwd(),
    packageDirectory,
    compiledTemplates: (language) => compiledTemplates(packageDirectory, language),
    clockDay: localDay(new Date()),
    signal: interruption.signal,
    openPrinter: async (browser) => {
      const { openPrinter } = await import("./browser/open-printer.ts");
      return openPrinter({
        browser,
        environment: process.env,
        signal: interruption.signal,
        packageDirectory,
      });
    },
    openPrompter: async (kind, isColourful) => {
      const { openPrompter } = await import("./prompt/open-prompter.ts");
      return openPrompter(kind, { process, isColourful, signal: interruption.signal });
    },
    openRevision: async (revision) => {
      const { openRevision } = await import("./git/open-revision.ts");
      return openRevision(revision, process.cwd(), process.env, interruption.signal);
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
