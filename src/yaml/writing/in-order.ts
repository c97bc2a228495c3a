import type { Path } from "../../diagnostic/place.ts";
import { entryOf, type FactsValue, isFactsMap, isList } from "./facts-value.ts";
import { keysInOrder } from "./schema-advice.ts";

/** A value with the keys of its blocks in the order of the schema, others behind them. */
export function inOrder(path: Path, value: FactsValue): FactsValue {
  if (isList(value)) return value.map((item, index) => inOrder([...path, index], item));
  if (!isFactsMap(value)) return value;
  const keys = Object.keys(value);
  const known = keysInOrder(path).filter((key) => keys.includes(key));
  const all = [...known, ...keys.filter((key) => !known.includes(key))];
  return Object.fromEntries(all.map((key) => [key, inOrder([...path, key], entryOf(value, key) ?? null)]));
}
