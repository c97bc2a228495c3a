// What a stranger does with the package: pack it, install it with npm in an empty folder, run the command and the
// examples of docs/api.md, compile a program against its types; on each Node that we support. The browser download of
// puppeteer is made impossible, so that whoever needs it is found out.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

const project = resolve(import.meta.dirname, "..");
const workplace = mkdtempSync(join(tmpdir(), "charter-consumer-"));
const environment = {
  ...process.env,
  CHARTER_TODAY: "2026-11-22",
  NO_COLOR: "1",
  PUPPETEER_DOWNLOAD_BASE_URL: "http://127.0.0.1:9",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
};

/** Runs a program; gives what it prints, or throws with all it said. */
function run(program, argv, folder) {
  return execFileSync(program, argv, { cwd: folder, encoding: "utf8", env: environment, stdio: "pipe" });
}

function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

/** The path of a Node of a major version; `null` where it cannot be had. */
function nodeOf(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const print = ["-y", `node@${major}`, "-p", "process.execPath"];
  return attempt(() => run("npx", print, workplace).trim());
}

function tryWith(node, folder) {
  const charter = join(folder, "node_modules/service-charter/bin/charter.js");
  run(node, [charter, "check", "charter.yaml"], folder);
  run(node, [charter, "render", "--to", "html,md", "-o", "rendered", "charter.yaml"], folder);
  for (const kind of ["policy", "charter"])
    for (const ending of ["md", "html"]) {
      const path = join(folder, `rendered/en/${kind}.${ending}`);
      if (!existsSync(path)) throw new Error(`${path} is missing.`);
    }
  const page = readFileSync(join(project, "docs/api.md"), "utf8");
  const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)];
  for (const [index, [, code, printed]] of examples.entries()) {
    writeFileSync(join(folder, `example-${index}.mjs`), code);
    writeFileSync(join(folder, `example-${index}.mts`), code);
    const stdout = run(node, [`example-${index}.mjs`], folder);
    if (printed !== undefined && stdout !== printed)
      throw new Error(`Example ${index + 1} printed ${stdout}`);
  }
  rmSync(join(folder, "rendered"), { recursive: true });
  return examples.length;
}

try {
  const packing = ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", workplace];
  const [{ filename }] = JSON.parse(run("npm", packing, project));
  writeFileSync(join(workplace, "package.json"), '{ "private": true, "type": "module" }\n');
  copyFileSync(join(project, "examples/meridian.yaml"), join(workplace, "charter.yaml"));
  const { devDependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const compiler = ["typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  if (attempt(() => run("npm", ["ping"], workplace)) === null) {
    console.log("skipped: the registry of npm cannot be reached");
  } else {
    run("npm", ["install", `./${filename}`, ...compiler], workplace);
    for (const major of [20, 22, 24]) {
      const node = nodeOf(major);
      if (node === null) console.log(`skipped: Node ${major} cannot be had here`);
      else
        console.log(
          `Node ${run(node, ["-p", "process.version"], workplace).trim()}: the command and ${tryWith(node, workplace)} examples run`,
        );
    }
    const strict = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--skipLibCheck",
      "false",
    ];
    const target = ["--module", "nodenext", "--target", "es2022", "--types", "node", "--noEmit"];
    const sources = readFileSync(join(project, "docs/api.md"), "utf8")
      .match(/^```js$/gm)
      .map((_, index) => `example-${index}.mts`);
    run("npx", ["--no-install", "tsc", ...strict, ...target, ...sources], workplace);
    console.log("The types compile in a strict program");
  }
} catch (error) {
  console.error(error.stdout || "", error.stderr || "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
