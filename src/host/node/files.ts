import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { open, readdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileProblem, Files, ReadResult, WriteResult } from "../host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { localMinute } from "./local-time.ts";

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
  ENOSPC: "full",
  EDQUOT: "full",
};

function failure(error: unknown): { ok: false; problem: FileProblem; detail: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return {
    ok: false,
    problem: problems[code] ?? "other",
    detail: error instanceof Error ? error.message : String(error),
  };
}

/** Reads to the end or to one byte too many: a pipe or a device does not say beforehand how long it is. */
export async function readUpTo(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxBytes)
      return { ok: false, problem: "too-large", detail: `more than ${String(maxBytes)} bytes` };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** Writes a new file. Its folder is mostly there, and making sure of it for each file would take time. */
function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: "wx" });
  }
}

/** What speaks against opening a file, or whether it is one that is read in one go. */
type Look = Extract<ReadResult, { ok: false }> | "regular" | "other";

/**
 * What speaks against opening a file. Asked of each file before it is written first; a failing `open` would take several
 * times as long, and that of a pipe lasts until somebody writes into it.
 */
function look(path: string): Look {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return { ok: false, problem: "missing", detail: `ENOENT: ${path}` };
    if (isStream.test(path)) return "other";
    if (status.isFile()) return "regular";
    if (status.isDirectory()) return { ok: false, problem: "directory", detail: "is a directory" };
    return { ok: false, problem: "special", detail: "is no regular file" };
  } catch {
    // Opening it will say why.
    return "other";
  }
}

/** Names that somebody gives only to have a stream read: `/dev/stdin`, and `/dev/fd/63` for `<(command)` of a shell. */
const isStream = /^\/(?:dev|proc)\//;

let streamsUnderWay = 0;

/** Whether something is being read that may never end. */
export function isReadingStream(): boolean {
  return streamsUnderWay > 0;
}

/**
 * The bytes of a regular file; `null` where it cannot be told beforehand how many there are, as with files that the kernel
 * makes up, or where it has become something else or too large meanwhile. Throws the system's errors.
 */
function readWhole(path: string, maxBytes: number): Uint8Array | null {
  const file = openSync(path, "r");
  try {
    const status = fstatSync(file);
    if (!status.isFile() || status.size === 0 || status.size > maxBytes) return null;
    const bytes = readFileSync(file);
    // It may have grown meanwhile.
    return bytes.byteLength <= maxBytes ? bytes : null;
  } finally {
    closeSync(file);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be written is what matters.
  }
}

/** Gives a file that takes the place of another the rights of that one. */
function keepRights(path: string, temporary: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status !== undefined) chmodSync(temporary, status.mode & 0o777);
}

/** The real file system. Every failure of the system is a value; nothing is thrown for a file that will not open. */
export const nodeFiles: Files = {
  async read(path, maxBytes): Promise<ReadResult> {
    const seen = look(path);
    if (typeof seen === "object") return seen;
    const streams = isStream.test(path) ? 1 : 0;
    streamsUnderWay += streams;
    try {
      // Files are small: handing each of the four calls to another thread would take longer than the call.
      const whole = seen === "regular" ? readWhole(path, maxBytes) : null;
      if (whole !== null) return { ok: true, bytes: whole };
      await using file = await open(path, "r");
      const status = await file.stat();
      if (status.isDirectory()) return { ok: false, problem: "directory", detail: "is a directory" };
      // A pipe has no beginning to go back to.
      const from = status.isFile() ? { start: 0 } : {};
      return await readUpTo(file.createReadStream({ autoClose: false, ...from }), maxBytes);
    } catch (error) {
      return failure(error);
    } finally {
      streamsUnderWay -= streams;
    }
  },

  // Documents are small: handing each of these calls to another thread would take longer than the call.
  write(path, bytes): Promise<WriteResult> {
    sweepLeftovers(dirname(path));
    // Beside the target, so that renaming never crosses to another disk. The global `crypto` is loaded when it is first
    // used; importing the module would slow every start.
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
      writeWhole(temporary, bytes);
      keepRights(path, temporary);
      renameSync(temporary, path);
      return Promise.resolve({ ok: true });
    } catch (error) {
      removeQuietly(temporary);
      return Promise.resolve(failure(error));
    }
  },

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
