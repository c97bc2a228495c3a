import { basename, dirname, resolve } from "node:path";
import type { LockedEdition } from "../../files/lock.ts";
import { lockPath } from "../../files/output-path.ts";
import { readLock } from "../../files/read-lock.ts";
import type { LockReading } from "../../files/read-lock.ts";
import type { Host } from "../../host/host.ts";

/** A lock that lies where an edition of a facts file may have been rendered to. */
export interface FoundLock {
  /** As it is shown to people. */
  readonly path: string;
  readonly reading: LockReading;
}

/**
 * The locks where `render` writes the edition of a facts file unless it is told otherwise: `out` in the working directory,
 * or beside the facts file; there itself, or in `folder`, which the file has among several. The nearest one first. `output`
 * names another folder; `null` where nobody has.
 */
export async function locksFor(
  file: string,
  folder: string,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
  output: string | null = null,
): Promise<readonly FoundLock[]> {
  const beside = file === "-" ? "." : dirname(file);
  const name = basename(file).replace(/\.ya?ml$/i, "");
  const usual = new Set(["out", `${beside}/out`.replace(/^\.\//, "")]);
  const outputs = output === null ? [...usual] : [output.replace(/(?<=.)\/$/, "")];
  const places = outputs.flatMap((each) => [folder, "", name].map((inner) => [each, inner, lockPath]));
  const paths = places.map((steps) => steps.filter((step) => step !== "").join("/"));
  const found: FoundLock[] = [];
  for (const path of new Set(paths)) {
    const reading = await readLock(files, resolve(workingDirectory, path));
    if (reading.kind !== "none") found.push({ path, reading });
  }
  return found;
}

/** What was last rendered of a company; `null` where no lock knows it. */
export function lockedEdition(
  locks: readonly FoundLock[],
  company: string,
): { readonly path: string; readonly edition: LockedEdition } | null {
  for (const { path, reading } of locks) {
    const edition = reading.kind === "lock" ? reading.lock.edition : null;
    // Another company's promises are no earlier ones of this.
    if (edition?.company === company) return { path, edition };
  }
  return null;
}
