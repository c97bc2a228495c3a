import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What the build compiled of the package's templates of a language; empty where it was not built. */
export function compiledTemplates(
  packageDirectory: string,
  language: string,
): Readonly<Record<string, unknown>> {
  const path = join(packageDirectory, `dist/templates/${language}.cjs`);
  return existsSync(path) ? (createRequire(path)(path) as Readonly<Record<string, unknown>>) : {}; // The build wrote it.
}
