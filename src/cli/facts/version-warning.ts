import { basename, dirname, resolve } from "node:path";
import type { Facts } from "../../company/facts.ts";
import { coded, type Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path, Place } from "../../diagnostic/place.ts";
import { adviseVersion } from "../../difference/version-advice.ts";
import { changesSince, writtenTarget } from "../../files/locked-promises.ts";
import type { LockedEdition } from "../../files/lock.ts";
import { lockPath } from "../../files/output-path.ts";
import { readLock } from "../../files/read-lock.ts";
import type { Host } from "../../host/host.ts";
import { strictnessOf } from "../../promise/strictness.ts";

/** Facts without an error, and where their values are written. */
interface Reading {
  readonly facts: Facts;
  readonly placeOf: (path: Path) => Place;
}

const versionPath = ["document", "version"] as const;

/**
 * Warns when promises are no longer those that an earlier run rendered, and `document.version` still is the same: readers
 * could not tell the two editions apart. `folder`: where the file's edition lies inside the output folder. None where
 * nothing was rendered, or the facts give no version.
 */
export async function versionWarning(
  file: string,
  folder: string,
  { facts, placeOf }: Reading,
  host: Pick<Host, "files" | "workingDirectory">,
): Promise<readonly Diagnostic[]> {
  const version = facts.document?.version;
  if (version === undefined) return [];
  const locked = await lockedEdition(file, folder, facts.company.name, host);
  if (locked?.edition.version !== version) return [];
  const changes = changesSince(locked.edition, facts);
  if (changes.length === 0) return [];
  const ids = (wanted: string): readonly string[] =>
    changes.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const incomparable = changes.flatMap(({ id, from, to }) =>
    from !== null && to !== null && strictnessOf(from.target, to.target) === "incomparable" ? [id] : [],
  );
  const weighty = { looser: ids("looser"), removed: ids("removed"), incomparable };
  const { proposed } = adviseVersion(version, version, weighty, true);
  const args = {
    version,
    changes: changes.map(({ id, kind, from, to }) => ({
      id,
      kind,
      from: from === null ? null : writtenTarget(from.target),
      to: to === null ? null : writtenTarget(to.target),
    })),
    proposed,
    lock: locked.path,
  };
  const fix = proposed === null ? null : ({ kind: "example", text: proposed } as const);
  const rest = { severity: "warning", place: placeOf(versionPath), path: versionPath, fix } as const;
  return [coded("files/version-unchanged", args, rest)];
}

/**
 * What was last rendered of a company, from where `render` writes unless it is told otherwise: `out` in the working
 * directory, or beside the facts file; there itself, or in the folder that the file has among several.
 */
export async function lockedEdition(
  file: string,
  folder: string,
  company: string,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<{ readonly path: string; readonly edition: LockedEdition } | null> {
  const beside = file === "-" ? "." : dirname(file);
  const name = basename(file).replace(/\.ya?ml$/i, "");
  const outputs = [...new Set(["out", `${beside}/out`.replace(/^\.\//, "")])];
  const places = outputs.flatMap((output) => [folder, "", name].map((inner) => [output, inner, lockPath]));
  const paths = places.map((steps) => steps.filter((step) => step !== "").join("/"));
  for (const path of new Set(paths)) {
    const reading = await readLock(files, resolve(workingDirectory, path));
    const edition = reading.kind === "lock" ? reading.lock.edition : null;
    // Another company's promises are no earlier ones of this.
    if (edition?.company === company) return { path, edition };
  }
  return null;
}
