import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { subsetOf } from "../../src/html/coverage.ts";
import { fontFiles } from "../../src/html/theme.ts";

const theme = join(import.meta.dirname, "../../templates/theme");

/** Reads the variable-length numbers of WOFF2, https://www.w3.org/TR/WOFF2/#UIntBase128 */
function readBase128(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let next = at;
  for (;;) {
    const byte = bytes.readUInt8(next);
    next += 1;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, next };
  }
}

/** Places of the tags in the list of known tags of WOFF2. */
const cmapTag = 0;
const transformedTags = new Set([10, 11]);

/** The `cmap` table of a WOFF2 file, https://www.w3.org/TR/WOFF2/#table_dir_format */
function cmapOf(file: Buffer): Buffer {
  const tables = file.readUInt16BE(12);
  let at = 48;
  let offset = 0;
  let found: { readonly from: number; readonly to: number } | null = null;
  for (let table = 0; table < tables; table += 1) {
    const flags = file.readUInt8(at);
    const tag = flags & 0x3f;
    at += tag === 0x3f ? 5 : 1;
    const original = readBase128(file, at);
    at = original.next;
    let size = original.value;
    const version = flags >> 6;
    // glyf and loca are transformed in version 0, all others in any but 0.
    if (transformedTags.has(tag) ? version === 0 : version !== 0) {
      const transformed = readBase128(file, at);
      at = transformed.next;
      size = transformed.value;
    }
    if (tag === cmapTag) found = { from: offset, to: offset + size };
    offset += size;
  }
  if (found === null) throw new Error("The font has no cmap.");
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return data.subarray(found.from, found.to);
}

/** The code points of subtables in format 4, https://learn.microsoft.com/typography/opentype/spec/cmap */
function codePointsOf(cmap: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const start = cmap.readUInt32BE(4 + record * 8 + 4);
    if (cmap.readUInt16BE(start) === 4) for (const point of format4(cmap.subarray(start))) points.add(point);
    if (cmap.readUInt16BE(start) === 12)
      for (const point of format12(cmap.subarray(start))) points.add(point);
  }
  return points;
}

function* format4(table: Buffer): Generator<number> {
  const segments = table.readUInt16BE(6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  for (let segment = 0; segment < segments; segment += 1) {
    const range = table.readUInt16BE(ranges + segment * 2);
    const first = table.readUInt16BE(starts + segment * 2);
    for (let point = first; point <= table.readUInt16BE(ends + segment * 2) && point < 0xffff; point += 1) {
      const indexAt = ranges + segment * 2 + range + (point - first) * 2;
      const glyph =
        range === 0 ? point + table.readUInt16BE(deltas + segment * 2) : table.readUInt16BE(indexAt);
      if ((glyph & 0xffff) !== 0) yield point;
    }
  }
}

function* format12(table: Buffer): Generator<number> {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point += 1) yield point;
  }
}

/** The characters that the coverage table claims for a subset and its earlier ones. */
function claimed(): ReadonlyMap<string, readonly number[]> {
  const bySubset = new Map<string, number[]>();
  for (let point = 0x20; point <= 0xffff; point += 1) {
    const subset = subsetOf(point);
    if (subset !== null) bySubset.set(subset, [...(bySubset.get(subset) ?? []), point]);
  }
  return bySubset;
}

const claims = claimed();

test.for(fontFiles)("$path draws every character that is claimed for it", ({ path, subset }) => {
  const points = codePointsOf(cmapOf(readFileSync(join(theme, path))));
  const missing = (claims.get(subset) ?? []).filter((point) => !points.has(point));
  expect(missing.map((point) => point.toString(16))).toEqual([]);
});

test.for(fontFiles)("what $path can draw is claimed", ({ path }) => {
  const points = codePointsOf(cmapOf(readFileSync(join(theme, path))));
  const unclaimed = [...points].filter((point) => point >= 0x20 && subsetOf(point) === null);
  expect(unclaimed.map((point) => point.toString(16))).toEqual([]);
});
