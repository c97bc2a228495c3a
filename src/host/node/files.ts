import { closeSync, fstatSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { open, readdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileProblem, Files, ReadResult, WriteResult } from "../host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { localMinute } from "./local-time.ts";
import { replaceFile } from "./replace-file.ts";

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

/** How often a file is read that changes meanwhile, and how long, in milliseconds, its writer is given in between. */
const readings = 5;
const pauseMs = 20;

interface Whole {
  readonly bytes: Uint8Array;
  /** When it was last written to, in milliseconds. */
  readonly mtimeMs: number;
}

/**
 * Reads a regular file. `unsettled` where it was not the same at the end as at the beginning, so that half of it may be
 * old; `stream` where nobody can tell beforehand how many bytes there are, as with files that the kernel makes up, or where
 * there are too many. Throws the system's errors.
 */
function readWhole(path: string, maxBytes: number): Whole | "unsettled" | "stream" {
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file);
    if (!before.isFile() || before.size === 0 || before.size > maxBytes) return "stream";
    const bytes = readFileSync(file);
    if (bytes.byteLength > maxBytes) return "stream";
    const { mtimeMs, size } = fstatSync(file);
    return mtimeMs === before.mtimeMs && size === bytes.byteLength ? { bytes, mtimeMs } : "unsettled";
  } finally {
    closeSync(file);
  }
}

/** Reads to the end or to one byte too many, piece by piece; `unsettled` where an empty file got its first bytes meanwhile. */
async function readStream(path: string, maxBytes: number): Promise<ReadResult | "unsettled"> {
  await using file = await open(path, "r");
  const status = await file.stat();
  if (status.isDirectory()) return { ok: false, problem: "directory", detail: "is a directory" };
  // A pipe has no beginning to go back to.
  const from = status.isFile() ? { start: 0 } : {};
  const read = await readUpTo(file.createReadStream({ autoClose: false, ...from }), maxBytes);
  // What the kernel makes up stays without a size.
  const isFilling = status.isFile() && status.size === 0 && fstatSync(file.fd).size > 0;
  return isFilling ? "unsettled" : read;
}

/** Reads a file once, as it has to be read. */
async function readOnce(
  path: string,
  maxBytes: number,
  isRegular: boolean,
): Promise<ReadResult | "unsettled"> {
  // Files are small: handing each of these calls to another thread would take longer than the call.
  const whole = isRegular ? readWhole(path, maxBytes) : "stream";
  if (whole === "stream") return readStream(path, maxBytes);
  if (whole === "unsettled" || (await goesOn(path, whole))) return "unsettled";
  return { ok: true, bytes: whole.bytes };
}

/** Whether a file that was written to a moment ago is still being written: clocks of disks are no finer than that. */
async function goesOn(path: string, { bytes, mtimeMs }: Whole): Promise<boolean> {
  if (Math.abs(Date.now() - mtimeMs) > pauseMs) return false;
  await pause();
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && (status.mtimeMs !== mtimeMs || status.size !== bytes.byteLength);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}

/** When the event loop last had its turn, in milliseconds since the start. */
let lastTurn = 0;
const turnMs = 50;

/**
 * Lets the event loop have its turn now and then. Reading and writing take none, and without one an interrupt would wait for
 * the last of a thousand files.
 */
async function takeTurns(): Promise<void> {
  if (performance.now() - lastTurn < turnMs) return;
  await new Promise((resolve) => setImmediate(resolve));
  lastTurn = performance.now();
}

/** The real file system. Every failure of the system is a value; nothing is thrown for a file that will not open. */
export const nodeFiles: Files = {
  async read(path, maxBytes): Promise<ReadResult> {
    await takeTurns();
    const seen = look(path);
    if (typeof seen === "object") return seen;
    const streams = isStream.test(path) ? 1 : 0;
    streamsUnderWay += streams;
    try {
      for (let reading = 0; reading < readings; reading += 1) {
        if (reading > 0) await pause();
        const read = await readOnce(path, maxBytes, seen === "regular");
        if (read !== "unsettled") return read;
      }
      return { ok: false, problem: "busy", detail: "changes while it is read" };
    } catch (error) {
      return failure(error);
    } finally {
      streamsUnderWay -= streams;
    }
  },

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
