import type { WorkerAnswer } from "../workers.ts";

/** What a thread is started with. */
export interface ThreadStart {
  readonly task: unknown;
  readonly packageDirectory: string;
  /** Whether what it writes ends on a terminal. */
  readonly terminals: { readonly stdout: boolean; readonly stderr: boolean };
}

export type ToThread =
  | { readonly kind: "piece"; readonly piece: unknown }
  | { readonly kind: "interrupt" }
  | { readonly kind: "close" };

export type FromThread = Exclude<WorkerAnswer, { readonly kind: "ended" }> | { readonly kind: "closed" };
