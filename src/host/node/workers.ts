import process from "node:process";
import type { Workers } from "../workers.ts";
import { removeOwnRunFolders } from "./browser/run-folders.ts";
import { startThread } from "./worker-thread.ts";
import type { Piece, Thread, ThreadSetting } from "./worker-thread.ts";

interface Setting extends ThreadSetting {
  readonly signal: AbortSignal;
}

/** Threads that do pieces of `task`, at most `count` at once; each is started when it is first needed. */
export function openWorkers(count: number, task: unknown, { signal, ...setting }: Setting): Workers {
  const waiting: Piece[] = [];
  const threads = new Set<Thread>();

  const start = (): Thread => {
    const thread = startThread(task, setting, { onAnswer: fill, onEnd: replace });
    threads.add(thread);
    return thread;
  };
  /** The piece that a thread died of is answered so; another thread goes on with the rest. */
  const replace = (thread: Thread, why: string): void => {
    if (!threads.delete(thread)) return;
    const [current, ...others] = thread.inHand;
    current?.answer({ kind: "ended", why });
    waiting.unshift(...others);
    if (waiting.length > 0) fill(start());
  };
  /**
   * A thread that has its next piece need not wait until this one, busy with a result perhaps, hands it over. Where few are
   * left, each goes to whoever is free first.
   */
  const fill = (thread: Thread): void => {
    while (thread.inHand.length < (waiting.length >= count ? 2 : 1)) {
      const next = waiting.shift();
      if (next === undefined) return;
      thread.give(next);
    }
  };
  const onAbort = (): void => {
    for (const thread of threads) thread.interrupt();
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
      const open = [...threads];
      // Those that end now are not replaced.
      threads.clear();
      await Promise.all(open.map((thread) => thread.close()));
      // A thread that hung or died did not clear up.
      removeOwnRunFolders();
      process.off("exit", removeOwnRunFolders);
    },
  };
}
