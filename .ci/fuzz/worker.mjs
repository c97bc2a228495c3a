// Tries cases one after another and tells of each before it begins, so that somebody else can see when one does not end.
import { parentPort, workerData } from "node:worker_threads";
import { caseOf, example } from "./mutate.mjs";
import { tryCase } from "./try-case.mjs";

const { seed, from, to } = workerData;
// The first run loads the program, which is no fault of the file.
await tryCase(Buffer.from("charter: 1\n"), 0);
await tryCase(example, 0);
for (let number = from; number < to; number += 1) {
  const bytes = caseOf(seed, number);
  parentPort.postMessage({ begun: number });
  try {
    const problem = await tryCase(bytes, number);
    if (problem !== null) parentPort.postMessage({ failed: number, problem });
  } catch (error) {
    parentPort.postMessage({ failed: number, problem: String(error?.stack ?? error) });
  }
}
parentPort.postMessage({ done: true });
