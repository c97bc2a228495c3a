// Seven documents of each of many companies, to Markdown and HTML: our command with one job and with two, and a bare loop
// over the same files. COUNT sets how many companies, ROUNDS how often each is run.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { count, makeCompanies, renderCompanies } from "./companies.mjs";
import { environment, forget, median, root, scratch } from "./compare.mjs";

const rounds = Number(process.env.ROUNDS ?? 5);
const folder = scratch();
makeCompanies(join(folder, "branches"));

const runs = {
  "one job": renderCompanies("branches", "out"),
  "bare loop": [join(root, "bench/bare-many.mjs"), "branches", "out"],
  "two jobs": renderCompanies("branches", "out", "--jobs", "2"),
};

/** Seconds and peak memory in MiB of one run into an empty folder, and the bytes that it wrote in all. */
function run(argv) {
  forget(join(folder, "out"));
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--import", pathToFileURL(join(root, "bench/peak.mjs")).href, ...argv],
    { cwd: folder, env: environment, stdio: ["ignore", "ignore", "pipe", "pipe"], maxBuffer: 100_000_000 },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, peak: Number(String(output[3])) / 1024 };
}

function written() {
  const files = readdirSync(join(folder, "out"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`;
}

const results = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
const sizes = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, argv] of Object.entries(runs)) {
    results[name].push(run(argv));
    if (round === 0) sizes[name] = written();
  }
}
console.log(`${count} companies, ${rounds} rounds, node ${process.version}`);
for (const [name, list] of Object.entries(results)) {
  const seconds = list.map((each) => each.seconds);
  const range = `[${Math.min(...seconds).toFixed(1)}-${Math.max(...seconds).toFixed(1)}]`;
  const peak = Math.max(...list.map((each) => each.peak)).toFixed(0);
  console.log(`  ${name}: ${median(seconds).toFixed(2)} s ${range}, peak ${peak} MiB, ${sizes[name]}`);
}
// Each round's own ratio: whatever else the machine does, it does to both.
const ratio = (a, b) => median(results[a].map(({ seconds }, round) => seconds / results[b][round].seconds));
console.log(`  one job to bare loop: ${ratio("one job", "bare loop").toFixed(2)}`);
console.log(`  two jobs to one job: ${ratio("two jobs", "one job").toFixed(2)}`);
