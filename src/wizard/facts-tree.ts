import type { Path } from "../diagnostic/place.ts";
import { type FactsValue, isFactsMap, isList } from "../yaml/writing/facts-value.ts";

/** The tree with a value at a path; maps and lists on the way are made. Lists may be left with holes, see `withoutHoles`. */
export function withValue(tree: FactsValue | undefined, path: Path, value: FactsValue): FactsValue {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items: (FactsValue | undefined)[] = isList(tree) ? [...tree] : [];
    items[step] = withValue(items[step], rest, value);
    return items as readonly FactsValue[]; // Holes are taken out by `withoutHoles`.
  }
  const map = isFactsMap(tree) ? tree : {};
  return { ...map, [step]: withValue(map[step], rest, value) };
}

/** The tree without the holes of its lists. */
export function withoutHoles(value: FactsValue): FactsValue {
  if (isList(value)) {
    const items: readonly (FactsValue | undefined)[] = value;
    return items.filter((item) => item !== undefined).map(withoutHoles);
  }
  if (!isFactsMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutHoles(each)]));
}
