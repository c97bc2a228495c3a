import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { formatPath } from "../diagnostic/place.ts";

/**
 * A name for each finding that stays when lines above it come and go, so that a service that watches a repository
 * knows it again: the code, the file, the key and what the finding carries, counted where the same is found twice.
 * The wording is not in it, so it is the same in every language.
 */
export function fingerprintsOf(findings: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, place, path, args }) => {
    const identity = JSON.stringify([code, place.file, formatPath(path), args]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return createHash("sha256")
      .update(`${identity}${String(count)}`)
      .digest("hex")
      .slice(0, 32);
  });
}
