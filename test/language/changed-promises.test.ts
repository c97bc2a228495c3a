import { expect, test } from "vitest";
import type { ChangedPromise } from "../../src/diagnostic/audit-codes.ts";
import { someChanges } from "../../src/language/changed-promises.ts";

const kinds: Readonly<Record<ChangedPromise["kind"], string>> = {
  added: "new",
  removed: "gone",
  stricter: "stricter",
  looser: "weaker",
  changed: "other",
};

const one = (id: string): ChangedPromise => ({ id, kind: "changed", from: "1 hour", to: "2 hours" });

test.for([
  { changes: [], want: "" },
  { changes: [one("a")], want: "`a` (other: `1 hour` → `2 hours`)" },
  {
    changes: [
      { id: "a", kind: "added", from: null, to: "1 hour" },
      { id: "b", kind: "removed", from: "2 hours", to: null },
    ],
    want: "`a` (new: `1 hour`), `b` (gone: `2 hours`)",
  },
] as readonly { changes: readonly ChangedPromise[]; want: string }[])("$want", ({ changes, want }) => {
  expect(someChanges(changes, kinds)).toBe(want);
});

test("of many changes the first five are told, and how many more there are", () => {
  const five = ["a", "b", "c", "d", "e"].map(one);
  expect(someChanges(five, kinds).split(", ")).toHaveLength(5);
  expect(someChanges(five, kinds)).not.toContain("…");
  const parts = someChanges([...five, one("f"), one("g")], kinds).split(", ");
  expect([parts.length, parts[4], parts[5]]).toEqual([6, "`e` (other: `1 hour` → `2 hours`)", "+2 …"]);
});
