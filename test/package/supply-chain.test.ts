import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), "utf8"));
}

// These files are npm's, whose form is known.
const lock = read("package-lock.json") as Lock;
const manifest = read("package.json") as Manifest;

/** What is installed together with the package: everything but what only its development needs. */
const installed = Object.entries(lock.packages)
  .filter(([path, { dev, devOptional }]) => path !== "" && dev !== true && devOptional !== true)
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ""), ...locked }));

/** Whose zlib the build puts into the package, although it is not installed with it. */
const zlibBy = "@zip.js/zip.js";

/** Licences that ask nothing of our users but to keep the notices. */
const allowed = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

test("every package that is installed with ours has a licence that asks nothing of our users", () => {
  const others = installed.filter(({ license }) => !allowed.includes(license ?? ""));
  expect(others.map(({ name, license }) => [name, license])).toEqual([]);
});

test("no package that is installed with ours runs a script when it is installed", () => {
  const running = installed.filter(({ hasInstallScript }) => hasInstallScript === true);
  expect(running.map(({ name }) => name)).toEqual([]);
});

describe("what the built command contains of others", () => {
  const notices = readFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  const headings = [...notices.matchAll(/^-{80}\n(\S+) \S+: (.+)\n-{80}\n\n(.+)/gm)];
  const named = headings.map(([, name]) => name);

  test("comes with the licence of each dependency", () => {
    const own = Object.keys(manifest.dependencies);
    expect(own.filter((name) => !named.includes(name))).toEqual([]);
    expect(named).toContain(zlibBy);
  });

  test("comes with the licences of what the browser's client has taken in", () => {
    const within = [...notices.matchAll(/^(\S+), in puppeteer-core:\n\n(?=.)/gm)].map(([, name]) => name);
    expect(within).toEqual(expect.arrayContaining(["mitt", "parsel-js", "rxjs"]));
    expect(notices.slice(notices.indexOf("puppeteer-core "))).toContain("Apache License");
  });

  test("is under licences that ask nothing of our users", () => {
    expect(headings.filter(([, , license = ""]) => !allowed.includes(license))).toEqual([]);
  });
});

test("the bill of materials lists what is installed with the package, and is the same each time", () => {
  const bill = (): string => execFileSync(process.execPath, ["sbom.mjs"], { cwd: root, encoding: "utf8" });
  const first = bill();
  // npm prints what is asked for above.
  const { components } = JSON.parse(first) as Bill;
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(installed.filter(({ name, version }) => !listed.has(`${name}@${version}`))).toEqual([]);
  expect(components.map(({ name }) => name)).toContain(zlibBy);
  expect(bill()).toBe(first);
  // npm takes seconds on a busy machine.
}, 60_000);
