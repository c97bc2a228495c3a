import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { project } from "../docs/project.ts";

export interface Packed {
  /** What the package holds, by path, sorted. */
  readonly files: readonly string[];
  /** The size of all of them in bytes. */
  readonly size: number;
  /** A folder outside the project in which the package is installed, and what it depends on. */
  readonly folder: string;
}

interface PackReport {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** On Windows npm is a script, and only a shell runs it. */
const inShell = { shell: process.platform === "win32" };

/**
 * Packs the project as it was built, and unpacks it where a program would have it. That needs no network: what the package
 * depends on is linked, apart from what is only for development, so that a dependency that is not declared is missing.
 */
export function packed(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "charter-packed-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const packing = ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", folder];
  const text = execFileSync("npm", packing, { cwd: project, encoding: "utf8", ...inShell });
  const [report] = JSON.parse(text) as readonly PackReport[];
  if (report === undefined) throw new Error("npm packed nothing.");
  const modules = join(folder, "node_modules");
  const at = join(modules, "service-charter");
  mkdirSync(at, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, report.filename), "-C", at, "--strip-components=1"]);
  rmSync(join(folder, report.filename));
  linkWhatItNeeds(modules);
  return { files: report.files.map(({ path }) => path).toSorted(), size: report.unpackedSize, folder };
}

/** Everything that npm installs for those who use the package, and the types of Node, which such a program has itself. */
function linkWhatItNeeds(modules: string): void {
  const list = ["ls", "--omit=dev", "--all", "--parseable", "--loglevel=silent"];
  const shown = execFileSync("npm", list, { cwd: project, encoding: "utf8", ...inShell });
  const root = join(project, "node_modules");
  const names = shown
    .split("\n")
    .filter((path) => path.startsWith(root))
    .map((path) => path.slice(root.length + 1).replaceAll("\\", "/"))
    .filter((name) => !name.includes("/node_modules/"));
  for (const name of new Set([...names, "@types/node", "undici-types"])) {
    if (name.includes("/")) mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(join(root, name), join(modules, name), "junction");
  }
}

/** The files under a folder of the project, by path, sorted. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(project.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}
