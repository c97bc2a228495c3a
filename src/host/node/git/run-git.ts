import { execFile } from "node:child_process";

export type GitResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly problem: "no-git" | "too-large" | "failed";
      /** In the words of git or of the system, one line. */
      readonly detail: string;
    };

/** Runs git and gives what it says on standard output, `maxBytes` of it at most. */
export type RunGit = (argv: readonly string[], maxBytes: number) => Promise<GitResult>;

/** Nothing is asked, nothing is fetched, nothing is locked; messages are in English, because some are told apart. */
const settings = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  // For versions of git that do not know the one above: no protocol is allowed.
  GIT_ALLOW_PROTOCOL: "",
} as const;

/** The git of this machine, without a shell. */
export function gitIn(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): RunGit {
  const options = {
    cwd: folder,
    env: { ...environment, ...settings },
    encoding: "buffer",
    windowsHide: true,
    signal,
  } as const;
  return (argv, maxBytes) =>
    new Promise((resolve) => {
      execFile("git", [...argv], { ...options, maxBuffer: maxBytes }, (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, bytes: stdout });
        else resolve({ ok: false, problem: problemOf(error), detail: detailOf(stderr, error) });
      });
    });
}

function problemOf(error: Error): "no-git" | "too-large" | "failed" {
  const code = "code" in error ? error.code : null;
  if (code === "ENOENT") return "no-git";
  return code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? "too-large" : "failed";
}

function detailOf(stderr: Uint8Array, error: Error): string {
  const [line = ""] = new TextDecoder().decode(stderr).trim().split("\n");
  return (line === "" ? error.message : line).replace(/^(?:fatal|error): /, "").slice(0, 300);
}
