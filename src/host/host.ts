import type { PrinterOpening } from "./printer.ts";
import type { Prompter } from "./prompter.ts";
import type { Workers } from "./workers.ts";
import type { Watcher } from "./watcher.ts";
import type { ServerOpening, WebAnswer, WebRequest } from "./web-server.ts";

/** Why a file could not be read or written. `special`: it is a pipe, a socket or a device. */
export type FileProblem =
  | "missing"
  | "denied"
  | "directory"
  | "not-a-directory"
  | "special"
  | "too-large"
  | "busy"
  | "full"
  | "other";

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

export interface Files {
  /**
   * Reads at most `maxBytes`; a larger file is `too-large` and nothing of it is read. Pipes and devices are read only under
   * the names that the system has for them: `/dev/stdin`.
   */
  read(path: string, maxBytes: number): Promise<ReadResult>;
  /**
   * Writes a temporary file beside `path` and renames it, so that nobody ever sees half a file. Makes missing folders, and
   * removes what killed runs left in this one.
   */
  write(path: string, bytes: Uint8Array): Promise<WriteResult>;
  /** Removes what killed runs left in a folder, never what a living one is about to rename. `write` does it by itself. */
  sweep(folder: string): void;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  /**
   * The files that a glob with forward slashes matches, in the order of their code points, relative to `folder` where the
   * glob is. Nothing is found in hidden folders, in `node_modules`, and where one of `ignored` matches.
   */
  match(pattern: string, ignored: readonly string[], folder: string): Promise<readonly string[]>;
  /** Takes a file away; nothing happens where there is none or it cannot be removed. */
  remove(path: string): Promise<void>;
  /** Takes a folder away that has nothing in it; nothing happens to any other. */
  removeEmptyFolder(path: string): Promise<void>;
  /** When a file was last written, in the local time of the machine: `2026-11-22 08:17`; `null` when there is none. */
  writtenAt(path: string): Promise<string | null>;
  /** The path with links resolved; `null` when nothing is there. */
  realPath(path: string): Promise<string | null>;
}

/**
 * Why a revision cannot be read: there is no git, the working directory is in no repository, the repository does not have
 * the revision, or git failed in another way.
 */
export type RevisionProblem = "no-git" | "no-repository" | "unknown" | "failed";

/** What a revision of the repository around the working directory holds. */
export type RevisionOpening =
  | {
      readonly ok: true;
      /** The top folder of the repository, absolute, with links resolved; the files lie under it. */
      readonly top: string;
      /** Links are followed inside the repository only; what is outside is missing. */
      readonly files: Pick<Files, "read" | "list" | "realPath">;
    }
  | {
      readonly ok: false;
      readonly problem: RevisionProblem;
      /** In the words of git or of the system. */
      readonly detail: string;
    };

/** A stream for a person or a pipe. */
export interface Output {
  readonly write: (text: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** How many characters fit on a line of the terminal; 80 where nobody knows. */
  readonly columns: () => number;
  /** Why what was written did not arrive; `null` while nothing went wrong. */
  readonly failure: () => Extract<WriteResult, { readonly ok: false }> | null;
}

export type PrompterKind = "rich" | "plain";

/** Everything outside the program. `main(argv, host)` and each stage ask only for the part they use. */
export interface Host {
  readonly files: Files;
  readonly readStdin: (maxBytes: number) => Promise<ReadResult>;
  /** Whether somebody sits at standard input: a question on a pipe might wait for ever. */
  readonly stdinIsTerminal: () => boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** An absolute path. */
  readonly workingDirectory: string;
  /** The folder of the package, with `templates/` and `schema/` in it. */
  readonly packageDirectory: string;
  /** What the build compiled of the package's templates of a language; empty where it was not built. */
  readonly compiledTemplates: (language: string) => Readonly<Record<string, unknown>>;
  /** The day by the clock, ISO 8601, read once when the program starts. */
  readonly clockDay: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Starts the browser that prints; the first call decides which one. */
  readonly openPrinter: (browser: string | null, onStart?: () => void) => Promise<PrinterOpening>;
  /**
   * Takes standard input over for questions, which go to standard error. `rich` redraws and needs a terminal on both;
   * `plain` prints line after line and works anywhere.
   */
  readonly openPrompter: (kind: PrompterKind, isColourful: boolean) => Promise<Prompter>;
  /** Opens a revision of the git repository that the working directory lies in: `HEAD~1`, `v1.0`, `origin/main`. */
  readonly openRevision: (revision: string) => Promise<RevisionOpening>;
  /** Starts up to `count` threads that do pieces of `task`, as `src/cli/worker.ts` does them. */
  readonly openWorkers: (count: number, task: unknown) => Promise<Workers>;
  /** How many threads can work at the same time. */
  readonly processors: () => number;
  /** Opens a server that only this computer reaches; port 0 is any free one. `answer` must not reject. */
  readonly openServer: (
    port: number,
    answer: (request: WebRequest) => Promise<WebAnswer>,
  ) => Promise<ServerOpening>;
  /** Watches files; `changed` is called once for a burst of changes. */
  readonly openWatcher: (changed: () => void) => Promise<Watcher>;
  /** For `--version`, `doctor` and bug reports. */
  readonly versions: { readonly node: string; readonly platform: string; readonly arch: string };
}
