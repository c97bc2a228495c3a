import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { folders } from "./folders.mjs";

/**
 * Tries the tests of each folder, or of those that are named: `npm run mutation -- promise yaml`; with `--only` no other
 * files of a folder, with `--quick` only the first pass and nothing that runs while a file loads, with `--survivors` each
 * change that survived. Stryker is installed here when it is first needed. Ends with a line for each folder, and with 1
 * where a score is below the least.
 */

const here = import.meta.dirname;
const root = join(here, "../..");
const stryker = join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");

/** Of a hundred mutants, how many the tests have to notice. */
const least = 85;

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true },
    quick: { type: "boolean" },
    survivors: { type: "boolean" },
  },
});
const unknown = named.filter((name) => !Object.hasOwn(folders, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(" or ")} here; there are ${Object.keys(folders).join(", ")}.`);
  process.exit(2);
}

/** The only files that are tried; `null` for all. */
const only = flags.only?.flatMap((list) => list.split(",")) ?? null;
const lost = only?.filter((path) => !existsSync(join(root, path))) ?? [];
if (lost.length > 0 || (only !== null && named.length !== 1)) {
  console.error(
    lost.length > 0
      ? `There is no ${lost.join(" or ")}.`
      : "Name the folder of the files, such as: promise --only src/promise/ledger.ts",
  );
  process.exit(2);
}

if (!existsSync(stryker))
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });

/**
 * Most mutants are noticed at once. The few that are not are tried again at length, in a project that is loaded anew for
 * each. Milliseconds of tests for a mutant.
 */
const first = { MUTATION_BUDGET: "600" };
const passes =
  flags.quick === true
    ? [{ ...first, MUTATION_STATIC: "no" }]
    : [first, { MUTATION_BUDGET: "10000", MUTATION_VERIFY: "yes" }];

const chosen = named.length > 0 ? named : Object.keys(folders);
const lines = chosen.map((folder) => {
  for (const pass of passes) {
    forgetSurvivors(folder);
    const env = { ...process.env, MUTATION_FOLDER: folder, MUTATION_ONLY: only?.join(",") ?? "", ...pass };
    const { status } = spawnSync(process.execPath, [stryker, "run", join(here, "stryker.config.mjs")], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    if (status !== 0) return { score: null, text: `${folder}: could not be tried` };
  }
  return scoreOf(folder);
});

for (const { text, survivors } of lines) {
  if (flags.survivors === true) for (const line of survivors ?? []) console.log(line);
  console.log(text);
}
if (lines.some(({ score }) => score === null || score < least)) process.exitCode = 1;

/** Whether a file of a report is one of those that are tried. */
function isTried([path]) {
  return only?.includes(path) ?? true;
}

/** Stryker tries again what it has no result for; what was noticed before stays noticed while its test is the same. */
function forgetSurvivors(folder) {
  const path = join(root, `out/mutation/${folder}.incremental.json`);
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const [, file] of Object.entries(report.files).filter(isTried))
    file.mutants = file.mutants.filter(({ status }) => status !== "Survived" && status !== "NoCoverage");
  writeFileSync(path, JSON.stringify(report));
}

/** Mutants that Stryker left out, or that cannot be loaded, count for nothing. */
function scoreOf(folder) {
  const report = JSON.parse(readFileSync(join(root, `out/mutation/${folder}.json`), "utf8"));
  const files = Object.entries(report.files).filter(isTried);
  const mutants = files.flatMap(([path, file]) => file.mutants.map((mutant) => ({ path, file, ...mutant })));
  const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const score = (100 * noticed) / (noticed + missed.length);
  return {
    score,
    text: `${folder}: ${score.toFixed(1)} % of ${noticed + missed.length} mutants noticed`,
    survivors: missed.map(shown),
  };
}

/** `src/promise/ledger.ts:12:5 was → is`, on one line; nothing ran where it says so. */
function shown({ path, file, location: { start, end }, replacement, status }) {
  const lines = file.source.split("\n").slice(start.line - 1, end.line);
  const whole = lines.join("\n");
  const was = whole.slice(start.column - 1, whole.length - (lines.at(-1)?.length ?? 0) + end.column - 1);
  const [from, to] = [was, replacement ?? ""].map((text) => text.replaceAll(/\s+/g, " ").slice(0, 120));
  const note = status === "NoCoverage" ? " (never run)" : "";
  return `${path}:${start.line}:${start.column} ${from} → ${to}${note}`;
}
