/** What came of a piece of work that another thread was given. */
export type WorkerAnswer =
  | {
      readonly kind: "done";
      /** Made in the thread; only what can be copied between threads. */
      readonly value: unknown;
      /** What it wrote meanwhile. */
      readonly stdout: string;
      readonly stderr: string;
    }
  /** It threw: a mistake of ours. */
  | { readonly kind: "mistake"; readonly message: string; readonly stack: string }
  /** The thread ended in the middle, for want of memory most likely; `why` is in the words of the system. */
  | { readonly kind: "ended"; readonly why: string };

/** Threads that share a queue of pieces of the same work. */
export interface Workers {
  /** Has the next free thread do a piece; pieces are begun in the order of the calls. Never rejects. */
  readonly run: (piece: unknown) => Promise<WorkerAnswer>;
  /** Lets the threads tidy up and ends them. Safe to call twice. */
  readonly close: () => Promise<void>;
}
