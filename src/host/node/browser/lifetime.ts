import { PrinterFailure } from "../../printer.ts";

/** Waits for `work` as long as `signal` lasts, then rejects with the signal's reason; what `work` does later is lost. */
export function during<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(failureOf(signal.reason));
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}

/** Runs `work` for at most `limitMs` milliseconds; past it, rejects with a failure that says so. */
export async function within<Value>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Value>,
  late: string,
): Promise<Value> {
  const clock = new AbortController();
  const timer = setTimeout(() => {
    clock.abort(new PrinterFailure(late));
  }, limitMs);
  const either = AbortSignal.any([signal, clock.signal]);
  try {
    return await during(either, work(either));
  } finally {
    clearTimeout(timer);
  }
}

/** Any reason as a failure of the printer, the original kept as its cause. */
export function failureOf(reason: unknown): PrinterFailure {
  if (reason instanceof PrinterFailure) return reason;
  return new PrinterFailure(reason instanceof Error ? reason.message : String(reason), { cause: reason });
}
