import { assert, dictionary, integer, property, string } from "fast-check";
import { getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";

import { finishPrint } from "../../src/pdf/finish-print.ts";
import type { Properties } from "../../src/pdf/properties.ts";
import { readDictionary } from "../../src/pdf/pdf-syntax.ts";
import { readFile } from "../../src/pdf/read-file.ts";
import { contentOf, toStream } from "../../src/pdf/streams.ts";
import { writeFile } from "../../src/pdf/write-file.ts";
import { pack } from "../fakes/pack.ts";
import { fakePrint } from "../fakes/print.ts";
import type { FakePrint } from "../fakes/print.ts";

const properties: Properties = {
  title: "Handbook",
  language: "el",
  date: "2026-11-22",
  author: "Příklad",
  subject: "Έκδοση 2",
  keywords: ["παράπονα"],
};

function finished(print: FakePrint, said: Properties = properties): Promise<Uint8Array> {
  const file = readFile(fakePrint(print));
  if (file === null) throw new Error("the fake is no file");
  return finishPrint(file, "", said, pack);
}

test("a reader finds every object of a large file, and its properties", async () => {
  const pdf = await getDocumentProxy(
    await finished({ sheets: 300, targets: { s1: 299 }, drawing: "0 0 9 9 re\nf" }),
  );
  expect(pdf.numPages).toBe(300);
  const destination: unknown = await pdf.getDestination("s1");
  expect(destination).toMatchObject([{ num: 5 + 2 * 298 }, { name: "XYZ" }, 6, 800, 0]);
  const { info, metadata } = await getMeta(pdf);
  expect(info).toMatchObject({
    Title: "Policy",
    Author: "Příklad",
    Subject: "Έκδοση 2",
    Keywords: "παράπονα",
    Creator: "service-charter",
    Producer: "Skia/PDF m143",
    CreationDate: "D:20261122000000+00'00'",
  });
  expect([metadata.get("dc:title"), metadata.get("dc:creator")]).toEqual(["Policy", ["Příklad"]]);
  // A drawing that no tag holds is marked.
  const page = await pdf.getPage(300);
  expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(2);
});

test("the catalogue and the information can be read without unpacking", async () => {
  const text = Buffer.from(await finished({ language: "el" })).toString("latin1");
  for (const part of ["/Type /Catalog", "/Lang (el)", "/StructTreeRoot", "/Title (Policy)", "<dc:title>"]) {
    expect(text).toContain(part);
  }
});

test("the identifier follows from the content, and from nothing else", async () => {
  const idOf = (pdf: Uint8Array): string =>
    /\/ID \[<([\dA-F]{32})> <\1>\]/.exec(Buffer.from(pdf).toString("latin1"))?.[1] ?? "";
  const one = await finished({});
  expect(await finished({})).toEqual(one);
  expect(idOf(one)).not.toBe("");
  expect(idOf(await finished({}, { ...properties, subject: "Έκδοση 3" }))).not.toBe(idOf(one));
});

test("objects are written in the order of their numbers, whatever order they came in", async () => {
  const objects = [
    [1, "<</Type /Catalog>>"],
    [2, "<<>>"],
    [5, "<</A 1>>"],
    [9, toStream("x", pack)],
  ] as const;
  const inOrder = await writeFile(new Map(objects), 1, 2, pack);
  expect(await writeFile(new Map(objects.toReversed()), 1, 2, pack)).toEqual(inOrder);
});

test("a stream holds what it was given, packed or not, and keeps its entries", () => {
  assert(
    property(
      string({ unit: "binary-ascii" }),
      dictionary(string({ unit: "grapheme-ascii", minLength: 1 }), integer()),
      (content, given) => {
        const entries = new Map(
          Object.entries(given)
            .filter(([name]) => !["Length", "Filter", "DecodeParms"].includes(name))
            .map(([name, value]) => [name, String(value)]),
        );
        for (const packer of [pack, null]) {
          const object = toStream(content, packer, entries);
          expect(contentOf(object)).toBe(content);
          expect([...(readDictionary(object) ?? [])]).toEqual(
            expect.arrayContaining([...entries]) as unknown,
          );
        }
      },
    ),
  );
});

test.for([
  "<</Length 3>>",
  "<</Length 1 /Filter /DCTDecode>> stream\nx\nendstream",
  "<</Length 1 /Filter /FlateDecode /DecodeParms <</Predictor 12>>>> stream\nx\nendstream",
  "<</Length 1 /Filter /FlateDecode>> stream\nx\nendstream",
  "<</Length 5 0 R>> stream\nx\nendstream",
])("a stream of unknown form has no content: %s", (object) => {
  expect(contentOf(object)).toBe(null);
});
