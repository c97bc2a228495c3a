import type { Path } from "../../diagnostic/place.ts";
import { entryOf, type FactsMap, type FactsValue, isEmptyValue, isFactsMap, isList } from "./facts-value.ts";

/** One change of what a file says. The path of a list's item ends in its index; the index behind the last one adds. */
export type FactsChange =
  | { readonly kind: "set"; readonly path: Path; readonly value: FactsValue }
  | { readonly kind: "remove"; readonly path: Path };

/** A map with another value under a key; `undefined` takes the key out. */
export function withEntry(map: FactsMap, key: string, value: FactsValue | undefined): FactsMap {
  const entries = Object.entries(map);
  if (value === undefined) return Object.fromEntries(entries.filter(([each]) => each !== key));
  const isThere = Object.hasOwn(map, key);
  const replaced = entries.map(([each, old]) => [each, each === key ? value : old] as const);
  return Object.fromEntries(isThere ? replaced : [...replaced, [key, value] as const]);
}

/** A value with another at a path below it; `undefined` where the path leads through a text or past a list's end. */
function withValue(within: FactsValue | undefined, path: Path, value: FactsValue): FactsValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const owner = within ?? (typeof step === "number" ? [] : {});
  if (isList(owner) && typeof step === "number" && step >= 0 && step <= owner.length) {
    const item = withValue(owner[step], rest, value);
    return item === undefined ? undefined : [...owner.slice(0, step), item, ...owner.slice(step + 1)];
  }
  if (!isFactsMap(owner)) return undefined;
  const key = String(step);
  const entry = withValue(entryOf(owner, key), rest, value);
  return entry === undefined ? undefined : withEntry(owner, key, entry);
}

/** A value without what is at a path below it; a map or list that this leaves empty goes too: `undefined`. */
function without(within: FactsValue, path: Path): FactsValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (isList(within) && typeof step === "number") {
    const item = within[step];
    if (item === undefined) return within;
    const left = without(item, rest);
    const items = within.flatMap((each, index) =>
      index !== step ? [each] : left === undefined ? [] : [left],
    );
    return isEmptyValue(items) ? undefined : items;
  }
  const entry = isFactsMap(within) ? entryOf(within, String(step)) : undefined;
  if (!isFactsMap(within) || entry === undefined) return within;
  const map = withEntry(within, String(step), without(entry, rest));
  return isEmptyValue(map) ? undefined : map;
}

/** What a file says after a change; `null` for a change that it has no place for. */
export function changed(facts: FactsMap, change: FactsChange): FactsMap | null {
  const after =
    change.kind === "set" ? withValue(facts, change.path, change.value) : without(facts, change.path);
  return isFactsMap(after) ? after : null;
}
