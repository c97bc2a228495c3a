import { expect, test } from "vitest";

import { mendTags } from "../../src/pdf/mend-tags.ts";

const objects = (...texts: readonly string[]): ReadonlyMap<number, string> =>
  new Map(texts.map((text, index) => [index + 1, text]));

test("what an item holds beside its label becomes its body", () => {
  const mended = mendTags(
    objects(
      "<</Type /StructElem\n/S /LI\n/P 9 0 R\n/K [2 0 R 3 0 R 4 0 R]>>",
      "<</Type /StructElem\n/S /Lbl\n/P 1 0 R\n/K 0>>",
      "<</Type /StructElem\n/S /NonStruct\n/P 1 0 R\n/K 1>>",
      "<</Type /StructElem\n/S /L\n/P 1 0 R\n/K 5 0 R>>",
      "<</Type /StructElem\n/S /LI\n/P 4 0 R\n/K 6 0 R>>",
      "<</Type /StructElem\n/S /P\n/P 5 0 R\n/K 2>>",
    ),
  );
  expect([...mended.values()]).toEqual([
    "<</Type /StructElem\n/S /LI\n/P 9 0 R\n/K [2 0 R 7 0 R]>>",
    "<</Type /StructElem\n/S /Lbl\n/P 1 0 R\n/K 0>>",
    "<</Type /StructElem\n/S /NonStruct\n/P 7 0 R\n/K 1>>",
    "<</Type /StructElem\n/S /L\n/P 7 0 R\n/K 5 0 R>>",
    "<</Type /StructElem\n/S /LI\n/P 4 0 R\n/K [8 0 R]>>",
    "<</Type /StructElem\n/S /P\n/P 8 0 R\n/K 2>>",
    "<</Type /StructElem\n/S /LBody\n/P 1 0 R\n/K [3 0 R 4 0 R]>>",
    "<</Type /StructElem\n/S /LBody\n/P 5 0 R\n/K [6 0 R]>>",
  ]);
});

test.for([
  { name: "has a body", item: "/K [2 0 R]", kid: "LBody" },
  { name: "has a label only", item: "/K 2 0 R", kid: "Lbl" },
  { name: "holds content of its own", item: "/Pg 9 0 R\n/K [0 2 0 R]", kid: "P" },
  { name: "is empty", item: "/K []", kid: "P" },
])("an item that $name stays", ({ item, kid }) => {
  const given = objects(
    `<</Type /StructElem\n/S /LI\n${item}>>`,
    `<</Type /StructElem\n/S /${kid}\n/P 1 0 R\n/K 0>>`,
  );
  expect(mendTags(given)).toEqual(given);
});

test("kinds of a later standard are given the old ones that they stand for", () => {
  const mended = mendTags(
    objects(
      "<</Type /StructTreeRoot\n/K 2 0 R>>",
      "<</Type /StructElem\n/S /Strong\n/K 0>>",
      "<</Type /StructElem\n/S /Em\n/K 1>>",
      "<</Type /StructElem\n/S /Em\n/K 2>>",
      "<</Type /StructElem\n/S /Newest\n/K 3>>",
      "<</Type /StructElem\n/S /H1\n/K 4>>",
    ),
  );
  expect(mended.get(1)).toBe(
    "<</Type /StructTreeRoot\n/K 2 0 R\n/RoleMap <</Em /Span\n/Newest /NonStruct\n/Strong /Span>>>>",
  );
});

test("a map of kinds that is there keeps its word", () => {
  const mended = mendTags(
    objects("<</Type /StructTreeRoot\n/RoleMap <</Em /Quote>>>>", "<</Type /StructElem\n/S /Em\n/K 1>>"),
  );
  expect(mended.get(1)).toBe("<</Type /StructTreeRoot\n/RoleMap <</Em /Quote>>>>");
});
