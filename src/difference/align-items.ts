import { isMap } from "../company/walk.ts";
import { type Path, valueAt } from "../diagnostic/place.ts";
import { alignLists } from "../yaml/writing/align-lists.ts";
import type { FactsValue } from "../yaml/writing/facts-value.ts";

/** An item with its index in both lists; `null` in the one where it is not. */
export interface AlignedItem {
  readonly from: number | null;
  readonly to: number | null;
}

export interface AlignedItems {
  readonly items: readonly AlignedItem[];
  /** Whether what both lists have comes in the same order. */
  readonly isOrderKept: boolean;
  /** What both lists have, by name, in the order of each. */
  readonly orders: readonly [readonly string[], readonly string[]];
}

/** What an item of some lists is known by, whatever else of it changes. */
const names: Readonly<Record<string, string>> = { escalation: "to", priorities: "name" };

/** Which items of one list became which of the other; `reordered` where the two differ in nothing but order. */
export function alignItems(
  path: Path,
  from: readonly unknown[],
  to: readonly unknown[],
): AlignedItems | "reordered" {
  const name = path.length === 1 ? names[String(path[0])] : undefined;
  if (name !== undefined) return byName(namesOf(from, name), namesOf(to, name));
  const [left, right] = [from.map(asValue), to.map(asValue)];
  if (isSameSet(left, right)) return "reordered";
  const items = alignLists(left, right).map((each) => ({
    from: each.kind === "new" ? null : each.from,
    to: each.kind === "gone" ? null : each.to,
  }));
  return { items, isOrderKept: true, orders: [[], []] };
}

function byName(from: readonly string[], to: readonly string[]): AlignedItems {
  const kept = to.map((name, index) => {
    const old = from.indexOf(name);
    return { from: old < 0 ? null : old, to: index };
  });
  const gone = from.flatMap((name, index) => (to.includes(name) ? [] : [{ from: index, to: null }]));
  const orders = [
    from.filter((name) => to.includes(name)),
    to.filter((name) => from.includes(name)),
  ] as const;
  const shown = orders.map((order) => order.map((name) => name.replace(/ \d+$/, ""))) as [string[], string[]]; // A pair stays one.
  return {
    items: [...kept, ...gone],
    isOrderKept: orders[0].join("\n") === orders[1].join("\n"),
    orders: shown,
  };
}

/** The names of items, each with how often it came before: a person may stand on the ladder more than once. */
function namesOf(items: readonly unknown[], key: string): readonly string[] {
  const all = items.map((item) => String(valueAt(item, [key])));
  return all.map(
    (name, index) => `${name} ${String(all.slice(0, index).filter((each) => each === name).length)}`,
  );
}

function isSameSet(left: readonly FactsValue[], right: readonly FactsValue[]): boolean {
  const sorted = (items: readonly FactsValue[]): string =>
    items
      .map((item) => JSON.stringify(item))
      .toSorted()
      .join("\n");
  return left.length === right.length && sorted(left) === sorted(right);
}

/** A checked value as a file would hold it: every leaf is text. */
function asValue(value: unknown): FactsValue {
  if (Array.isArray(value)) return value.map(asValue);
  if (isMap(value)) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    return Object.fromEntries(entries.map(([key, child]) => [key, asValue(child)]));
  }
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
