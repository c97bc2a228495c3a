import { join } from "node:path";
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { Output } from "../host.ts";
import type { WorkerAnswer, Workers } from "../workers.ts";
import { removeOwnRunFolders } from "./browser/run-folders.ts";
import type { FromThread, ThreadStart, ToThread } from "./thread-messages.ts";

interface Piece {
  readonly piece: unknown;
  readonly answer: (answer: WorkerAnswer) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is at, and what it has to go on with when that is done. */
  readonly inHand: Piece[];
  /** Fulfilled when the thread has tidied up, or has ended by itself. */
  readonly closed: Promise<void>;
}

interface Setting {
  readonly packageDirectory: string;
  readonly signal: AbortSignal;
  readonly stdout: Output;
  readonly stderr: Output;
}

const farewellMs = 5000;

/** Threads that do pieces of `task`, at most `count` at once; each is started when it is first needed. */
export function openWorkers(count: number, task: unknown, setting: Setting): Workers {
  const { packageDirectory, signal, stdout, stderr } = setting;
  const waiting: Piece[] = [];
  const threads = new Set<Thread>();

  const start = (): Thread => {
    const data: ThreadStart = {
      task,
      packageDirectory,
      terminals: { stdout: stdout.isTerminal, stderr: stderr.isTerminal },
    };
    const worker = new Worker(join(packageDirectory, "dist/command/thread.cjs"), { workerData: data });
    let markClosed = (): void => undefined;
    const closed = new Promise<void>((resolve) => (markClosed = resolve));
    const thread: Thread = { worker, inHand: [], closed };
    threads.add(thread);
    const end = (why: string): void => {
      markClosed();
      if (!threads.delete(thread)) return;
      const [current, ...others] = thread.inHand;
      current?.answer({ kind: "ended", why });
      waiting.unshift(...others);
      if (waiting.length > 0) fill(start());
    };
    worker.on("message", (message: FromThread) => {
      if (message.kind === "closed") {
        markClosed();
        return;
      }
      thread.inHand.shift()?.answer(message);
      fill(thread);
    });
    worker.on("error", (error) => {
      end(error instanceof Error ? error.message : String(error));
    });
    worker.on("exit", (code) => {
      end(`exit code ${String(code)}`);
    });
    return thread;
  };
  const tell = ({ worker }: Thread, message: ToThread): void => {
    worker.postMessage(message);
  };
  /**
   * A thread that has its next piece need not wait until this one, busy with a result perhaps, hands it over. Where few are
   * left, each goes to whoever is free first.
   */
  const fill = (thread: Thread): void => {
    while (thread.inHand.length < (waiting.length >= count ? 2 : 1)) {
      const next = waiting.shift();
      if (next === undefined) return;
      thread.inHand.push(next);
      tell(thread, { kind: "piece", piece: next.piece });
    }
  };
  const onAbort = (): void => {
    for (const thread of threads) tell(thread, { kind: "interrupt" });
  };
  signal.addEventListener("abort", onAbort, { once: true });
  // A process that ends at once does not let its threads clear up.
  process.on("exit", removeOwnRunFolders);

  return {
    run: (piece) =>
      new Promise((answer) => {
        waiting.push({ piece, answer });
        const [idlest] = [...threads].toSorted((one, other) => one.inHand.length - other.inHand.length);
        if (threads.size < count && idlest?.inHand.length !== 0) fill(start());
        else if (idlest !== undefined) fill(idlest);
      }),
    async close() {
      signal.removeEventListener("abort", onAbort);
      await Promise.all(
        [...threads].map(async (thread) => {
          threads.delete(thread);
          tell(thread, { kind: "close" });
          await Promise.race([thread.closed, after(farewellMs)]);
          await thread.worker.terminate();
        }),
      );
      // A thread that hung or died did not clear up.
      removeOwnRunFolders();
      process.off("exit", removeOwnRunFolders);
    },
  };
}

/** A thread that hangs shall not keep the program alive, and neither shall waiting for it. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
