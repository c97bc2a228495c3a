import { describe, expect, test } from "vitest";
import { annex, clause, section } from "../../../src/document/model.ts";
import type { Clause, Section } from "../../../src/document/model.ts";
import { addPart, depthOf, leaveOut, sectionIds } from "../../../src/markdown/own/extend-model.ts";
import type { Anchor } from "../../../src/markdown/own/anchor.ts";

const place = { file: "own.md", line: 1, column: 1, length: 1 };
const beside = (relation: Anchor["relation"], id: string): Anchor => ({ relation, id, place });

/** `a[a.1 b[b.1]]`: a section with what is in it. */
function shown(parts: readonly (Clause | Section)[]): string {
  return parts
    .map((part) => (part.type === "clause" ? part.id : `${part.id}[${shown(part.parts)}]`))
    .join(" ");
}

const sections = [
  section("a", [clause("a.1"), clause("a.2")]),
  section("b", [clause("b.1"), section("c", [clause("c.1"), section("d", [clause("d.1")])])]),
  annex("x", [clause("x.1")]),
  annex("y", [clause("y.1")]),
];

test("sections are named in reading order", () => {
  expect(sectionIds(sections)).toEqual(["a", "b", "c", "d", "x", "y"]);
});

test.for([
  ["a", 1],
  ["b", 1],
  ["c", 2],
  ["d", 3],
  ["y", 1],
  ["a.1", 0],
  ["nothing", 0],
] as const)("%s stands %i deep", ([id, want]) => {
  expect(depthOf(sections, id)).toBe(want);
});

describe("a clause", () => {
  test.for([
    ["after", "a.1", "a[a.1 + a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["before", "a.1", "a[+ a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["after", "d.1", "a[a.1 a.2] b[b.1 c[c.1 d[d.1 +]]] x[x.1] y[y.1]"],
    ["before", "c.1", "a[a.1 a.2] b[b.1 c[+ c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["after", "y.1", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1 +]"],
    ["in", "a", "a[a.1 a.2 +] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["in", "d", "a[a.1 a.2] b[b.1 c[c.1 d[d.1 +]]] x[x.1] y[y.1]"],
    ["in", "x", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1 +] y[y.1]"],
    // The name of a section is no place beside which a clause can stand.
    ["after", "c", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["after", "a", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["in", "a.1", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
  ] as const)("%s %s", ([relation, id, want]) => {
    const adding = addPart(sections, beside(relation, id), clause("+"));
    expect(adding.ok ? shown(adding.sections) : adding.reason).toBe(want);
  });

  test.for(["b", "c"])("cannot stand at the end of %s, where sections of its own are", (id) => {
    expect(addPart(sections, beside("in", id), clause("+"))).toEqual({ ok: false, reason: "parts" });
  });
});

describe("a section", () => {
  test.for([
    ["after", "a", "a[a.1 a.2] +[] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["before", "a", "+[] a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["after", "b", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] +[] x[x.1] y[y.1]"],
    ["before", "x", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] +[] x[x.1] y[y.1]"],
    ["after", "c", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]] +[]] x[x.1] y[y.1]"],
    ["before", "d", "a[a.1 a.2] b[b.1 c[c.1 +[] d[d.1]]] x[x.1] y[y.1]"],
    ["after", "a.1", "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
    ["after", "x", "annex"],
    ["after", "y", "annex"],
    ["before", "y", "annex"],
  ] as const)("%s %s", ([relation, id, want]) => {
    const adding = addPart(sections, beside(relation, id), section("+", []));
    expect(adding.ok ? shown(adding.sections) : adding.reason).toBe(want);
  });

  test("can be put before an annex that comes first", () => {
    const adding = addPart([annex("x", [])], beside("before", "x"), section("+", []));
    expect(adding.ok ? shown(adding.sections) : adding.reason).toBe("+[] x[]");
  });
});

test.for([
  [[], "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
  [["section a"], "b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
  [["section c"], "a[a.1 a.2] b[b.1] x[x.1] y[y.1]"],
  [["section d", "section y"], "a[a.1 a.2] b[b.1 c[c.1]] x[x.1]"],
  [["clause a.1"], "a[a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
  [["clause d.1", "clause b.1"], "a[a.1 a.2] b[c[c.1 d[]]] x[x.1] y[y.1]"],
  [["clause a", "section a.1"], "a[a.1 a.2] b[b.1 c[c.1 d[d.1]]] x[x.1] y[y.1]"],
] as const)("without %j", ([gone, want]) => {
  expect(shown(leaveOut(sections, new Set<string>(gone)))).toBe(want);
});
