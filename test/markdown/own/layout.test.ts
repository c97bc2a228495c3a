import { expect, test } from "vitest";
import { runsOf } from "../../../src/markdown/own/layout.ts";
import type { Run } from "../../../src/markdown/own/layout.ts";
import type { VisibleLine } from "../../../src/markdown/own/visible-lines.ts";

/** Lines such as `a: text`: a clause, and what it prints; lines without one stand outside of clauses. */
function linesOf(typed: readonly string[]): readonly VisibleLine[] {
  return typed.map((each, index) => {
    const [, clause = null, text = each] = /^([a-z]): ?(.*)$/.exec(each) ?? [];
    return { text, file: "f", line: index + 1, clause, sections: [], piece: null };
  });
}

/** `row a b head 2 x@1 wrong 3:1`: the shape, the members, the head with its clause and line, the wrong lines with their cells. */
function shown({ shape, members, head, wrong }: Run): string {
  return [
    shape,
    ...members,
    ...(head === null ? [] : [`head ${String(head.columns)} ${String(head.clause)}@${String(head.line)}`]),
    ...wrong.map(({ line, cells }) => `wrong ${String(line.line)}:${String(cells)}`),
  ].join(" ");
}

test.for([
  [[], []],
  [["a: Text.", "b: More."], []],
  [["a: - one", "b: - two"], ["item a b"]],
  [["a: - one", "a: - two", "b: - three", "a: - four"], ["item a b"]],
  [["- one", "a: - two"], ["item a"]],
  [["a: - one", "", "b: - two"], ["item a b"]],
  [["a: - one", "  ", "b: - two"], ["item a b"]],
  [["a: 1. one", "", "b: 1. two"], ["step a b"]],
  [
    ["a: - one", "b: 1. two"],
    ["item a", "step b"],
  ],
  [["a: - one", "b: goes on"], ["item a b"]],
  [["a: - one", "", "b: Text."], ["item a"]],
  [
    ["a: - one", "", "b: Text.", "c: - two"],
    ["item a", "item c"],
  ],
  [["a: - one", "", "b:   inside"], ["item a b"]],
  [["a: - one", "", "b: \tinside"], ["item a b"]],
  [["a: - one", "", "b:  not inside"], ["item a"]],
  [["a: - one", "", "b: not  inside"], ["item a"]],
  [["a: 1. one", "b:   - inside"], ["step a b"]],
  [["a:   Text.", "b: - one"], ["item b"]],
  [["a: > one", "b: > two"], ["quote a b"]],
  [
    ["a: > one", "", "b: > two"],
    ["quote a", "quote b"],
  ],
  [["a: > one", "", "b:   Text."], ["quote a"]],
  [["a: Text.", "b: - one"], ["item b"]],
  [["x: | h | i |", "x: |---|---|", "a: | 1 | 2 |", "b: | 3 | 4 |"], ["row a b head 2 x@1"]],
  [["Text.", "", "| h | i |", "|---|---|", "a: | 1 | 2 |"], ["row a head 2 null@3"]],
  [["x: | h | i |", "x: |---|---|", "a: | 1 |", "b: 3 | 4 | 5"], ["row a b head 2 x@1 wrong 3:1 wrong 4:3"]],
  [["x: | h | i |", "x: |---|---|", "a: Text."], ["row a head 2 x@1 wrong 3:null"]],
  [["x: | h |", "x: |---|", "a: Text."], ["row a head 1 x@1 wrong 3:null"]],
  [
    ["x: | h | i |", "x: |---|---|", "a: - one", "b:   two"],
    ["row a b head 2 x@1 wrong 3:null wrong 4:null"],
  ],
  [
    ["x: | h | i |", "x: |---|---|", "", "a: | 1 | 2 |"],
    ["row head 2 x@1", "row a wrong 4:2"],
  ],
  [["x: | h |", "x: |---|", "", "a: Text."], ["row head 1 x@1"]],
  [["x: | h |", "x: |---|", "a: | b |", "a: |---|"], ["row a head 1 x@1"]],
  [["a: | 1 | 2 |", "b: | 3 |"], ["row a b wrong 1:2 wrong 2:1"]],
  [
    ["a: - one", "x: | h | i |", "x: |---|---|", "b: | 1 | 2 |"],
    ["item a", "row b head 2 x@2"],
  ],
] as const)("the runs of %j", ([typed, want]) => {
  expect(runsOf(linesOf(typed)).map(shown)).toEqual(want);
});
