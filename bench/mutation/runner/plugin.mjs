import { globSync } from "tinyglobby";
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { loadedBy } from "./loaded-by.mjs";
import { collect } from "./vitest-in-place.mjs";

/** Runs the tests in Stryker's own process; see vitest-in-place.mjs for why. */
class InPlaceRunner {
  constructor(options) {
    this.patterns = options.keptProject.tests;
    this.slow = options.keptProject.slow;
    this.budgetMs = options.keptProject.budgetMs;
    this.verifies = options.keptProject.verifies;
    this.environment = options.keptProject.environment;
    this.state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.loads = 0;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(process.env, this.environment);
    this.project = process.cwd();
    const data = {
      project: pathToFileURL(this.project).href + "/",
      vitest: new URL("vitest-in-place.mjs", import.meta.url).href,
    };
    register("./load-typescript.mjs", import.meta.url, { data });
    // In the order of the patterns: the tests of the folder itself come first, and are the likeliest to notice.
    this.files = [
      ...new Set(this.patterns.flatMap((pattern) => globSync(pattern, { cwd: this.project }).toSorted())),
    ];
    this.state.activeMutant = undefined;
  }

  async dryRun() {
    this.loaded = await this.load(this.files);
    const results = [];
    for (const test of this.loaded) {
      this.state.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const rest = failure === null ? { status: 0 } : { status: 1, failureMessage: failure };
      const fileName = join(this.project, fileOf(test.id));
      const timeSpentMs = performance.now() - started;
      results.push({ id: test.id, name: test.id, fileName, timeSpentMs, ...rest });
    }
    this.state.currentTestId = undefined;
    writeFileSync(times, JSON.stringify(results.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: "complete", tests: results, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, mutantActivation, testFilter, hitLimit }) {
    const isStatic = mutantActivation === "static";
    if (!isStatic) {
      this.loaded ??= await this.load(this.files);
      const wanted = new Set(testFilter ?? this.loaded.map(({ id }) => id));
      const tests = this.quickest(this.loaded.filter(({ id }) => wanted.has(id)));
      const result = await this.runWith(activeMutant, hitLimit, tests);
      if (result.status === "survived" && this.verifies) {
        // What is made once and kept was made without the mutant, and only the first test was seen to make it.
        const files = new Set(tests.map(({ id }) => fileOf(id)));
        const beside = this.quickest(this.loaded.filter(({ id }) => files.has(fileOf(id))));
        return this.runFresh(
          activeMutant,
          hitLimit,
          beside.map(({ id }) => id),
          null,
        );
      }
      if (result.status !== "killed") return result;
      // Something that an earlier mutant left behind is no merit of this one: the test has to pass without it.
      const [noticed] = result.killedBy;
      if ((await failureOf(tests.find(({ id }) => id === noticed))) === null) return result;
      this.loaded = undefined;
    }
    return this.runFresh(activeMutant, hitLimit, testFilter, isStatic ? sandboxFileName : null);
  }

  /** The test files that load a file of the sources, those that load the fewest others first. */
  loadersOf(source) {
    this.graphs ??= new Map(this.files.map((file) => [file, loadedBy(join(this.project, file))]));
    const sizeOf = (file) => this.graphs.get(file).size;
    return this.files
      .filter((file) => this.graphs.get(file).has(source))
      .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  }

  /** `source` is the changed file where it is changed while it loads; `null` where the change is switched on later. */
  async runFresh(mutant, hitLimit, testFilter, source) {
    const isStatic = source !== null;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const needed = wanted === null ? null : new Set([...wanted].map(fileOf));
    const loaders = isStatic ? this.loadersOf(source) : this.files;
    const files = loaders.filter((each) => needed === null || needed.has(each));
    // Nobody knows which tests see what runs while a file loads: those of that file are the likeliest.
    const near = isStatic ? files.filter((each) => isOf(each, mutant.fileName)) : [];
    const others = near.length > 0 && !this.verifies ? [] : files.filter((each) => !near.includes(each));
    let ran = 0;
    let isNew = true;
    for (const file of [...near, ...others]) {
      if (isStatic) this.activate(mutant, hitLimit);
      let tests;
      try {
        tests = await this.load([file], isNew);
        isNew = false;
      } catch (error) {
        return killed(`${file} > `, error, ran);
      } finally {
        this.state.activeMutant = undefined;
      }
      const result = await this.runWith(
        mutant,
        hitLimit,
        tests.filter(({ id }) => wanted?.has(id) ?? true),
      );
      ran += result.nrOfTests ?? 0;
      if (result.status !== "survived") return result;
    }
    return { status: "survived", nrOfTests: ran };
  }

  /** The tests in the order of their times, as many as the budget allows; at least one. */
  quickest(tests) {
    this.times ??= new Map(JSON.parse(readFileSync(times, "utf8")));
    const timeOf = ({ id }) => this.times.get(id) ?? 0;
    let spentMs = 0;
    return tests
      .toSorted((a, b) => timeOf(a) - timeOf(b))
      .filter((test, index) => (spentMs += timeOf(test)) <= this.budgetMs || index === 0);
  }

  /** Runs until a test fails. */
  async runWith(mutant, hitLimit, tests) {
    this.activate(mutant, hitLimit);
    try {
      for (const [index, test] of tests.entries()) {
        const failure = await failureOf(test);
        if (hitLimit !== undefined && this.state.hitCount > hitLimit)
          return { status: "timeout", reason: `Hit limit reached (${this.state.hitCount}/${hitLimit})` };
        if (failure !== null) return killed(test.id, failure, index + 1);
      }
      return { status: "survived", nrOfTests: tests.length };
    } finally {
      this.state.activeMutant = undefined;
    }
  }

  activate(mutant, hitLimit) {
    this.state.activeMutant = mutant.id;
    this.state.hitLimit = hitLimit;
    this.state.hitCount = hitLimit === undefined ? undefined : 0;
  }

  async load(files, isNew = true) {
    if (isNew) this.loads += 1;
    const tests = [];
    for (const file of files) {
      const url = `${pathToFileURL(join(this.project, file)).href}?load=${this.loads}`;
      const found = await collect(file, () => import(url));
      tests.push(...found.filter(({ id }) => !this.slow.some((name) => id.includes(name))));
    }
    return tests;
  }
}

/** Where the first run notes how long each test took, in the copy of the project. */
const times = "test-times.json";

/** Whether a test file is named after a source file. */
const isOf = (testFile, sourceFile) => basename(testFile, ".test.ts") === basename(sourceFile, ".ts");

const fileOf = (id) => id.split(" > ")[0];

const killed = (id, failure, nrOfTests) => ({
  status: "killed",
  killedBy: [id],
  failureMessage: String(failure),
  nrOfTests,
});

async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

const create = (options) => new InPlaceRunner(options);
create.inject = tokens(commonTokens.options);

export const strykerValidationSchema = {
  properties: {
    keptProject: {
      description:
        "Which tests to run, as patterns, which of them to leave out by name, and the environment that they run in.",
      type: "object",
      properties: {
        tests: { type: "array", items: { type: "string" } },
        slow: { type: "array", items: { type: "string" } },
        budgetMs: { type: "number" },
        verifies: { type: "boolean" },
        environment: { type: "object", additionalProperties: { type: "string" } },
      },
      required: ["tests", "slow", "budgetMs", "verifies", "environment"],
    },
  },
};

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-place", create)];
