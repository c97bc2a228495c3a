/** Up to so many parts, every combination is tried: sixteen at most. */
const maxWhole = 4;

export interface Combinations {
  /** Whether each part is there, for each combination; with all of them first. */
  readonly rows: readonly (readonly boolean[])[];
  /** Whether these are all there are. */
  readonly isWhole: boolean;
}

/**
 * Combinations of parts that may be there or not: all of them where they are few, else enough that each two parts are
 * seen together, apart, and both missing. The same for the same number of parts.
 */
export function combinationsOf(parts: number): Combinations {
  if (parts <= maxWhole) {
    const rows = Array.from({ length: 2 ** parts }, (_, index) =>
      Array.from({ length: parts }, (_unused, part) => (index & (1 << part)) === 0),
    );
    return { rows, isWhole: true };
  }
  return { rows: pairwise(parts), isWhole: false };
}

/**
 * Each new row takes, part by part, the value that covers the most pairs with the parts before it that no row has covered
 * yet. Everything and nothing come first: they are the cases that people know.
 */
function pairwise(parts: number): readonly (readonly boolean[])[] {
  const open = new Set<number>();
  const keyOf = (left: number, right: number, values: number): number => (left * parts + right) * 4 + values;
  for (let left = 0; left < parts; left += 1)
    for (let right = left + 1; right < parts; right += 1)
      for (let values = 0; values < 4; values += 1) open.add(keyOf(left, right, values));
  const rows: (readonly boolean[])[] = [];
  const gain = (row: readonly boolean[], value: boolean): readonly number[] =>
    row
      .map((before, left) => keyOf(left, row.length, (before ? 2 : 0) + (value ? 1 : 0)))
      .filter((key) => open.has(key));
  const take = (row: readonly boolean[]): void => {
    row.forEach((value, part) => {
      for (const key of gain(row.slice(0, part), value)) open.delete(key);
    });
    rows.push(row);
  };
  take(Array.from({ length: parts }, () => true));
  take(Array.from({ length: parts }, () => false));
  while (open.size > 0) {
    const row: boolean[] = [];
    const [first = 0] = open;
    const [left, right] = [Math.floor(first / 4 / parts), Math.floor(first / 4) % parts];
    for (let part = 0; part < parts; part += 1) {
      // Every row covers at least the first pair that is open, so there is an end.
      const forced = part === left ? (first & 2) > 0 : part === right ? (first & 1) > 0 : null;
      const [withIt, without] = [gain(row, true).length, gain(row, false).length];
      const byTurns = (rows.length + part) % 2 === 0;
      row.push(forced ?? (withIt === without ? byTurns : withIt > without));
    }
    take(row);
  }
  return rows;
}
