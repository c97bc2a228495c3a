import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/yaml/decode-text.ts";
import { maxBytes } from "../../src/yaml/limits.ts";

const ascii = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

function decoded(bytes: readonly number[]) {
  return decodeText(new Uint8Array(bytes), "charter.yaml");
}

describe("UTF-8 is read", () => {
  test.for([
    { bytes: [], text: "" },
    { bytes: [0x7f], text: "\u007F" },
    { bytes: [0xef, 0xbb, 0xbf, 0x61], text: "a" },
    { bytes: [0xc2, 0x80, 0xdf, 0xbf], text: "\u0080\u07FF" },
    { bytes: [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbd], text: "\u0800\uFFFD" },
    { bytes: [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf], text: "\u{10000}\u{10FFFF}" },
  ])("$bytes", ({ bytes, text }) => {
    expect(decoded(bytes)).toEqual({ ok: true, text });
  });
});

describe("what is not UTF-8 is named at its first byte", () => {
  test.for([
    // UTF-16 by its mark, or by the zero beside an ASCII letter
    { bytes: [0xff, 0xfe, 0x61, 0x00], reason: "utf-16", byte: 0, column: 1 },
    { bytes: [0xfe, 0xff, 0x00, 0x61], reason: "utf-16", byte: 0, column: 1 },
    { bytes: [0x00, 0x61], reason: "utf-16", byte: 0, column: 1 },
    { bytes: [0x61, 0x00], reason: "utf-16", byte: 1, column: 2 },
    { bytes: [0x61, 0x61, 0x00], reason: "binary", byte: 2, column: 3 },
    // Half of a mark is none.
    { bytes: [0xff, 0x61, 0x61], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xfe, 0x61, 0x61], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0x61, 0xfe, 0x61], reason: "not-utf-8", byte: 1, column: 2 },
    { bytes: [0x61, 0xff, 0x61], reason: "not-utf-8", byte: 1, column: 2 },
    // Bytes that begin no character, too few, and what would be a longer way to write it
    { bytes: [0x61, 0x80, 0x61], reason: "not-utf-8", byte: 1, column: 2 },
    { bytes: [0xc1, 0x80], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xc3], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xe2, 0x82], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xf0, 0x9f, 0x98], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xf5, 0x80, 0x80, 0x80], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xe0, 0x80, 0x80], reason: "not-utf-8", byte: 0, column: 1 },
    { bytes: [0xed, 0xa0, 0x80], reason: "not-utf-8", byte: 0, column: 1 },
    // Behind characters of one to four bytes; a column counts UTF-16 units.
    { bytes: [0x7f, 0xe9], reason: "not-utf-8", byte: 1, column: 2 },
    { bytes: [0xdf, 0xbf, 0xe9], reason: "not-utf-8", byte: 2, column: 2 },
    { bytes: [0xe0, 0xa0, 0x80, 0xe9], reason: "not-utf-8", byte: 3, column: 2 },
    { bytes: [0xef, 0xbf, 0xbd, 0xe9], reason: "not-utf-8", byte: 3, column: 2 },
    { bytes: [0xf0, 0x9f, 0x98, 0x80, 0xe9], reason: "not-utf-8", byte: 4, column: 3 },
  ] as const)("$bytes is $reason at $byte", ({ bytes, reason, byte, column }) => {
    expect(decoded(bytes)).toEqual({
      ok: false,
      finding: {
        code: "yaml/encoding",
        args: { reason, byte },
        severity: "error",
        place: { file: "charter.yaml", line: 1, column, length: 1 },
        path: [],
        fix: null,
      },
    });
  });

  test.for([
    { bytes: [...ascii("a\nbc\n"), 0xe9], line: 3, column: 1 },
    { bytes: [...ascii("a\nbc"), 0xe9, ...ascii("\n")], line: 2, column: 3 },
    { bytes: [0xc3, 0xa1, 0x0a, 0xc3, 0xa1, 0xe9], line: 2, column: 2 },
  ])("in line $line, column $column", ({ bytes, line, column }) => {
    const result = decoded(bytes);
    expect(result.ok ? null : result.finding.place).toEqual({
      file: "charter.yaml",
      line,
      column,
      length: 1,
    });
  });
});

test("a file may have the most bytes, and no more", () => {
  const most = new Uint8Array(maxBytes).fill(0x23);
  expect(decodeText(most, "charter.yaml").ok).toBe(true);
  expect(decodeText(new Uint8Array(maxBytes + 1).fill(0x23), "charter.yaml")).toEqual({
    ok: false,
    finding: {
      code: "yaml/too-large",
      args: { limit: maxBytes, of: "bytes" },
      severity: "error",
      place: { file: "charter.yaml", line: 1, column: 1, length: 1 },
      path: [],
      fix: null,
    },
  });
});
