import { setImmediate } from "node:timers/promises";

/** Lets what has arrived meanwhile be dealt with: a browser waits for its next page while a file is being finished. */
export async function turn(): Promise<void> {
  await setImmediate();
}
