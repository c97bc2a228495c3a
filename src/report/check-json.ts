import {
  type CheckWords,
  type Diagnostic,
  type DiagnosticCode,
  sortFindings,
  wordFinding,
} from "../diagnostic/diagnostic.ts";
import { formatPath } from "../diagnostic/place.ts";
import { countOf } from "./check-text.ts";
import { fullHint } from "./full-hint.ts";
import { jsonText } from "./json-text.ts";

/** One finding as programs read it. The shape is stable: keys are added, never changed or taken away. */
export interface JsonFinding {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The key it is about, `complaints.contact.by[0]`; empty for the file as a whole. */
  readonly path: string;
}

/** A finding in the words of a language. */
export function toJson(finding: Diagnostic, words: CheckWords): JsonFinding {
  const { code, severity, place, path } = finding;
  const { message, hint } = wordFinding(words.findings, finding);
  return {
    code,
    severity,
    message,
    hint: fullHint(finding, hint, words),
    file: place.file,
    line: place.line,
    column: place.column,
    path: formatPath(path),
  };
}

/** Findings for programs, by file and place. */
export function reportCheckJson(findings: readonly Diagnostic[], words: CheckWords): string {
  const report = {
    charter: 1,
    findings: sortFindings(findings).map((finding) => toJson(finding, words)),
    summary: { errors: countOf(findings, "error"), warnings: countOf(findings, "warning") },
  };
  return jsonText(report);
}
