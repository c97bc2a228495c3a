import { createHash } from "node:crypto";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Format } from "./format.ts";
import type { Extra } from "./paths.ts";
import type { FileProblem, Files } from "../host/host.ts";

/** One file of an edition, finished in memory. */
export interface PlannedFile {
  /** Where it goes inside the output folder, with forward slashes. */
  readonly path: string;
  /** `null` for a file that belongs to no single document, such as the index. */
  readonly document: Kind | Extra | null;
  readonly length: Length | null;
  /** `en`, or `en-hu` for two side by side. */
  readonly language: LanguageTag | `${LanguageTag}-${LanguageTag}` | null;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** How a planned file stands to what is on the disk. */
export type FileState = "new" | "changed" | "same";

export interface ComparedFile extends PlannedFile {
  readonly sha256: string;
  readonly state: FileState;
}

/** A file that could not be written, with the system's reason. */
export interface WriteFailure {
  readonly path: string;
  readonly problem: FileProblem;
  readonly detail: string;
}

const maxComparedBytes = 256_000_000;

/** Finds out what writing the plan would do. Changes nothing. */
export async function compareWithDisk(
  files: Pick<Files, "read">,
  resolve: (path: string) => string,
  plan: readonly PlannedFile[],
): Promise<readonly ComparedFile[]> {
  return Promise.all(
    plan.map(async (file) => {
      const found = await files.read(resolve(file.path), maxComparedBytes);
      const same = found.ok && Buffer.compare(found.bytes, file.bytes) === 0;
      const absent = !found.ok && found.problem === "missing";
      const sha256 = createHash("sha256").update(file.bytes).digest("hex");
      return { ...file, sha256, state: same ? "same" : absent ? "new" : "changed" } as const;
    }),
  );
}

/** Writes what differs, each file whole or not at all. A file that is the same already keeps its time stamp. */
export async function writeFiles(
  files: Pick<Files, "write">,
  resolve: (path: string) => string,
  compared: readonly ComparedFile[],
): Promise<readonly WriteFailure[]> {
  const results = await Promise.all(
    compared.map(async ({ path, state, bytes }) => {
      const result = state === "same" ? ({ ok: true } as const) : await files.write(resolve(path), bytes);
      return result.ok ? [] : [{ path, problem: result.problem, detail: result.detail }];
    }),
  );
  return results.flat();
}
