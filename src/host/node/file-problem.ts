import type { FileProblem } from "../host.ts";

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  EISDIR: "directory",
  ENOTDIR: "not-a-directory",
  EEXIST: "not-a-directory",
  ENOTEMPTY: "directory",
  EBUSY: "busy",
  ETXTBSY: "busy",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** What went wrong with a file or a stream, as a value. */
export function failure(error: unknown): { ok: false; problem: FileProblem; detail: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return {
    ok: false,
    problem: problems[code] ?? "other",
    detail: error instanceof Error ? error.message : String(error),
  };
}
