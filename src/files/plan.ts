import { dirname } from "node:path";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { FileProblem, Files } from "../host/host.ts";
import { digestOf } from "./digest.ts";
import type { Format } from "./format.ts";
import type { Lock } from "./lock.ts";
import { lockedAs } from "./lock.ts";
import type { Extra } from "./paths.ts";

/** A file that a run wants on the disk, finished in memory. */
export interface OutputFile {
  /** Where it goes inside the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file of an edition that somebody reads. */
export interface PlannedFile extends OutputFile {
  /** `null` for a file that belongs to no single document, such as the index. */
  readonly document: Kind | Extra | null;
  readonly length: Length | null;
  /** `en`, or `en-hu` for two side by side. */
  readonly language: LanguageTag | `${LanguageTag}-${LanguageTag}` | null;
  readonly format: Format;
}

/**
 * How a planned file stands to what is on the disk. `changed`: an earlier run wrote what is there, or nobody knows who
 * did; `edited`: it is no longer what the earlier run wrote.
 */
export type FileState = "new" | "changed" | "same" | "edited";

/** Why a file that is on the disk could not be read, with the system's reason. */
export interface ReadFailure {
  readonly problem: FileProblem;
  readonly detail: string;
}

export interface Comparison {
  /** Of the planned bytes. */
  readonly sha256: string;
  readonly state: FileState;
  /** What is on the disk where it differs; `null` where nothing is there or it cannot be read. */
  readonly found: Uint8Array | null;
  /** Something is there and nobody can say whether it differs; its state is `changed` then, so that it is replaced. */
  readonly unread: ReadFailure | null;
}

export type Compared<File> = File & Comparison;

/** A file that could not be written, with the system's reason. */
export interface WriteFailure {
  readonly path: string;
  readonly problem: FileProblem;
  readonly detail: string;
}

/** The largest file on the disk that is read to be compared; no run writes one near it. */
export const maxComparedBytes = 256_000_000;

/**
 * Finds out what writing files would do. Changes nothing. `lockedPath` gives the path of a file as the lock has it.
 */
export async function compareWithDisk<File extends OutputFile>(
  files: Pick<Files, "read">,
  resolve: (path: string) => string,
  plan: readonly File[],
  lock: Lock | null = null,
  lockedPath: (path: string) => string = (path) => path,
): Promise<readonly Compared<File>[]> {
  return Promise.all(
    plan.map(async (file) => {
      const read = await files.read(resolve(file.path), maxComparedBytes);
      const sha256 = digestOf(file.bytes);
      const locked = lockedAs(lock, lockedPath(file.path));
      if (!read.ok) {
        const { problem, detail } = read;
        const isAbsent = problem === "missing" || problem === "not-a-directory";
        // No run of ours makes a pipe: somebody put it there, and it can be replaced.
        const isPipe = problem === "special";
        const state: FileState = isAbsent ? "new" : isPipe && locked !== null ? "edited" : "changed";
        const unread = isAbsent || isPipe ? null : { problem, detail };
        return { ...file, sha256, state, found: null, unread };
      }
      if (Buffer.compare(read.bytes, file.bytes) === 0) {
        return { ...file, sha256, state: "same" as const, found: null, unread: null };
      }
      const isEdited = locked !== null && locked.file.sha256 !== digestOf(read.bytes);
      const state = isEdited ? ("edited" as const) : ("changed" as const);
      return { ...file, sha256, state, found: read.bytes, unread: null };
    }),
  );
}

/**
 * Writes what differs, each file whole or not at all. A file that is the same already keeps its time stamp; what killed
 * runs left beside it goes all the same.
 */
export async function writeFiles(
  files: Pick<Files, "write" | "sweep">,
  resolve: (path: string) => string,
  compared: readonly Compared<OutputFile>[],
): Promise<readonly WriteFailure[]> {
  const results = await Promise.all(
    compared.map(async ({ path, state, bytes }) => {
      if (state === "same") {
        files.sweep(dirname(resolve(path)));
        return [];
      }
      const result = await files.write(resolve(path), bytes);
      return result.ok ? [] : [{ path, problem: result.problem, detail: result.detail }];
    }),
  );
  return results.flat();
}
