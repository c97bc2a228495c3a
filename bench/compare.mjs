// Runs two commands in turn, A B A B …, and compares them: the load of the machine changes slowly, so two neighbours have
// the same.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const command = join(root, "bin/charter.js");
export const facts = join(root, "examples/meridian.yaml");

/** Node reads the file that `NODE_EXTRA_CA_CERTS` names at every start, which takes longer than the start. */
export const environment = { ...process.env };
delete environment.NODE_EXTRA_CA_CERTS;

/** Milliseconds of one run; ends the benchmark when the command fails. */
export function time(argv) {
  const start = process.hrtime.bigint();
  run(argv);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const noted = scratch();

/** Mebibytes that one run has in memory at its peak, without the browser. */
export function peak(argv) {
  const file = join(noted, "peak");
  run(["--import", join(root, "bench/note-peak.mjs"), ...argv], { BENCH_PEAK: file });
  return Number(readFileSync(file, "utf8")) / 1024;
}

function run(argv, more = {}) {
  const { status, stderr } = spawnSync(process.execPath, argv, {
    env: { ...environment, ...more },
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`);
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The medians of `ours` and `theirs`, each an argument list, and the median of what each pair of runs comes to. */
export function compare(ours, theirs, rounds, measure = time) {
  measure(ours);
  measure(theirs);
  const pairs = Array.from({ length: rounds }, () => [measure(ours), measure(theirs)]);
  return {
    ours: median(pairs.map(([one]) => one)),
    theirs: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([one, other]) => one / other)),
  };
}

/**
 * Removes a folder and lets the disk forget it: ext4 passes over the places of files that went in the last five seconds,
 * one by one, which would cost whoever writes next up to a fifth of its time.
 */
export function forget(folder) {
  if (!existsSync(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6000);
}

/** A folder that is removed when the process ends. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "charter-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
