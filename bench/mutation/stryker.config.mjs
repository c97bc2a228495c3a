import { join } from "node:path";
import { folders } from "./folders.mjs";

const folder = process.env.MUTATION_FOLDER;
const { tests, slow, leftOut } = folders[folder];
const only = (process.env.MUTATION_ONLY ?? "").split(",").filter((path) => path !== "");
const results = `out/mutation/${folder}`;

export default {
  testRunner: "in-place",
  plugins: [join(import.meta.dirname, "runner/plugin.mjs")],
  keptProject: {
    tests,
    slow,
    budgetMs: Number(process.env.MUTATION_BUDGET ?? 5_000),
    verifies: process.env.MUTATION_VERIFY === "yes",
    environment: { CHARTER_TODAY: "2026-11-22", NO_COLOR: "1" },
  },
  coverageAnalysis: "perTest",
  disableTypeChecks: false,
  ignoreStatic: process.env.MUTATION_STATIC === "no",
  concurrency: Number(process.env.MUTATION_JOBS ?? 2),
  maxTestRunnerReuse: 300,
  mutate:
    only.length > 0 ? only : [`src/${folder}/**/*.ts`, ...leftOut.map((name) => `!src/${folder}/${name}.ts`)],
  ignorePatterns: ["dist", "out", "docs", "coverage", "bench", "test/golden"],
  tempDirName: "out/mutation/sandbox",
  incremental: true,
  incrementalFile: `${results}.incremental.json`,
  reporters: ["clear-text", "json", "html", "progress-append-only"],
  jsonReporter: { fileName: `${results}.json` },
  htmlReporter: { fileName: `${results}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  allowConsoleColors: false,
  timeoutMS: 10_000,
  timeoutFactor: 4,
};
