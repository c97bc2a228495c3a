import type { Path } from "../diagnostic/place.ts";
import { type FactsValue, isFactsMap, isList } from "../yaml/writing/facts-value.ts";

/**
 * The tree with an answer at a path; maps and lists on the way are made. Unlike a change to a file, an answer may lie behind
 * the end of its list, because the one before it was left out: such holes are taken out by `withoutHoles`.
 */
export function withAnswer(tree: FactsValue | undefined, path: Path, value: FactsValue): FactsValue {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items: (FactsValue | undefined)[] = isList(tree) ? [...tree] : [];
    items[step] = withAnswer(items[step], rest, value);
    return items as readonly FactsValue[]; // Holes are taken out by `withoutHoles`.
  }
  const map = isFactsMap(tree) ? tree : {};
  return { ...map, [step]: withAnswer(map[step], rest, value) };
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
