import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Output } from "../host.ts";
import type { WorkerAnswer } from "../workers.ts";
import type { FromThread, ThreadStart, ToThread } from "./thread-messages.ts";

export interface Piece {
  readonly piece: unknown;
  readonly answer: (answer: WorkerAnswer) => void;
}

export interface Thread {
  /** What it is at, and what it has to go on with when that is done. */
  readonly inHand: readonly Piece[];
  readonly give: (piece: Piece) => void;
  readonly interrupt: () => void;
  /** Lets it tidy up for as long as is decent, then ends it. */
  readonly close: () => Promise<void>;
}

/** What a thread works with, and where its output goes. */
export interface ThreadSetting {
  readonly packageDirectory: string;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Who hears of a thread. */
export interface ThreadListener {
  /** It has done a piece, and whoever gave it has the answer. */
  readonly onAnswer: (thread: Thread) => void;
  /** It is gone, by a mistake or by itself; what is in its hand is not done. May be called twice. */
  readonly onEnd: (thread: Thread, why: string) => void;
}

const farewellMs = 5000;

/** Starts a thread that does pieces of `task`, one after the other. */
export function startThread(
  task: unknown,
  { packageDirectory, stdout, stderr }: ThreadSetting,
  { onAnswer, onEnd }: ThreadListener,
): Thread {
  const terminals = { stdout: stdout.isTerminal, stderr: stderr.isTerminal };
  const workerData: ThreadStart = { task, packageDirectory, terminals };
  const worker = new Worker(join(packageDirectory, "dist/command/thread.cjs"), { workerData });
  const inHand: Piece[] = [];
  let markClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => (markClosed = resolve));
  const tell = (message: ToThread): void => {
    worker.postMessage(message);
  };
  const thread: Thread = {
    inHand,
    give: (piece) => {
      inHand.push(piece);
      tell({ kind: "piece", piece: piece.piece });
    },
    interrupt: () => {
      tell({ kind: "interrupt" });
    },
    async close() {
      tell({ kind: "close" });
      await Promise.race([closed, after(farewellMs)]);
      await worker.terminate();
    },
  };
  const end = (why: string): void => {
    markClosed();
    onEnd(thread, why);
  };
  worker.on("message", (message: FromThread) => {
    if (message.kind === "closed") {
      markClosed();
      return;
    }
    inHand.shift()?.answer(message);
    onAnswer(thread);
  });
  worker.on("error", (error) => {
    end(error instanceof Error ? error.message : String(error));
  });
  worker.on("exit", (code) => {
    end(`exit code ${String(code)}`);
  });
  return thread;
}

/** A thread that hangs shall not keep the program alive, and neither shall waiting for it. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
