import { describe, expect, test } from "vitest";
import { shardOf } from "../../src/files/shard.ts";

const names = Array.from({ length: 103 }, (_, index) => `branches/b${String(index)}.yaml`);

/** The shard of each name, counted from 1. */
function shards(all: readonly string[], of: number): ReadonlyMap<string, number> {
  const pairs: readonly (readonly [string, number])[] = Array.from(
    { length: of },
    (_, index) => index + 1,
  ).flatMap((number) =>
    shardOf(all, { number, of }).map((position): readonly [string, number] => [all[position] ?? "", number]),
  );
  expect(pairs).toHaveLength(all.length);
  return new Map(pairs);
}

describe("shards", () => {
  test.for([1, 2, 4, 7, 103, 200])("in %i parts: every file in one, all of a size", (of) => {
    const taken = [...shards(names, of).values()];
    const sizes = Array.from({ length: of }, (_, at) => taken.filter((number) => number === at + 1).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(names.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test("keep the order of the files", () => {
    const own = shardOf(names, { number: 2, of: 4 });
    expect(own).toEqual([...own].sort((left, right) => left - right));
  });

  test("do not depend on the order in which files are named", () => {
    expect(shards(names.toReversed(), 4)).toEqual(shards(names, 4));
  });

  test.for([4, 10])("a new file moves less than one file for each of %i shards", (of) => {
    const before = shards(names, of);
    const after = shards([...names.slice(0, 50), "branches/new.yaml", ...names.slice(50)], of);
    const moved = names.filter((name) => before.get(name) !== after.get(name));
    expect(moved.length).toBeLessThan(of);
  });
});
