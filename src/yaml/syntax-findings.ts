import type { CST, ErrorCode, YAMLError } from "yaml";
import type { Diagnostic, Fix } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { SyntaxReason } from "../diagnostic/yaml-codes.ts";
import { maxSyntaxFindings } from "./limits.ts";
import { lineFrom, placeAt, type PlacedText, restOfLine } from "./places.ts";
import { quotedInBrackets, quotedLine } from "./quoted.ts";
import { isInBrackets, openingBefore } from "./unclosed.ts";

/** The library's codes in our own terms; `other` is what a facts file hardly ever meets. */
const reasons: Partial<Readonly<Record<ErrorCode, SyntaxReason>>> = {
  BAD_INDENT: "indentation",
  BAD_DQ_ESCAPE: "bad-escape",
  BLOCK_IN_FLOW: "unclosed-bracket",
  KEY_OVER_1024_CHARS: "long-key",
  MULTIPLE_ANCHORS: "anchor",
  BAD_ALIAS: "anchor",
  ALIAS_PROPS: "anchor",
};

/** Mistakes that are shown where they stand. */
const quotable: ReadonlySet<ErrorCode> = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_SCALAR_START"]);

interface Reading {
  readonly reason: SyntaxReason;
  readonly place: Place;
  readonly fix: Fix | null;
}

function missingCharacter(message: string): SyntaxReason {
  if (message.includes("quote")) return "unclosed-quote";
  if (message.includes(",")) return "missing-comma";
  return message.includes("space") ? "missing-space" : "other";
}

/** Whether a key has no value, and most likely goes on in the next line. */
function isLostColon({ code, message }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys");
}

/** A key without a value has lost its colon, or the space after it. */
function readLostColon(source: PlacedText, start: number): Reading {
  const rest = restOfLine(source.text, start);
  const place = placeAt(source, start, start + rest.length);
  const glued = /^([\w-]+):(\S.*)$/.exec(rest);
  if (glued === null || rest.includes("://")) return { reason: "missing-colon", place, fix: null };
  const [, key = "", value = ""] = glued;
  return { reason: "missing-space", place, fix: { kind: "replace", text: `${key}: ${value}` } };
}

/** A value that YAML takes for something else is right in quotes. */
function readQuotable(
  reason: SyntaxReason,
  tokens: readonly CST.Token[],
  source: PlacedText,
  start: number,
): Reading {
  const rest = restOfLine(source.text, start);
  const text = isInBrackets(tokens, start) ? quotedInBrackets(rest) : quotedLine(source.text, start);
  return {
    reason,
    place: placeAt(source, start, start + rest.length),
    fix: text === null ? null : { kind: "replace", text },
  };
}

/** A value that begins with `#`, so that YAML takes it and the rest of the line for a comment: where and what. */
function hashValue(line: string): { readonly index: number; readonly text: string } | null {
  for (let hash = line.indexOf("#", 1); hash > 0; hash = line.indexOf("#", hash + 1)) {
    const before = line.slice(0, hash);
    if (!/\s/.test(before.slice(-1)) || !/[:,[]/.test(before.trimEnd().slice(-1))) continue;
    const text = /^#[^\s,\]}]+/.exec(line.slice(hash))?.[0];
    if (text !== undefined) return { index: hash, text };
  }
  return null;
}

/** Points at the bracket or quote that was opened, not at the end of the file where it is missed. */
function readUnclosed(
  reason: SyntaxReason,
  tokens: readonly CST.Token[],
  source: PlacedText,
  offset: number,
): Reading {
  const start = openingBefore(tokens, offset);
  const hash = hashValue(lineFrom(source.text, start));
  if (reason === "unclosed-quote" || hash === null)
    return { reason, place: placeAt(source, start, start + 1), fix: null };
  const from = start + hash.index;
  const place = placeAt(source, from, from + hash.text.length);
  return { reason: "hash-in-text", place, fix: { kind: "replace", text: JSON.stringify(hash.text) } };
}

function readError(error: YAMLError, tokens: readonly CST.Token[], source: PlacedText): Reading {
  const [start, end] = error.pos;
  if (isLostColon(error)) return readLostColon(source, start);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") return readQuotable("colon-in-text", tokens, source, start);
  if (error.code === "BAD_SCALAR_START") return readQuotable("bad-character", tokens, source, start);
  // "Flow map must end with a }"
  const known = error.message.startsWith("Flow") ? "unclosed-bracket" : reasons[error.code];
  const reason = known ?? (error.code === "MISSING_CHAR" ? missingCharacter(error.message) : "other");
  if (reason === "unclosed-bracket" || reason === "unclosed-quote")
    return readUnclosed(reason, tokens, source, start);
  return { reason, place: placeAt(source, start, end), fix: null };
}

function toFinding(error: YAMLError, tokens: readonly CST.Token[], source: PlacedText): Diagnostic {
  const base = { severity: "error", path: [] } as const;
  const [start, end] = error.pos;
  if (error.code === "TAB_AS_INDENT") {
    const place = placeAt(source, start, end);
    return {
      ...base,
      code: "yaml/tab",
      args: {},
      place: { ...place, length: 1 },
      fix: { kind: "replace", text: "  " },
    };
  }
  const { reason, place, fix } = readError(error, tokens, source);
  return { ...base, code: "yaml/syntax", args: { reason }, place, fix };
}

/** What the library says about the syntax, one finding for each line: the first mistake on it causes the others. */
export function syntaxFindings(
  errors: readonly YAMLError[],
  tokens: readonly CST.Token[],
  source: PlacedText,
): readonly Diagnostic[] {
  const lines = new Set<number>();
  const findings: Diagnostic[] = [];
  for (const error of errors.toSorted((left, right) => left.pos[0] - right.pos[0])) {
    // One line may hold thousands of mistakes, and each is looked for in the whole file.
    if (quotable.has(error.code) && lines.has(source.lines.linePos(error.pos[0]).line)) continue;
    const finding = toFinding(error, tokens, source);
    const line = finding.place.line;
    if (lines.has(line)) continue;
    lines.add(line);
    findings.push(finding);
    if (findings.length === maxSyntaxFindings) break;
  }
  return findings;
}
