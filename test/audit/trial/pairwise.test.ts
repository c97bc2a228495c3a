import { expect, test } from "vitest";
import { combinationsOf } from "../../../src/audit/templates/trial/pairwise.ts";

test.for([0, 1, 2, 3, 4])("%i parts are tried in every combination", (parts) => {
  const { rows, isWhole } = combinationsOf(parts);
  expect({ different: new Set(rows.map(String)).size, isWhole }).toEqual({
    different: 2 ** parts,
    isWhole: true,
  });
});

test.for([5, 12, 40, 70])("of %i parts, each two are seen together, apart and both missing", (parts) => {
  const { rows, isWhole } = combinationsOf(parts);
  const missing: string[] = [];
  for (let left = 0; left < parts; left += 1)
    for (let right = left + 1; right < parts; right += 1) {
      const seen = new Set(rows.map((row) => `${String(row[left])} ${String(row[right])}`));
      if (seen.size < 4) missing.push(`${String(left)} ${String(right)}`);
    }
  expect({ missing, isWhole, isFew: rows.length <= 24 }).toEqual({
    missing: [],
    isWhole: false,
    isFew: true,
  });
});

test("everything comes first", () => {
  expect(combinationsOf(9).rows[0]).toEqual(Array.from({ length: 9 }, () => true));
  expect(combinationsOf(3).rows[0]).toEqual([true, true, true]);
});
