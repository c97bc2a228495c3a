import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import type { Host, Output } from "../host.ts";
import { hostOf } from "./node-host.ts";
import type { FromThread, ThreadStart, ToThread } from "./thread-messages.ts";

/** What a thread does: pieces of one task, one after the other. */
export interface ThreadWork {
  readonly run: (piece: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Serves the thread that started this one. What the work writes is handed over with its result. */
export function serve(open: (task: unknown, host: Host) => Promise<ThreadWork>): void {
  const port = parentPort;
  if (port === null) throw new Error("This is the inside of a thread of charter.");
  // `openWorkers` starts threads with nothing else.
  const { task, packageDirectory, terminals } = workerData as ThreadStart;
  const interruption = new AbortController();
  const stdout = collected(terminals.stdout);
  const stderr = collected(terminals.stderr);
  const outside = { signal: interruption.signal, stdout: stdout.output, stderr: stderr.output };
  const work = open(task, hostOf(process, packageDirectory, outside));
  const answer = (message: FromThread): void => {
    port.postMessage(message);
  };
  const run = async (piece: unknown): Promise<FromThread> => {
    try {
      const value = await (await work).run(piece);
      return { kind: "done", value, stdout: stdout.take(), stderr: stderr.take() };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { kind: "mistake", message: error.message, stack: error.stack ?? "" };
    }
  };
  let last: Promise<void> = Promise.resolve();
  port.on("message", (message: ToThread) => {
    switch (message.kind) {
      case "piece":
        // Pieces come before the one before them is done.
        last = last.then(() => run(message.piece)).then(answer);
        break;
      case "interrupt":
        interruption.abort();
        break;
      case "close":
        void work
          .then(({ close }) => close())
          .finally(() => {
            answer({ kind: "closed" });
          });
    }
  });
}

/** An output that keeps what is written until it is taken. */
function collected(isTerminal: boolean): { readonly output: Output; readonly take: () => string } {
  let text = "";
  const decoder = new TextDecoder();
  return {
    output: {
      write: (piece) => {
        text += typeof piece === "string" ? piece : decoder.decode(piece);
      },
      isTerminal,
      columns: () => usualColumns,
      failure: () => null,
    },
    take: () => {
      const taken = text;
      text = "";
      return taken;
    },
  };
}

const usualColumns = 80;
