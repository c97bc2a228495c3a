import { expect, test } from "vitest";

import { toInformation } from "../../src/pdf/information.ts";
import { readDictionary } from "../../src/pdf/pdf-syntax.ts";
import { readText } from "../../src/pdf/pdf-text.ts";
import type { Properties } from "../../src/pdf/properties.ts";
import { toXmp } from "../../src/pdf/xmp.ts";

const makers = { creator: "service-charter", producer: "Skia/PDF m156" };

const full: Properties = {
  title: 'Χάρτης <& "1">',
  language: "el",
  date: "2026-11-22",
  author: "Příklad & Co",
  subject: "Árvíz]]>",
  keywords: ["παράπονα", "a; b"],
};

function informationOf(properties: Properties): Readonly<Record<string, string | null>> {
  const entries = readDictionary(toInformation(properties, makers)) ?? [];
  return Object.fromEntries([...entries].map(([name, text]) => [name, readText(text)]));
}

test("the document information says everything, at midnight UTC of the date", () => {
  expect(informationOf(full)).toEqual({
    Title: full.title,
    Author: full.author,
    Subject: full.subject,
    Keywords: "παράπονα, a; b",
    Creator: "service-charter",
    Producer: "Skia/PDF m156",
    CreationDate: "D:20261122000000+00'00'",
    ModDate: "D:20261122000000+00'00'",
  });
});

test("XMP says the same, escaped", () => {
  const xmp = toXmp(full, makers);
  for (const part of [
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Χάρτης &lt;&amp; &quot;1&quot;&gt;</rdf:li></rdf:Alt>',
    "<dc:creator><rdf:Seq><rdf:li>Příklad &amp; Co</rdf:li></rdf:Seq></dc:creator>",
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Árvíz]]&gt;</rdf:li>',
    "<dc:subject><rdf:Bag><rdf:li>παράπονα</rdf:li><rdf:li>a; b</rdf:li></rdf:Bag></dc:subject>",
    "<dc:language><rdf:Bag><rdf:li>el</rdf:li></rdf:Bag></dc:language>",
    "<pdf:Keywords>παράπονα, a; b</pdf:Keywords>",
    "<pdf:Producer>Skia/PDF m156</pdf:Producer>",
    "<xmp:CreatorTool>service-charter</xmp:CreatorTool>",
    "<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>",
    "<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>",
  ]) {
    expect(xmp).toContain(part);
  }
});

test("what there is nothing to say of is left out of both", () => {
  const bare = { ...full, author: "", subject: null, keywords: [] };
  expect(Object.keys(informationOf(bare))).toEqual([
    "Title",
    "Creator",
    "Producer",
    "CreationDate",
    "ModDate",
  ]);
  expect(toXmp(bare, makers)).not.toMatch(/dc:creator|dc:description|dc:subject|Keywords/);
});
