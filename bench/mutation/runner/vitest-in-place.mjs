import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

/**
 * What the tests of the mutated folders use of vitest, in a process that stays. vitest starts a thread and loads every
 * module for each mutant, a second each; here a mutant is switched on among modules that are loaded already. The matchers
 * are vitest's own. A test that needs more of vitest (hooks, snapshots, `vi`) fails to load, which shows at once.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

/** The tests of a file while it is being loaded: where they go, and the names of the groups around them. */
let collecting = { tests: [], groups: [] };

/**
 * Loads a test file and gives its tests, each with an id that stays the same from run to run.
 * @param {string} file the name that the ids begin with
 * @param {() => Promise<unknown>} load imports the file
 */
export async function collect(file, load) {
  collecting = { tests: [], groups: [file] };
  await load();
  const { tests } = collecting;
  const seen = new Map();
  return tests.map(({ name, run }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { id: times === 1 ? name : `${name} (${times})`, run };
  });
}

/** A table is named by its values as vitest does it: `%s` in turn, `$key` of an object. */
function named(name, row) {
  const values = Array.isArray(row) ? [...row] : [row];
  const filled = name.replaceAll(/%[a-z]/g, () => shown(values.shift()));
  return filled.replaceAll(/\$(\w+)/g, (whole, key) =>
    Object(row) === row && key in row ? shown(row[key]) : whole,
  );
}

function shown(value) {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

export function describe(name, body) {
  const { groups } = collecting;
  collecting.groups = [...groups, name];
  body();
  collecting.groups = groups;
}

describe.for = (rows) => (name, body) => {
  for (const row of rows) describe(named(name, row), () => body(row));
};

export function test(name, body) {
  if (typeof body !== "function")
    throw new Error(`The test “${name}” has options, which are not known here.`);
  collecting.tests.push({ name: [...collecting.groups, name].join(" > "), run: () => body({ expect }) });
}

test.for = (rows) => (name, body) => {
  if (typeof body !== "function")
    throw new Error(`The tests “${name}” have options, which are not known here.`);
  for (const row of rows) {
    const title = [...collecting.groups, named(name, row)].join(" > ");
    collecting.tests.push({ name: title, run: () => body(row, { expect }) });
  }
};
