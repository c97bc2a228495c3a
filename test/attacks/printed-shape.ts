import type { getDocumentProxy } from "unpdf";
import { readArray, readDictionary, readName, readReference, toSyntax } from "../../src/pdf/pdf-syntax.ts";
import { dictionaryOf, type PdfFile } from "../../src/pdf/read-file.ts";
import { contentOf } from "../../src/pdf/streams.ts";

/** Parts of a line, and what only holds something: how many there are means nothing. */
const passed: ReadonlySet<string> = new Set(["Span", "Em", "Strong", "NonStruct", "Div", "Lbl", "LBody"]);

/** The tags of a PDF file, without its words. Equal ones have equal headings, paragraphs, tables, items and links. */
export interface Tags {
  /** All but the links, in order and nested; a line for each block, so that a difference is found. */
  readonly tree: string;
  readonly links: number;
}

export function tagsOf(file: PdfFile): Tags {
  const catalogue = dictionaryOf(file, file.trailer.get("Root"));
  const shape = shapeOfKids(file, dictionaryOf(file, catalogue.get("StructTreeRoot")).get("K"));
  if (!shape.includes("H1(")) throw new Error("The file has no tags that could be compared.");
  return { tree: shape.replaceAll(link, "").replaceAll(block, "\n"), links: shape.match(link)?.length ?? 0 };
}

/** A link holds words alone. */
const link = /Link\(\)/g;

const block = /(?<=\))(?=(?:H\d|P|L|Table|TR|BlockQuote)\()/g;

function shapeOfKids(file: PdfFile, kids: string | undefined): string {
  if (kids === undefined) return "";
  return (readArray(kids) ?? [kids]).map((kid) => shapeOf(file, readReference(kid))).join("");
}

/** What is no object of its own is content: words, or the place of a link. */
function shapeOf(file: PdfFile, number: number | null): string {
  const element = number === null ? null : readDictionary(file.objects.get(number) ?? "");
  const kind = element?.get("S");
  if (element === null || kind === undefined) return "";
  const tag = readName(kind);
  const inside = shapeOfKids(file, element.get("K"));
  if (passed.has(tag)) return inside;
  // Whether a cell heads its row follows from whether the words of its column differ.
  return `${tag === "TH" ? "TD" : tag}(${inside})`;
}

/** A finished file taken apart again; its streams, which hold no tags, are left out. */
export function unpacked(pdf: Uint8Array): PdfFile {
  const syntax = toSyntax(pdf);
  const objects = new Map<number, string>();
  for (const [, stream = ""] of syntax.matchAll(/ obj\n(<<\/Type \/ObjStm\n.*?\nendstream)\nendobj\n/gs)) {
    const content = contentOf(stream);
    const first = Number(readDictionary(stream)?.get("First"));
    if (content === null) throw new Error("A stream of objects cannot be unpacked.");
    const heads = [...content.slice(0, first).matchAll(/(\d+) (\d+)/g)];
    for (const [index, [, number, offset]] of heads.entries()) {
      const end = heads[index + 1]?.[2];
      const object = content.slice(
        first + Number(offset),
        end === undefined ? undefined : first + Number(end),
      );
      objects.set(Number(number), object);
    }
  }
  const root = /\/Root (\d+ 0 R)/.exec(syntax)?.[1] ?? "";
  const number = readReference(root) ?? Number.NaN;
  const catalogue = syntax.indexOf(`\n${String(number)} 0 obj\n`);
  objects.set(number, syntax.slice(syntax.indexOf("<<", catalogue), syntax.indexOf("endobj", catalogue)));
  return { objects, trailer: new Map([["Root", root]]) };
}

/** How many lines the outline of a file has at each depth. */
export async function outlineShape(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<readonly number[]> {
  const lines: number[] = [];
  let level: readonly OutlineLine[] = await pdf.getOutline();
  while (level.length > 0) {
    lines.push(level.length);
    level = level.flatMap(({ items }) => items);
  }
  return lines;
}

interface OutlineLine {
  readonly items: readonly OutlineLine[];
}
