import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageName = "@sparticuz/chromium";

/** An installed package with a compressed browser in it. */
export interface CarriedPackage {
  /** The folder with `chromium.br`, `al2023.tar.br` and `fonts.tar.br`. */
  readonly archives: string;
  readonly version: string;
}

/**
 * Finds the package that carries a browser, without running any of its code: its own start-up trusts whatever
 * lies at `$TMPDIR/chromium`.
 */
export async function locateCarried(packageDirectory: string): Promise<CarriedPackage | null> {
  let folder: string;
  try {
    folder = dirname(createRequire(join(packageDirectory, "package.json")).resolve(packageName));
  } catch {
    return null;
  }
  // The package does not export its package.json, so it is looked for above the entry file.
  for (; folder !== dirname(folder); folder = dirname(folder)) {
    const version = await versionIn(join(folder, "package.json"));
    if (version !== null) return { archives: join(folder, "bin"), version };
  }
  return null;
}

async function versionIn(manifest: string): Promise<string | null> {
  try {
    const content: unknown = JSON.parse(await readFile(manifest, "utf8"));
    if (typeof content !== "object" || content === null) return null;
    if (!("name" in content) || content.name !== packageName) return null;
    // The version becomes the name of a folder.
    return "version" in content && typeof content.version === "string" && /^\w[\w.+-]*$/.test(content.version)
      ? content.version
      : null;
  } catch {
    return null;
  }
}
