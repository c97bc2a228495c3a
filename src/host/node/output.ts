import { fstatSync, statSync, writeSync } from "node:fs";
import type { Output } from "../host.ts";
import { failure as failureOf } from "./file-problem.ts";

const usualColumns = 80;

/** What a pipe holds on Linux. More would wait for its reader, deaf to an interrupt. */
const pipeBytes = 65_536;

/**
 * Standard output (1) or standard error (2). A pipe or a file takes text at once: only a terminal, and what would wait
 * for its reader, is worth a stream, whose modules take Node a tenth of a start to load.
 */
export function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let failure: ReturnType<Output["failure"]> = null;
  let opened: NodeJS.WriteStream | null = null;
  let takesBytes: boolean | null = null;
  const fail = (error: NodeJS.ErrnoException): void => {
    // A reader that has seen enough (`charter promises | head`) closes the pipe; that is no failure of ours.
    if (error.code !== "EPIPE") failure = failureOf(error);
  };
  const stream = (): NodeJS.WriteStream => (opened ??= open().on("error", fail));
  const isDirect = (): boolean => opened === null && (takesBytes ??= isPipeOrFile(descriptor));
  return {
    write: (text) => {
      const bytes = typeof text === "string" ? Buffer.from(text) : text;
      const rest = isDirect() && bytes.length <= pipeBytes ? writeNow(descriptor, bytes, fail) : bytes;
      if (rest.length > 0) stream().write(rest);
    },
    get isTerminal() {
      return isDirect() ? false : stream().isTTY;
    },
    columns: () => {
      const columns = isDirect() ? 0 : stream().columns;
      return columns > 0 ? columns : usualColumns;
    },
    failure: () => failure,
  };
}

/** Windows tells these apart in ways of its own; there every output is a stream. */
function isPipeOrFile(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const is = fstatSync(descriptor);
    // What other programs of Node give for a pipe is a socket.
    if (is.isFIFO() || is.isSocket() || is.isFile()) return true;
    return is.isCharacterDevice() && is.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}

/** Writes what can be written without waiting and gives the rest; nothing is left where the output failed. */
function writeNow(
  descriptor: number,
  bytes: Uint8Array,
  fail: (error: NodeJS.ErrnoException) => void,
): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return rest;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EAGAIN") return rest;
    fail(error);
    return new Uint8Array();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
