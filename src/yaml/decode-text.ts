import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { YamlArgs } from "../diagnostic/yaml-codes.ts";
import { maxBytes } from "./limits.ts";

export type DecodedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Diagnostic };

/** How many bytes a character takes that starts with this byte, if any does. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Where the first byte stands that is not UTF-8; `null` when all are. */
function firstBadByte(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isSound = (part: Uint8Array): boolean => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false; // The decoder has no other way to say no.
    }
  };
  if (isSound(bytes)) return null;
  let start = 0;
  while (start < bytes.length) {
    const length = lengthFrom(bytes[start] ?? 0);
    if (length > 1 && !isSound(bytes.subarray(start, start + length))) return start;
    start += length;
  }
  return bytes.length - 1;
}

function problemOf(bytes: Uint8Array): YamlArgs["yaml/encoding"] | null {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked) return { reason: "utf-16", byte: 0 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { reason: zero < 2 ? "utf-16" : "binary", byte: zero };
  const bad = firstBadByte(bytes);
  return bad === null ? null : { reason: "not-utf-8", byte: bad };
}

/** Bytes of a file as text: UTF-8, with or without a byte order mark. `file` is the name that a finding shows. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > maxBytes) return { ok: false, finding: tooLarge(file) };
  const args = problemOf(bytes);
  if (args === null) return { ok: true, text: new TextDecoder("utf-8").decode(bytes) };
  const before = bytes.subarray(0, args.byte);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  const column = new TextDecoder("utf-8").decode(before.subarray(before.lastIndexOf(0x0a) + 1)).length + 1;
  const place = { file, line, column, length: 1 };
  return {
    ok: false,
    finding: { code: "yaml/encoding", args, severity: "error", place, path: [], fix: null },
  };
}

/** The finding for a file of more than `maxBytes`, of which nothing is read. */
export function tooLarge(file: string): Diagnostic {
  return {
    code: "yaml/too-large",
    args: { limit: maxBytes, of: "bytes" },
    severity: "error",
    place: { file, line: 1, column: 1, length: 1 },
    path: [],
    fix: null,
  };
}
