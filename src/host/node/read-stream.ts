import { closeSync, constants, createReadStream, fstatSync, openSync } from "node:fs";
import type { Stats } from "node:fs";
import process from "node:process";
import type { Readable } from "node:stream";
import type { ReadResult } from "../host.ts";

/** What the system calls what a process has open: `/dev/stdin`, and `/dev/fd/63` for `<(command)` of a shell. */
const descriptorName = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|thread-self|\d+)\/fd\/\d+)$/;

/**
 * Whether somebody who gives this path wants a stream read: it is a device under its own name, or a pipe that a shell has put
 * there. A pipe in a folder has a writer only when somebody else starts one, and may keep its reader waiting for ever.
 */
export function isStream(path: string, status: Stats): boolean {
  const isDevice = status.isCharacterDevice() || status.isBlockDevice();
  if (descriptorName.test(path)) return isDevice || status.isFIFO();
  return isDevice && path.startsWith("/dev/");
}

/** Opens a file for reading without ever waiting; not even a pipe that has taken its place since waits for its writer. */
export function openAtOnce(path: string): number {
  // Windows has neither the flag nor such pipes.
  return openSync(path, process.platform === "win32" ? "r" : constants.O_RDONLY | constants.O_NONBLOCK);
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

/**
 * Reads a pipe or a device to its end or to one byte too many. An interrupt ends the wait for more. Throws the system's
 * errors.
 */
export async function readStream(
  path: string,
  maxBytes: number,
  interrupted: AbortSignal | null,
): Promise<ReadResult> {
  const stream = await streamOn(path);
  // Another thing has taken its place since.
  if (stream === null) return { ok: false, problem: "special", detail: "is no regular file" };
  const stop = (): void => void stream.destroy();
  if (interrupted?.aborted === true) stop();
  interrupted?.addEventListener("abort", stop);
  try {
    return await readUpTo(stream, maxBytes);
  } finally {
    interrupted?.removeEventListener("abort", stop);
  }
}

/**
 * A stream that closes the file at its end. A pipe and a terminal are waited for by the event loop, which is free meanwhile:
 * a read in another thread could not be called off, and would hold the end of the process up.
 */
async function streamOn(path: string): Promise<Readable | null> {
  const [{ Socket }, { isatty, ReadStream }] = await Promise.all([import("node:net"), import("node:tty")]);
  const file = openAtOnce(path);
  const status = fstatSync(file);
  if (!isStream(path, status)) {
    closeSync(file);
    return null;
  }
  if (status.isFIFO()) {
    showWriter(path);
    return new Socket({ fd: file, readable: true, writable: false });
  }
  return isatty(file) ? new ReadStream(file) : createReadStream("", { fd: file });
}

/**
 * Opens a pipe for writing and closes it. Linux tells that the last writer of a named pipe (`< pipe`) has gone only to those
 * who have seen one come; who is late would wait for ever for the end of what is there.
 */
function showWriter(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // Other systems tell everybody.
  }
}
