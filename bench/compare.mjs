// Runs two commands in turn and compares their medians.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const command = join(root, "bin/charter.js");
export const facts = join(root, "examples/meridian.yaml");

const environment = { ...process.env };
delete environment.NODE_EXTRA_CA_CERTS;

/** Milliseconds of one run; ends the benchmark when the command fails. */
function time(argv) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, {
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const spent = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`);
  return spent;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Prints the medians of `a` and `b`, each a list of argument lists that are run one after another, and a/b. */
export function compare(title, a, b, rounds) {
  const count = Number(process.env.ROUNDS ?? rounds);
  const run = (list) => list.map((argv) => time(argv)).reduce((sum, value) => sum + value, 0);
  run(a.runs);
  run(b.runs);
  const times = { a: [], b: [] };
  for (let round = 0; round < count; round += 1) {
    times.a.push(run(a.runs));
    times.b.push(run(b.runs));
  }
  const [first, second] = [median(times.a), median(times.b)];
  const range = (values) => `[${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}]`;
  console.log(`${title}, ${count} rounds, node ${process.version}`);
  console.log(`  ${a.name}: ${first.toFixed(1)} ms ${range(times.a)}`);
  console.log(`  ${b.name}: ${second.toFixed(1)} ms ${range(times.b)}`);
  console.log(`  ratio ${(first / second).toFixed(2)}`);
}

/** A folder that is removed when the process ends. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "charter-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
