import { expect, test } from "vitest";
import { mergeTrees } from "../../src/yaml/merge-trees.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { type MapNode, valueOf } from "../../src/yaml/tree.ts";

function treeOf(text: string): MapNode {
  const { tree } = readTree(text, "charter.yaml");
  if (tree === null) throw new Error("The text is sound.");
  return tree;
}

const base =
  "contact: a\nlanguages: [en, hu]\nhours: { timezone: Europe/London, open: { mon: 08:00-09:00 } }\npeople: { a: { name: A } }\n";

test.for([
  { own: "contact: b\n", want: { contact: "b" }, problems: [] },
  { own: "languages: [cs]\n", want: { languages: ["cs"] }, problems: [] },
  { own: "languages: null\n", want: { languages: undefined }, problems: [] },
  { own: "hours: { timezone: ~ }\n", want: { hours: { open: { mon: "08:00-09:00" } } }, problems: [] },
  // A block whose every key was removed is removed, if the file may lack it; an empty one stays.
  { own: "hours: { timezone: ~, open: ~ }\n", want: { hours: undefined }, problems: [] },
  { own: "people: { a: null }\n", want: { people: {} }, problems: [] },
  { own: "issues: {}\n", want: { issues: {} }, problems: [] },
  { own: "issues: { resolveWithin: null }\n", want: { issues: undefined }, problems: [] },
  {
    own: "hours: {}\n",
    want: { hours: { timezone: "Europe/London", open: { mon: "08:00-09:00" } } },
    problems: [],
  },
  { own: "contact: { b: c }\n", want: { contact: { b: "c" } }, problems: [] },
  { own: "audience: null\n", want: {}, problems: [] },
  { own: "audeince: null\n", want: {}, problems: ["facts/unknown-key audeince"] },
  { own: "zebra: { a: null }\n", want: { zebra: {} }, problems: [] },
  { own: "hours: { opne: null }\n", want: {}, problems: ["facts/unknown-key hours.opne"] },
])("$own over a base", ({ own, want, problems }) => {
  const merged = mergeTrees(treeOf(base), treeOf(own));
  const all: unknown = valueOf(treeOf(base));
  expect(valueOf(merged.tree)).toEqual({ ...(all as Readonly<Record<string, unknown>>), ...want }); // The base is a map.
  expect(merged.problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(problems);
});

test("keys keep the order of the base, and new ones follow", () => {
  const { tree } = mergeTrees(treeOf("a: 1\nb: 2\nc: 3\n"), treeOf("d: 4\nc: 5\nb: null\n"));
  expect([...tree.entries.keys()]).toEqual(["a", "c", "d"]);
  expect(tree.entries.get("c")?.value.place).toMatchObject({ line: 2, column: 4 });
});
