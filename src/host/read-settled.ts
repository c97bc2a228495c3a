import type { Files, ReadResult } from "./host.ts";

/**
 * Reads a file whose path was found to be allowed, links resolved. Where the path leads elsewhere by the time it has been
 * read, because somebody has put a link into it meanwhile, nothing of the file is given.
 */
export async function readSettled(
  files: Pick<Files, "read" | "realPath">,
  realPath: string,
  maxBytes: number,
): Promise<ReadResult> {
  const read = await files.read(realPath, maxBytes);
  if (!read.ok || (await files.realPath(realPath)) === realPath) return read;
  return { ok: false, problem: "missing", detail: "moved while it was read" };
}
