import { expect, test } from "vitest";

import { makeReproducible } from "../../src/pdf/reproducible.ts";

function made(text: string, date = "2026-11-22"): string {
  return Buffer.from(makeReproducible(Buffer.from(text, "latin1"), date)).toString("latin1");
}

test.for([
  {
    name: "the dates are midnight UTC of the given day",
    text: "<</CreationDate (D:20260101120000+00'00')\n/ModDate (D:20260101120000+00'00')>>",
    want: "<</CreationDate (D:20261122000000+00'00')\n/ModDate (D:20261122000000+00'00')>>",
  },
  {
    name: "whatever zone the browser wrote",
    text: "/CreationDate (D:20260101120000-05'30')\n/ModDate (D:20260101120000Z)",
    want: "/CreationDate (D:20261122000000+00'00')\n/ModDate (D:20261122000000Z)",
  },
  {
    name: "a title that looks like a date stays",
    text: "/Title (/CreationDate \\(D:20260101120000Z\\))",
    want: "/Title (/CreationDate \\(D:20260101120000Z\\))",
  },
  {
    name: "the names of elements are counted from one, in their order",
    text: [
      "/ID (node00000150)>>",
      "/ID (node00000148)>>",
      "/Headers [(node00000148) (node00000150)]>>",
      "<</Limits [(node00000148) (node00001200)]",
      "/Names [(node00000148) 21 0 R (node00000150) 23 0 R (node00001200) 32 0 R]>>",
    ].join("\n"),
    want: [
      "/ID (node00000002)>>",
      "/ID (node00000001)>>",
      "/Headers [(node00000001) (node00000002)]>>",
      "<</Limits [(node00000001) (node00000003)]",
      "/Names [(node00000001) 21 0 R (node00000002) 23 0 R (node00000003) 32 0 R]>>",
    ].join("\n"),
  },
  {
    name: "a title that looks like such a name stays",
    text: "/Title (node00000150)\n/Alt (see \\(node00000150\\))\n/ID (node00000150)",
    want: "/Title (node00000150)\n/Alt (see \\(node00000150\\))\n/ID (node00000001)",
  },
])("$name", ({ text, want }) => {
  expect(made(text)).toBe(want);
  expect(want.length).toBe(text.length);
});

test("every other byte stays as it is", () => {
  const all = Uint8Array.from({ length: 512 }, (_, place) => place % 256);
  expect(makeReproducible(all, "2026-11-22")).toEqual(all);
});
