import { expect, test } from "vitest";

import { renumberElements } from "../../src/pdf/renumber-elements.ts";

const renumbered = (...objects: readonly string[]): readonly string[] => [
  ...renumberElements(new Map(objects.map((object, index) => [index + 1, object]))).values(),
];

test("the names of elements are counted from one, in their order", () => {
  expect(
    renumbered(
      "<</ID (node00000150)>>",
      "<</ID (node00000148)>>",
      "<</A <</Headers [(node00000148) (node00000150)]>>>>",
      "<</Limits [(node00000148) (node00001200)]\n/Names [(node00000148) 21 0 R (node00000150) 23 0 R (node00001200) 32 0 R]>>",
    ),
  ).toEqual([
    "<</ID (node00000002)>>",
    "<</ID (node00000001)>>",
    "<</A <</Headers [(node00000001) (node00000002)]>>>>",
    "<</Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 21 0 R (node00000002) 23 0 R (node00000003) 32 0 R]>>",
  ]);
});

test("texts and streams that look like such a name stay", () => {
  const given = [
    "<</Title (node00000150)\n/Alt (see \\(node00000150\\))>>",
    "<</Length 21>> stream\n/ID (node00000150) Tj\nendstream",
  ];
  expect(renumbered(...given, "<</ID (node00000150)>>")).toEqual([...given, "<</ID (node00000001)>>"]);
});
