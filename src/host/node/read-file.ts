import { closeSync, fstatSync, readFileSync, readSync, statSync } from "node:fs";
import type { ReadResult } from "../host.ts";
import { failure } from "./file-problem.ts";
import { isStream, openAtOnce, readStream } from "./read-stream.ts";

/**
 * Reads what is at a path, as `Files.read` says it; an interrupt ends the wait for a stream. Every failure of the system is a
 * value.
 */
export async function readFileUpTo(
  path: string,
  maxBytes: number,
  interrupted: AbortSignal | null,
): Promise<ReadResult> {
  await takeTurns();
  const seen = look(path);
  if (typeof seen === "object") return seen;
  try {
    if (seen === "stream") return await readStream(path, maxBytes, interrupted);
    for (let reading = 0; reading < readings; reading += 1) {
      if (reading > 0) await pause();
      const read = await readOnce(path, maxBytes);
      if (read !== "unsettled") return read;
    }
    return { ok: false, problem: "busy", detail: "changes while it is read" };
  } catch (error) {
    return failure(error);
  }
}

type Refusal = Extract<ReadResult, { ok: false }>;

const special: Refusal = { ok: false, problem: "special", detail: "is no regular file" };

/** What speaks against opening a file, or how it is read. */
type Look = Refusal | "file" | "stream";

/**
 * What speaks against opening a file. Asked of each file before it is written first; a failing `open` would take several
 * times as long.
 */
function look(path: string): Look {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return { ok: false, problem: "missing", detail: `ENOENT: ${path}` };
    if (status.isFile()) return "file";
    if (status.isDirectory()) return { ok: false, problem: "directory", detail: "is a directory" };
    if (isStream(path, status)) return "stream";
    return special;
  } catch {
    // Opening it will say why.
    return "file";
  }
}

/** How often a file is read that changes meanwhile, and how long, in milliseconds, its writer is given in between. */
const readings = 5;
const pauseMs = 20;

interface Whole {
  readonly bytes: Uint8Array;
  /** When it was last written to, in milliseconds. */
  readonly mtimeMs: number;
}

const tooLarge = (maxBytes: number): Refusal => ({
  ok: false,
  problem: "too-large",
  detail: `more than ${String(maxBytes)} bytes`,
});

/**
 * Reads a regular file. `unsettled` where it was not the same at the end as at the beginning, so that half of it may be
 * old. Throws the system's errors.
 */
function readWhole(path: string, maxBytes: number): Whole | ReadResult | "unsettled" {
  const file = openAtOnce(path);
  try {
    const before = fstatSync(file);
    // Another thing has taken its place since.
    if (!before.isFile()) return special;
    if (before.size > maxBytes) return tooLarge(maxBytes);
    const bytes = before.size === 0 ? readPieces(file, maxBytes) : readFileSync(file);
    if (bytes.byteLength > maxBytes) return tooLarge(maxBytes);
    const { mtimeMs, size } = fstatSync(file);
    if (mtimeMs !== before.mtimeMs) return "unsettled";
    // What the kernel makes up stays without a size, and is never older than now.
    if (size === 0 && bytes.byteLength > 0) return { ok: true, bytes };
    return size === bytes.byteLength ? { bytes, mtimeMs } : "unsettled";
  } finally {
    closeSync(file);
  }
}

const pieceBytes = 65_536;

/** Reads to the end or to one byte too many: not every file says beforehand how many bytes it has. */
function readPieces(file: number, maxBytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= maxBytes;) {
    const piece = new Uint8Array(pieceBytes);
    const count = readSync(file, piece);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    size += count;
  }
  return Buffer.concat(pieces);
}

/** Reads a regular file once. */
async function readOnce(path: string, maxBytes: number): Promise<ReadResult | "unsettled"> {
  // Files are small: handing each of these calls to another thread would take longer than the call.
  const read = readWhole(path, maxBytes);
  if (read === "unsettled" || "ok" in read) return read;
  return (await goesOn(path, read)) ? "unsettled" : { ok: true, bytes: read.bytes };
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
