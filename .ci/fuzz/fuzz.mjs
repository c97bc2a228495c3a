// Gives the built command facts files that are broken in every way: `npm run fuzz -- --minutes 10`. Nothing may crash, take
// longer than two seconds, or point outside of the file. `--seed N` tries other files, `--case N` one file alone.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { caseOf } from "./mutate.mjs";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "20261122" },
    case: { type: "string" },
    from: { type: "string", default: "0" },
  },
});
const seed = Number(values.seed);
/** Of work, so that a busy machine does not count; of waiting, where no work is done at all. */
const limit = { workMs: 2000, waitMs: 60_000 };
const until = Date.now() + Number(values.minutes) * 60_000;
const failures = [];

/** Runs cases until the time is up, one does not end, or all are done; gives the number of the next. */
function work(from, to) {
  const workedMs = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("worker.mjs", import.meta.url), { workerData: { seed, from, to } });
    let begun = { number: from, at: null };
    const end = (next) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(next));
    };
    const watch = setInterval(() => {
      const isLate =
        begun.at !== null &&
        (workedMs() - begun.worked > limit.workMs || Date.now() - begun.at > limit.waitMs);
      if (isLate) end({ hung: begun.number, next: begun.number + 1 });
      else if (Date.now() > until && values.case === undefined) end({ hung: null, next: begun.number + 1 });
    }, 50);
    worker.on("message", (message) => {
      if ("begun" in message) begun = { number: message.begun, at: Date.now(), worked: workedMs() };
      if ("failed" in message) tell(message.failed, message.problem);
      if ("done" in message) end({ hung: null, next: to });
    });
    worker.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

let folder;
function tell(number, problem) {
  folder ??= mkdtempSync(join(tmpdir(), "charter-fuzz-"));
  const file = join(folder, `case-${number}.yaml`);
  writeFileSync(file, caseOf(seed, number));
  failures.push(number);
  console.log(`case ${number} of seed ${seed}: ${problem}\n  kept as ${file}`);
}

const only = values.case === undefined ? null : Number(values.case);
let next = only ?? Number(values.from);
const first = next;
const last = only === null ? Infinity : only + 1;
while (next < last && (only !== null || Date.now() < until)) {
  const result = await work(next, last);
  next = result.next;
  if (result.hung !== null) tell(result.hung, `not done after ${limit.workMs} ms`);
}
console.log(`${next - first} files of seed ${seed}, ${failures.length} with problems`);
process.exitCode = failures.length === 0 ? 0 : 1;
