import type { Path } from "../../diagnostic/place.ts";
import { alignLists } from "./align-lists.ts";
import { withEntry } from "./changes.ts";
import { entryOf, type FactsMap, type FactsValue, isFactsMap, isList, isSameValue } from "./facts-value.ts";

/** A change of one value, key or item, small enough to be made by rewriting a few places of a text. */
export type Step =
  /** Another value in the place of one that is there. */
  | { readonly kind: "replace"; readonly path: Path; readonly value: FactsValue }
  /** A key that a map has not had, or an item before the one that has its index now. */
  | { readonly kind: "add"; readonly path: Path; readonly value: FactsValue }
  | { readonly kind: "remove"; readonly path: Path };

function mapSteps(path: Path, before: FactsMap, after: FactsMap): readonly Step[] {
  const kept = Object.entries(after).flatMap(([key, value]): readonly Step[] => {
    const old = entryOf(before, key);
    const at = [...path, key];
    return old === undefined ? [{ kind: "add", path: at, value }] : stepsBetween(at, old, value);
  });
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  // First what comes, so that no map is ever empty.
  return [...kept, ...gone.map((key): Step => ({ kind: "remove", path: [...path, key] }))];
}

function listSteps(path: Path, before: readonly FactsValue[], after: readonly FactsValue[]): readonly Step[] {
  const aligned = alignLists(before, after);
  // From the last to the first, so that every index is still right when its turn comes.
  let index = before.length;
  return aligned.toReversed().flatMap((each): readonly Step[] => {
    if (each.kind === "new") return [{ kind: "add", path: [...path, index], value: after[each.to] ?? null }];
    index = each.from;
    const at = [...path, index];
    if (each.kind === "gone") return [{ kind: "remove", path: at }];
    return stepsBetween(at, before[each.from] ?? null, after[each.to] ?? null);
  });
}

/** The steps from one value to another; each leaves a whole value, and every path is right when the ones before it are made. */
export function stepsBetween(path: Path, before: FactsValue, after: FactsValue): readonly Step[] {
  if (isSameValue(before, after)) return [];
  const isEmptied =
    (isList(after) && after.length === 0) || (isFactsMap(after) && Object.keys(after).length === 0);
  if (!isEmptied && isFactsMap(before) && isFactsMap(after)) return mapSteps(path, before, after);
  if (!isEmptied && isList(before) && isList(after)) return listSteps(path, before, after);
  return [{ kind: "replace", path, value: after }];
}

/** What a value is after a step. */
export function afterStep(within: FactsValue, step: Step, depth = 0): FactsValue {
  const key = step.path[depth];
  if (key === undefined) return step.kind === "remove" ? within : step.value;
  const isLast = depth === step.path.length - 1;
  if (isList(within) && typeof key === "number") {
    const own = within[key];
    const inserted = isLast && step.kind === "add" && own !== undefined ? [own] : [];
    const changed = isLast && step.kind === "remove" ? [] : [afterStep(own ?? null, step, depth + 1)];
    return [...within.slice(0, key), ...changed, ...inserted, ...within.slice(key + 1)];
  }
  if (!isFactsMap(within)) return within;
  const name = String(key);
  if (isLast && step.kind === "remove") return withEntry(within, name, undefined);
  return withEntry(within, name, afterStep(entryOf(within, name) ?? null, step, depth + 1));
}
