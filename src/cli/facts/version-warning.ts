import type { Facts } from "../../company/facts.ts";
import { coded, type Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path, Place } from "../../diagnostic/place.ts";
import { adviseVersion } from "../../difference/version-advice.ts";
import { changesSince, writtenTarget } from "../../files/locked-promises.ts";
import { strictnessOf } from "../../promise/strictness.ts";
import { type FoundLock, lockedEdition } from "./locked-edition.ts";

/** Facts without an error, and where their values are written. */
interface Reading {
  readonly facts: Facts;
  readonly placeOf: (path: Path) => Place;
}

const versionPath = ["document", "version"] as const;

/**
 * Warns when promises are no longer those that an earlier run rendered, and `document.version` still is the same: readers
 * could not tell the two editions apart. None where nothing was rendered, or the facts give no version.
 */
export function versionWarning(
  locks: readonly FoundLock[],
  { facts, placeOf }: Reading,
): readonly Diagnostic[] {
  const version = facts.document?.version;
  if (version === undefined) return [];
  const locked = lockedEdition(locks, facts.company.name);
  if (locked?.edition.version !== version) return [];
  const changes = changesSince(locked.edition, facts);
  if (changes.length === 0) return [];
  const ids = (wanted: string): readonly string[] =>
    changes.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const incomparable = changes.flatMap(({ id, from, to }) =>
    from !== null && to !== null && strictnessOf(from.target, to.target) === "incomparable" ? [id] : [],
  );
  const weighty = { looser: ids("looser"), removed: ids("removed"), incomparable };
  const { proposed: next } = adviseVersion(version, version, weighty, true);
  const proposed = next === null ? null : asTyped(next);
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

/** A version as it is typed into a facts file: one that YAML would take for a number stands in quotes. */
function asTyped(version: string): string {
  return /^\d+(?:\.\d*)?$/.test(version) ? JSON.stringify(version) : version;
}
