import { createInterface } from "node:readline";

/** Lines of a stream, one at a time: those that came before anybody asked are kept. */
export interface LineReader {
  /** The next line without its end; `null` when there is none any more. */
  next(): Promise<string | null>;
  close(): void;
}

/** Reads `input` line by line. `signal` ends the wait for a line. */
export function readLines(input: NodeJS.ReadableStream, signal: AbortSignal): LineReader {
  const reader = createInterface({ input, terminal: false, crlfDelay: Infinity });
  const lines: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let isOver = false;
  const answer = (line: string | null): void => {
    const resolve = waiting;
    waiting = null;
    resolve?.(line);
  };
  reader.on("line", (line) => {
    if (waiting === null) lines.push(line);
    else answer(line);
  });
  reader.on("close", () => {
    isOver = true;
    answer(null);
  });
  const leave = (): void => {
    lines.length = 0;
    reader.close();
  };
  signal.addEventListener("abort", leave);
  return {
    next() {
      const line = lines.shift();
      if (line !== undefined || isOver || signal.aborted) return Promise.resolve(line ?? null);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close() {
      signal.removeEventListener("abort", leave);
      reader.close();
    },
  };
}
