import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/diagnostic/place.ts";
import { changed } from "../../../src/yaml/writing/changes.ts";
import {
  factAt,
  type FactsMap,
  type FactsValue,
  isEmptyValue,
  isSameValue,
} from "../../../src/yaml/writing/facts-value.ts";
import { afterStep, type Step, stepsBetween } from "../../../src/yaml/writing/steps.ts";

const facts: FactsMap = { a: "1", list: ["x", { k: "v" }], deep: { one: { two: "3" } }, none: null };

describe("setting", () => {
  test.for([
    { path: ["a"], value: "2", want: { ...facts, a: "2" } },
    { path: ["b"], value: "2", want: { ...facts, b: "2" } },
    { path: [], value: { c: "3" }, want: { c: "3" } },
    { path: ["list", 0], value: "y", want: { ...facts, list: ["y", { k: "v" }] } },
    { path: ["list", 2], value: "y", want: { ...facts, list: ["x", { k: "v" }, "y"] } },
    { path: ["list", 1, "l"], value: "w", want: { ...facts, list: ["x", { k: "v", l: "w" }] } },
    { path: ["deep", "one", "two"], value: ["4"], want: { ...facts, deep: { one: { two: ["4"] } } } },
    { path: ["new", "key", 0], value: "1", want: { ...facts, new: { key: ["1"] } } },
    { path: ["none", "key"], value: "1", want: { ...facts, none: { key: "1" } } },
    { path: ["none", 0], value: "1", want: { ...facts, none: ["1"] } },
    { path: ["deep", 5], value: "1", want: { ...facts, deep: { one: { two: "3" }, 5: "1" } } },
    // There is no such place.
    { path: ["list", 3], value: "y", want: null },
    { path: ["list", -1], value: "y", want: null },
    { path: ["list", "0"], value: "y", want: null },
    { path: ["list", 3, "k"], value: "y", want: null },
    { path: ["a", "b"], value: "y", want: null },
    { path: ["a", 0], value: "y", want: null },
    { path: ["list", 0, "k"], value: "y", want: null },
    { path: ["new", 1], value: "y", want: null },
    { path: [], value: "y", want: null },
    { path: [], value: ["y"], want: null },
  ] as readonly { path: Path; value: FactsValue; want: FactsMap | null }[])(
    "$path to $value",
    ({ path, value, want }) => {
      const after = changed(facts, { kind: "set", path, value });
      expect(after).toEqual(want);
      if (after !== null && want !== null) expect(Object.keys(after)).toEqual(Object.keys(want));
    },
  );
});

describe("removing", () => {
  const rest = { list: facts["list"] ?? null, deep: facts["deep"] ?? null, none: null };
  test.for([
    { path: ["a"], want: rest },
    { path: ["none"], want: { a: "1", list: rest.list, deep: rest.deep } },
    { path: ["list", 0], want: { ...facts, list: [{ k: "v" }] } },
    { path: ["list", 1, "k"], want: { ...facts, list: ["x"] } },
    { path: ["deep", "one", "two"], want: { a: "1", list: rest.list, none: null } },
    // What is not there
    { path: ["b"], want: facts },
    { path: ["list", 2], want: facts },
    { path: ["list", "0"], want: facts },
    { path: ["a", 0], want: facts },
    { path: ["a", "b"], want: facts },
    { path: ["deep", "x", "y"], want: facts },
    { path: ["toString"], want: facts },
    { path: [], want: null },
  ] as readonly { path: Path; want: FactsMap | null }[])("$path", ({ path, want }) => {
    expect(changed(facts, { kind: "remove", path })).toEqual(want);
  });

  test("the last key and the last item take what held them along", () => {
    expect(changed({ a: ["x"], b: "1" }, { kind: "remove", path: ["a", 0] })).toEqual({ b: "1" });
    expect(changed({ a: "x" }, { kind: "remove", path: ["a"] })).toBe(null);
  });
});

