import { expect, test } from "vitest";
import { alignLists } from "../../../src/yaml/writing/align-lists.ts";
import type { FactsValue } from "../../../src/yaml/writing/facts-value.ts";

/** What becomes of the items: `=0:1` stays, `-0` goes, `+1` comes. */
function aligned(before: readonly FactsValue[], after: readonly FactsValue[]): string {
  return alignLists(before, after)
    .map((each) =>
      each.kind === "kept"
        ? `=${String(each.from)}:${String(each.to)}`
        : each.kind === "gone"
          ? `-${String(each.from)}`
          : `+${String(each.to)}`,
    )
    .join(" ");
}

const person = (name: string, rest: Readonly<Record<string, FactsValue>> = {}): FactsValue => ({
  name,
  role: "clerk",
  by: ["phone"],
  ...rest,
});

test.for([
  { name: "nothing", before: [], after: [], want: "" },
  { name: "all new", before: [], after: ["a", "b"], want: "+0 +1" },
  { name: "all gone", before: ["a", "b"], after: [], want: "-0 -1" },
  { name: "the same", before: ["a", "b"], after: ["a", "b"], want: "=0:0 =1:1" },
  { name: "one more at the end", before: ["a"], after: ["a", "b"], want: "=0:0 +1" },
  { name: "one more in front", before: ["a"], after: ["b", "a"], want: "+0 =0:1" },
  { name: "the first gone", before: ["a", "b", "c"], after: ["b", "c"], want: "-0 =1:0 =2:1" },
  { name: "one in the middle gone", before: ["a", "b", "c"], after: ["a", "c"], want: "=0:0 -1 =2:1" },
  { name: "another text", before: ["a", "b"], after: ["a", "c"], want: "=0:0 =1:1" },
  { name: "twice the same text", before: ["a"], after: ["a", "a"], want: "=0:0 +1" },
  { name: "once less the same text", before: ["a", "a"], after: ["a"], want: "=0:0 -1" },
  { name: "two changed places", before: ["a", "b"], after: ["b", "a"], want: "-0 =1:0 +1" },
  // What is alike stays.
  {
    name: "a changed key",
    before: [person("a"), person("b")],
    after: [person("b", { role: "x" })],
    want: "-0 =1:0",
  },
  {
    name: "a changed key between others",
    before: [person("a"), person("b"), person("c")],
    after: [person("a"), person("b", { role: "x" }), person("c")],
    want: "=0:0 =1:1 =2:2",
  },
  { name: "nothing alike", before: [{ a: "1", b: "2" }], after: [{ a: "3", c: "4" }], want: "=0:0" },
  {
    name: "nothing alike before what stays",
    before: [{ a: "1" }, { b: "2" }],
    after: [{ b: "2" }],
    want: "-0 =1:0",
  },
  { name: "a map for a text", before: ["a"], after: [{ a: "1" }], want: "=0:0" },
  { name: "an empty map", before: [{}], after: [{ a: "1" }], want: "=0:0" },
  { name: "lists that share an item", before: [["a", "b"], ["c"]], after: [["c", "d"]], want: "-0 =1:0" },
  { name: "lists that share none", before: [["a"], ["b", "c"]], after: [["b", "c"]], want: "-0 =1:0" },
  { name: "a longer list", before: [["a"], ["b"]], after: [["b", "x", "y"]], want: "-0 =1:0" },
  { name: "empty lists", before: [[], ["b"]], after: [["b"]], want: "-0 =1:0" },
  { name: "a list and a map", before: [["a"], { a: "1" }], after: [{ a: "1", b: "2" }], want: "-0 =1:0" },
  { name: "null", before: [null, "a"], after: ["a"], want: "-0 =1:0" },
])("$name", ({ before, after, want }) => {
  expect(aligned(before, after)).toBe(want);
});

test("at most so many are compared with each other", () => {
  const numbers = Array.from({ length: 500 }, (_, index) => String(index));
  // The first goes, and another comes behind the last.
  const result = aligned(numbers, [...numbers.slice(1), "500"]).split(" ");
  expect([result[0], result[1], result.at(-1)]).toEqual(["-0", "=1:0", "+499"]);
});

test("of more, the places are compared", () => {
  const numbers = Array.from({ length: 501 }, (_, index) => String(index));
  const result = aligned(numbers, [...numbers.slice(1), "a", "b"]).split(" ");
  expect([result[0], result[1], result.at(-1), result.length]).toEqual(["=0:0", "=1:1", "+501", 502]);
  const fewer = aligned(numbers, numbers.slice(1)).split(" ");
  expect([fewer[0], fewer.at(-2), fewer.at(-1), fewer.length]).toEqual(["=0:0", "=499:499", "-500", 501]);
});
