import { realpathSync } from "node:fs";
import { readdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Files, WriteResult } from "../host.ts";
import { failure } from "./file-problem.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { localMinute } from "./local-time.ts";
import { readFileUpTo } from "./read-file.ts";
import { replaceFile } from "./replace-file.ts";

/** The real file system. Every failure of the system is a value; nothing is thrown for a file that will not open. */
export const nodeFiles: Files = {
  read: (path, maxBytes) => readFileUpTo(path, maxBytes, null),

  // Documents are small: handing each of these calls to another thread would take longer than the call.
  write(path, bytes): Promise<WriteResult> {
    sweepLeftovers(dirname(path));
    try {
      replaceFile(path, bytes);
      return Promise.resolve({ ok: true });
    } catch (error) {
      return Promise.resolve(failure(error));
    }
  },

  sweep: sweepLeftovers,

  async list(path): Promise<readonly string[]> {
    try {
      return (await readdir(path)).toSorted();
    } catch {
      return [];
    }
  },

  async match(pattern, ignored, folder): Promise<readonly string[]> {
    const { match } = await import("./match.ts");
    return match(pattern, ignored, folder);
  },

  async remove(path): Promise<void> {
    await rm(path, { force: true }).catch(() => undefined);
  },

  async removeEmptyFolder(path): Promise<void> {
    sweepLeftovers(path);
    await rmdir(path).catch(() => undefined);
  },

  async writtenAt(path): Promise<string | null> {
    const status = await stat(path).catch(() => null);
    return status === null ? null : localMinute(status.mtime);
  },

  realPath(path): Promise<string | null> {
    try {
      return Promise.resolve(realpathSync.native(path));
    } catch {
      return Promise.resolve(null);
    }
  },
};

/** The real file system of a run that can be interrupted: it no longer waits for a stream then. */
export function filesUntil(interrupted: AbortSignal): Files {
  return { ...nodeFiles, read: (path, maxBytes) => readFileUpTo(path, maxBytes, interrupted) };
}
