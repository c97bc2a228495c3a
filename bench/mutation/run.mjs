import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./folders.mjs";

/**
 * Tries the tests of each folder, or of those that are named: `npm run mutation -- promise yaml`. Stryker is installed
 * here when it is first needed. Ends with a line for each folder, and with 1 where a score is below the least.
 */

const here = import.meta.dirname;
const root = join(here, "../..");
const stryker = join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");

/** Of a hundred mutants, how many the tests have to notice. */
const least = 85;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(folders, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(" or ")} here; there are ${Object.keys(folders).join(", ")}.`);
  process.exit(2);
}

if (!existsSync(stryker))
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });

/**
 * Most mutants are noticed at once. The few that are not are tried again at length, in a project that is loaded anew for
 * each. Milliseconds of tests for a mutant.
 */
const passes = [{ MUTATION_BUDGET: "600" }, { MUTATION_BUDGET: "10000", MUTATION_VERIFY: "yes" }];

const chosen = named.length > 0 ? named : Object.keys(folders);
const lines = chosen.map((folder) => {
  for (const pass of passes) {
    forgetSurvivors(folder);
    const env = { ...process.env, MUTATION_FOLDER: folder, ...pass };
    const { status } = spawnSync(process.execPath, [stryker, "run", join(here, "stryker.config.mjs")], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    if (status !== 0) return { score: null, text: `${folder}: could not be tried` };
  }
  return scoreOf(folder);
});

for (const { text } of lines) console.log(text);
if (lines.some(({ score }) => score === null || score < least)) process.exitCode = 1;

/** Stryker tries again what it has no result for; what was noticed before stays noticed while its test is the same. */
function forgetSurvivors(folder) {
  const path = join(root, `out/mutation/${folder}.incremental.json`);
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status !== "Survived");
  writeFileSync(path, JSON.stringify(report));
}

/** Mutants that Stryker left out, or that cannot be loaded, count for nothing. */
function scoreOf(folder) {
  const report = JSON.parse(readFileSync(join(root, `out/mutation/${folder}.json`), "utf8"));
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === "Killed" || status === "Timeout").length;
  const missed = statuses.filter((status) => status === "Survived" || status === "NoCoverage").length;
  const score = (100 * noticed) / (noticed + missed);
  return { score, text: `${folder}: ${score.toFixed(1)} % of ${noticed + missed} mutants noticed` };
}