describe("the steps from one value to another", () => {
  test.for([
    { before: { a: "1" }, after: { a: "1" }, want: [] },
    { before: { a: "1", b: "2" }, after: { b: "2", a: "1" }, want: [] },
    { before: { a: "1" }, after: { a: "2" }, want: [{ kind: "replace", path: ["a"], value: "2" }] },
    {
      before: { a: "1", b: "2" },
      after: { c: "3", b: "2" },
      // First what comes, so that no map is ever empty.
      want: [
        { kind: "add", path: ["c"], value: "3" },
        { kind: "remove", path: ["a"] },
      ],
    },
    { before: { a: { b: "1" } }, after: { a: {} }, want: [{ kind: "replace", path: ["a"], value: {} }] },
    { before: { a: ["1"] }, after: { a: [] }, want: [{ kind: "replace", path: ["a"], value: [] }] },
    {
      before: { a: ["1"] },
      after: { a: { b: "1" } },
      want: [{ kind: "replace", path: ["a"], value: { b: "1" } }],
    },
    { before: { a: "1" }, after: { a: ["1"] }, want: [{ kind: "replace", path: ["a"], value: ["1"] }] },
    {
      before: { a: ["x", "y", "z"] },
      after: { a: ["y", "z", "w"] },
      want: [
        { kind: "add", path: ["a", 3], value: "w" },
        { kind: "remove", path: ["a", 0] },
      ],
    },
    {
      before: { a: [{ k: "1", l: "2" }] },
      after: { a: [{ k: "1", l: "3" }, "x"] },
      want: [
        { kind: "add", path: ["a", 1], value: "x" },
        { kind: "replace", path: ["a", 0, "l"], value: "3" },
      ],
    },
  ] as readonly { before: FactsMap; after: FactsMap; want: readonly Step[] }[])(
    "$before to $after",
    ({ before, after, want }) => {
      const steps = stepsBetween([], before, after);
      expect(steps).toEqual(want);
      expect(steps.reduce<FactsValue>((value, step) => afterStep(value, step), before)).toEqual(after);
    },
  );

  test.for([
    { step: { kind: "add", path: ["list", 0], value: "y" }, want: ["y", "x", { k: "v" }] },
    { step: { kind: "add", path: ["list", 2], value: "y" }, want: ["x", { k: "v" }, "y"] },
    { step: { kind: "remove", path: ["list", 0] }, want: [{ k: "v" }] },
    { step: { kind: "remove", path: ["list", 1, "k"] }, want: ["x", {}] },
    { step: { kind: "replace", path: ["list", 1, "k"], value: "w" }, want: ["x", { k: "w" }] },
    { step: { kind: "replace", path: ["list", "0"], value: "w" }, want: ["x", { k: "v" }] },
    { step: { kind: "add", path: ["list", 0, "k"], value: "w" }, want: ["x", { k: "v" }] },
  ] as const)("after $step", ({ step, want }) => {
    expect(afterStep(facts, step)).toEqual({ ...facts, list: want });
  });
});

describe("values", () => {
  test.for([
    { path: [], want: facts },
    { path: ["list", 1, "k"], want: "v" },
    { path: ["list", "1"], want: undefined },
    { path: ["list", 2], want: undefined },
    { path: ["a", 0], want: undefined },
    { path: ["a", "length"], want: undefined },
    { path: ["toString"], want: undefined },
    { path: ["x", "y"], want: undefined },
    { path: ["none"], want: null },
  ])("at $path", ({ path, want }) => {
    expect(factAt(facts, path)).toEqual(want);
  });

  test.for([
    { left: "a", right: "a", is: true },
    { left: "a", right: "b", is: false },
    { left: null, right: null, is: true },
    { left: null, right: undefined, is: false },
    { left: [], right: {}, is: false },
    { left: {}, right: "a", is: false },
    { left: "a", right: {}, is: false },
    { left: ["a"], right: ["a", "b"], is: false },
    { left: ["a", "b"], right: ["b", "a"], is: false },
    { left: { a: "1", b: "2" }, right: { b: "2", a: "1" }, is: true },
    { left: { a: "1" }, right: { a: "1", b: "2" }, is: false },
    { left: { a: "1", b: null }, right: { a: "1", c: null }, is: false },
    { left: { a: ["1"] }, right: { a: ["2"] }, is: false },
  ])("$left and $right say the same: $is", ({ left, right, is }) => {
    expect(isSameValue(left, right)).toBe(is);
  });

  test.for([
    { value: [], is: true },
    { value: {}, is: true },
    { value: ["a"], is: false },
    { value: { a: null }, is: false },
    { value: "", is: false },
    { value: null, is: false },
  ])("nothing is left of $value: $is", ({ value, is }) => {
    expect(isEmptyValue(value)).toBe(is);
  });
});
