import type { FactsArgs } from "./facts-codes.ts";
import type { Path, Place } from "./place.ts";
import type { YamlArgs } from "./yaml-codes.ts";

/**
 * What each finding carries, by code. A code is permanent: its meaning never changes and its name is never used
 * again. A new one asks for wording in every language, a section in docs/findings.md and a test.
 */
export interface DiagnosticArgs extends YamlArgs, FactsArgs {}
export type DiagnosticCode = keyof DiagnosticArgs;

export type Severity = "error" | "warning";

/** What to write instead. */
export type Fix =
  /** Put `text` in the place of the span: what was meant is known. */
  | { readonly kind: "replace"; readonly text: string }
  /** A whole new line, `key: value`, for a key that is missing; the value is an example. */
  | { readonly kind: "add"; readonly line: string }
  /** A value that would be right here, as an example: what was meant is not known. */
  | { readonly kind: "example"; readonly text: string };

/** One finding. A union over codes, so that `code` narrows `args`. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly args: DiagnosticArgs[Code];
    readonly severity: Severity;
    /** `null` when the finding has no place in a file. */
    readonly place: Place | null;
    /** The key that it is about; empty for the file as a whole. */
    readonly path: Path;
    readonly fix: Fix | null;
  };
}[DiagnosticCode];

/** How a finding is put into words. The language packs implement it for each code. */
export interface FindingText {
  /** What was found and what was expected, in one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The wording of some findings in one language: a code without words does not compile. */
export type FindingWordsOf<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => FindingText };

/** The wording of every finding in one language. */
export type FindingWords = FindingWordsOf<DiagnosticArgs>;

/** Puts a finding into words. */
export function wordFinding(words: FindingWords, finding: Diagnostic): FindingText {
  // `code` and `args` belong together in every member of the union; the compiler cannot follow that through the look-up.
  const word = words[finding.code] as (args: Diagnostic["args"]) => FindingText;
  return word(finding.args);
}

/** By file in the order given, then by position; findings without a place come first. */
export function sortFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(findings.map((finding) => finding.place?.file ?? ""))];
  const rank = (finding: Diagnostic): readonly number[] => [
    finding.place === null ? -1 : files.indexOf(finding.place.file),
    finding.place?.line ?? 0,
    finding.place?.column ?? 0,
  ];
  return findings.toSorted((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  });
}

export function hasErrors(findings: readonly Diagnostic[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** What a report of findings says around them, in one language. */
export interface CheckWords {
  readonly findings: FindingWords;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Before the line to type instead. */
  readonly write: string;
  /** Before a line whose value is only an example. */
  readonly example: string;
  /** How much was found; at least one of the two numbers is not zero. */
  readonly summary: (errors: number, warnings: number) => string;
  /** That nothing was found in these files. */
  readonly nothing: (files: readonly string[]) => string;
}
