import { type FactsValue, isFactsMap, isList, isSameValue } from "./facts-value.ts";

/** An item that stays, perhaps changed, one that goes, or one that comes. Indices in the old and the new list. */
type Aligned =
  | { readonly kind: "kept"; readonly from: number; readonly to: number }
  | { readonly kind: "gone"; readonly from: number }
  | { readonly kind: "new"; readonly to: number };

/** Lists with more pairs of items than this are compared place by place. */
const maxPairs = 250_000;

/** How much of two maps or lists is the same, from 0 to 1. */
function likeness(left: FactsValue, right: FactsValue): number {
  if (isList(left) && isList(right)) {
    const same = left.filter((item) => right.some((other) => isSameValue(item, other))).length;
    return same / Math.max(left.length, right.length, 1);
  }
  if (!isFactsMap(left) || !isFactsMap(right)) return 0;
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.filter((key) => isSameValue(left[key], right[key])).length / Math.max(keys.length, 1);
}

/** What it costs to make one item of the other, from 0 to just under 2, the price of one going and one coming. */
function costOf(left: FactsValue, right: FactsValue): number {
  if (isSameValue(left, right)) return 0;
  return typeof left === "string" && typeof right === "string" ? 1 : 1.9 * (1 - likeness(left, right));
}

/** Place by place, the rest of the longer list going or coming. */
function byPlace(left: number, right: number): readonly Aligned[] {
  return Array.from({ length: Math.max(left, right) }, (_, index): Aligned => {
    if (index >= left) return { kind: "new", to: index };
    return index >= right ? { kind: "gone", from: index } : { kind: "kept", from: index, to: index };
  });
}

/** The costs of making the first items of one list of the first of the other, for each number of both. */
function costs(left: readonly FactsValue[], right: readonly FactsValue[]): readonly (readonly number[])[] {
  const table: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (const [row, item] of left.entries()) {
    const above = table[row] ?? [];
    const line = [row + 1];
    for (const [column, other] of right.entries()) {
      const kept = (above[column] ?? 0) + costOf(item, other);
      line.push(Math.min(kept, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    table.push(line);
  }
  return table;
}

/** Which items of a list became which of another, with as little change as can be; in order. */
export function alignLists(left: readonly FactsValue[], right: readonly FactsValue[]): readonly Aligned[] {
  if (left.length * right.length > maxPairs) return byPlace(left.length, right.length);
  const table = costs(left, right);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  const aligned: Aligned[] = [];
  let [row, column] = [left.length, right.length];
  while (row > 0 || column > 0) {
    // Of ways that cost the same, the one that keeps the first items: what comes or goes is at the end.
    if (column > 0 && at(row, column) === at(row, column - 1) + 1) {
      column -= 1;
      aligned.push({ kind: "new", to: column });
    } else if (row > 0 && at(row, column) === at(row - 1, column) + 1) {
      row -= 1;
      aligned.push({ kind: "gone", from: row });
    } else {
      row -= 1;
      column -= 1;
      aligned.push({ kind: "kept", from: row, to: column });
    }
  }
  return aligned.toReversed();
}
