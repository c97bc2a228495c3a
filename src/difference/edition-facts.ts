import type { Facts } from "../company/facts.ts";
import { formatPath, type Path } from "../diagnostic/place.ts";

/** Facts that tell one edition from the next. Every document prints them, whatever else changes. */
const keys = ["version", "effective", "lastReviewed", "changes"] as const;

/** Whether a path of the facts leads to what only tells editions apart. */
export function isEditionFact([block, key]: Path): boolean {
  return block === "document" && keys.some((each) => each === key);
}

/** The version and the log of changes: they record a change and are none. */
export function isRecord(path: Path): boolean {
  return isEditionFact(path) && (path[1] === "version" || path[1] === "changes");
}

/** Facts as if they belonged to another edition, so that documents can be compared by what they say. */
export function asEditionOf({ document: own, ...facts }: Facts, { document: other }: Facts): Facts {
  const kept = Object.fromEntries(
    Object.entries(own ?? {}).filter(([key]) => !isEditionFact(["document", key])),
  );
  const taken = Object.fromEntries(
    keys.flatMap((key) => (other?.[key] === undefined ? [] : [[key, other[key]]])),
  );
  const document = { ...kept, ...taken };
  return Object.keys(document).length === 0 ? facts : { ...facts, document };
}

/** The ids of the changed facts that every document prints. */
export function editionIds(changes: readonly { readonly path: Path }[]): readonly string[] {
  const ids = changes
    .filter(({ path }) => isEditionFact(path))
    .map(({ path }) => formatPath(path.slice(0, 2)));
  return [...new Set(ids)];
}
