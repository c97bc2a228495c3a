import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The files of the project that a file loads, itself among them, as far as it and they name them. Types are among them,
 * which does no harm.
 */
export function loadedBy(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const names = readFileSync(file, "utf8").matchAll(/\b(?:from|import\()\s*"(\.[^"]+\.ts)"/g);
  for (const [, name] of names) loadedBy(join(dirname(file), name), found);
  return found;
}
