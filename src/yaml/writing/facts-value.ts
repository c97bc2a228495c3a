import type { Path } from "../../diagnostic/place.ts";
import { type MapNode, valueOf } from "../tree.ts";

/**
 * A value as a facts file holds it: every scalar is its text, also a number or a date. `null` is written `null`, which
 * takes away what the file would have from one that it builds on.
 */
export type FactsValue = string | null | readonly FactsValue[] | FactsMap;

export interface FactsMap {
  readonly [key: string]: FactsValue;
}

export function isList(value: FactsValue | undefined): value is readonly FactsValue[] {
  return Array.isArray(value);
}

export function isFactsMap(value: FactsValue | undefined): value is FactsMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The values of a tree without their places. */
export function factsMapOf(tree: MapNode): FactsMap {
  return valueOf(tree) as FactsMap; // A tree holds texts, nothing, lists and maps.
}

/** What a map holds under a key of its own. */
export function entryOf(map: FactsMap, key: string): FactsValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The value at a path; `undefined` where nothing is. */
export function factAt(value: FactsValue, path: Path): FactsValue | undefined {
  return path.reduce<FactsValue | undefined>((found, step) => {
    if (isFactsMap(found)) return entryOf(found, String(step));
    return isList(found) && typeof step === "number" ? found[step] : undefined;
  }, value);
}

/** Whether two values say the same; the order of a map's keys says nothing. */
export function isSameValue(left: FactsValue | undefined, right: FactsValue | undefined): boolean {
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((item, index) => isSameValue(item, right[index]));
  if (!isFactsMap(left) || !isFactsMap(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameValue(left[key], right[key]))
  );
}

/** Whether nothing is left of a map or list. */
export function isEmptyValue(value: FactsValue): boolean {
  return isList(value) ? value.length === 0 : isFactsMap(value) && Object.keys(value).length === 0;
}
