import { inflateSync } from "node:zlib";

import type { Pack } from "../host/printer.ts";
import { readDictionary, toBytes, toSyntax, writeDictionary } from "./pdf-syntax.ts";

const opening = /(?<=>>)\s*stream\r?\n/;

/** Whether an object is a stream: a dictionary with bytes behind it. */
export function isStream(object: string): boolean {
  return object.endsWith("endstream");
}

/** What a stream holds, one character a byte; `null` when it is no stream or packed in a way that we do not know. */
export function contentOf(object: string): string | null {
  const entries = isStream(object) ? readDictionary(object) : null;
  const start = opening.exec(object);
  const length = Number(entries?.get("Length") ?? Number.NaN);
  if (entries === null || start === null || Number.isNaN(length)) return null;
  const from = start.index + start[0].length;
  const bytes = object.slice(from, from + length);
  const filter = entries.get("Filter");
  if (filter === undefined) return bytes;
  if (!/^\[?\s*\/FlateDecode\s*\]?$/.test(filter) || entries.has("DecodeParms")) return null;
  try {
    return toSyntax(inflateSync(toBytes(bytes)));
  } catch {
    return null;
  }
}

/** A stream with these entries; `pack` is `null` where its bytes are to be found by programs that know no PDF. */
export function toStream(
  content: string,
  pack: Pack | null,
  entries: ReadonlyMap<string, string> = new Map(),
): string {
  const bytes = pack === null ? content : toSyntax(pack(toBytes(content)));
  const all = new Map([
    ...entries,
    ...(pack !== null ? [["Filter", "/FlateDecode"] as const] : []),
    ["Length", String(bytes.length)] as const,
  ]);
  return `${writeDictionary(all)} stream\n${bytes}\nendstream`;
}
