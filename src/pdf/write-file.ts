import { createHash } from "node:crypto";

import type { Pack } from "../host/printer.ts";
import { toBytes, toSyntax } from "./pdf-syntax.ts";
import { isStream, toStream } from "./streams.ts";
import { turn } from "./turn.ts";

/** Objects packed together. More would hardly pack better, and a viewer unpacks all to see one. */
const inOneStream = 200;

/**
 * A PDF file of these objects, as small as PDF 1.5 allows: what is no stream is packed into streams, and so is the table
 * of places. The same objects give the same bytes. `root` and `info` are the numbers of the catalogue and of the document
 * information, which stay readable without unpacking.
 */
export async function writeFile(
  objects: ReadonlyMap<number, string>,
  root: number,
  info: number,
  pack: Pack,
): Promise<Uint8Array> {
  const sorted = [...objects].toSorted(([a], [b]) => a - b);
  const places = new Map<number, Place>();
  let next = (sorted.at(-1)?.[0] ?? 0) + 1;
  // Four bytes beyond ASCII tell programs that move files that this is no text.
  const parts = ["%PDF-1.7\n%\xD3\xEB\xE9\xE1\n"];
  let length = parts.join("").length;
  const append = (number: number, object: string): void => {
    const part = `${String(number)} 0 obj\n${object}\nendobj\n`;
    places.set(number, { kind: 1, at: length, index: 0 });
    parts.push(part);
    length += part.length;
  };
  const loose: (readonly [number: number, object: string])[] = [];
  for (const [number, object] of sorted) {
    if (isStream(object) || number === root || number === info) append(number, object);
    else loose.push([number, object]);
  }
  for (let first = 0; first < loose.length; first += inOneStream) {
    const group = loose.slice(first, first + inOneStream);
    for (const [index, [number]] of group.entries()) places.set(number, { kind: 2, at: next, index });
    append(next, packed(group, pack));
    await turn();
    next += 1;
  }
  places.set(next, { kind: 1, at: length, index: 0 });
  const body = toBytes(parts.join(""));
  const table = toStream(tableOf(places, next + 1), pack, tableEntries(next + 1, root, info, body));
  const end = `${String(next)} 0 obj\n${table}\nendobj\nstartxref\n${String(length)}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([body, toBytes(end)]));
}

/** What the table of places says about the file; `body` is all of the file before it. */
function tableEntries(
  size: number,
  root: number,
  info: number,
  body: Uint8Array,
): ReadonlyMap<string, string> {
  const id = createHash("sha256").update(body).digest("hex").slice(0, 32).toUpperCase();
  return new Map([
    ["Type", "/XRef"],
    ["Size", String(size)],
    ["W", "[1 4 2]"],
    ["DecodeParms", `<</Predictor 12 /Columns ${String(rowBytes)}>>`],
    ["Root", `${String(root)} 0 R`],
    ["Info", `${String(info)} 0 R`],
    ["ID", `[<${id}> <${id}>]`],
  ]);
}

/** Where an object is: by itself at a byte of the file, or at an index in the stream with the number `at`. */
interface Place {
  readonly kind: 0 | 1 | 2;
  readonly at: number;
  readonly index: number;
}

/** The place of a number that no object has. */
const free: Place = { kind: 0, at: 0, index: 0 };

/** A stream of objects: their numbers and where each begins, then the objects. */
function packed(group: readonly (readonly [number: number, object: string])[], pack: Pack): string {
  let offset = 0;
  const heads = group.map(([number, object]) => {
    const head = `${String(number)} ${String(offset)}`;
    offset += object.length + 1;
    return head;
  });
  const head = `${heads.join(" ")}\n`;
  return toStream(
    head + group.map(([, object]) => object).join("\n"),
    pack,
    new Map([
      ["Type", "/ObjStm"],
      ["N", String(group.length)],
      ["First", String(head.length)],
    ]),
  );
}

const rowBytes = 7;

/** The table of places, each row as its difference from the row before: neighbours are alike and pack better so. */
function tableOf(places: ReadonlyMap<number, Place>, size: number): string {
  const table = Buffer.alloc(size * (rowBytes + 1));
  let row = Buffer.alloc(rowBytes);
  let before = Buffer.alloc(rowBytes);
  for (let number = 0; number < size; number += 1) {
    const { kind, at, index } = places.get(number) ?? free;
    row.writeUInt8(kind, 0);
    row.writeUInt32BE(at, 1);
    row.writeUInt16BE(index, 5);
    const start = number * (rowBytes + 1);
    table[start] = upwards;
    for (let column = 0; column < rowBytes; column += 1) {
      table[start + 1 + column] = (row[column] ?? 0) - (before[column] ?? 0);
    }
    [row, before] = [before, row];
  }
  return toSyntax(table);
}

/** The mark of a row that is written as its difference from the one above it, as in PNG. */
const upwards = 2;
