import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Output } from "../host.ts";
import type { WorkerAnswer, Workers } from "../workers.ts";
import type { FromThread, ThreadStart, ToThread } from "./thread-messages.ts";

interface Piece {
  readonly piece: unknown;
  readonly answer: (answer: WorkerAnswer) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is at; `null` while it is free. */
  current: Piece | null;
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
    const thread: Thread = { worker, current: null, closed };
    threads.add(thread);
    const end = (why: string): void => {
      markClosed();
      if (!threads.delete(thread)) return;
      thread.current?.answer({ kind: "ended", why });
      if (waiting.length > 0) take(start());
    };
    worker.on("message", (message: FromThread) => {
      if (message.kind === "closed") {
        markClosed();
        return;
      }
      thread.current?.answer(message);
      thread.current = null;
      take(thread);
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
  const take = (thread: Thread): void => {
    const next = waiting.shift();
    if (next === undefined) return;
    thread.current = next;
    tell(thread, { kind: "piece", piece: next.piece });
  };
  const onAbort = (): void => {
    for (const thread of threads) tell(thread, { kind: "interrupt" });
  };
  signal.addEventListener("abort", onAbort, { once: true });

  return {
    run: (piece) =>
      new Promise((answer) => {
        waiting.push({ piece, answer });
        const free = [...threads].find(({ current }) => current === null);
        if (free !== undefined) take(free);
        else if (threads.size < count) take(start());
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
    },
  };
}

/** A thread that hangs shall not keep the program alive, and neither shall waiting for it. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
