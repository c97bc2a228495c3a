import type { AuditArgs } from "./audit-codes.ts";
import type { FactsArgs } from "./facts-codes.ts";
import type { Path, Place } from "./place.ts";
import type { TemplateArgs } from "./template-codes.ts";
import type { YamlArgs } from "./yaml-codes.ts";

/**
 * What each finding carries, by code. A code is permanent: its meaning never changes and its name is never used
 * again. A new one asks for wording in every language, a section in docs/findings.md and a test.
 */
export interface DiagnosticArgs extends YamlArgs, FactsArgs, AuditArgs, TemplateArgs {}
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

/** Something with a code and what that code carries. A union over codes, so that `code` narrows `args`. */
export type Coded<Args, Rest> = {
  [Code in keyof Args]: { readonly code: Code; readonly args: Args[Code] } & Rest;
}[keyof Args];

/** One finding. */
export type Diagnostic = Coded<
  DiagnosticArgs,
  {
    readonly severity: Severity;
    readonly place: Place;
    /** The key that it is about; empty for the file as a whole. */
    readonly path: Path;
    readonly fix: Fix | null;
  }
>;

/**
 * Puts a code and what it carries together where neither is known in advance: that the two belong together is known
 * from the parameters, but no member of the union can be named.
 */
export function coded<Code extends keyof FactsArgs, Rest>(
  code: Code,
  args: FactsArgs[Code],
  rest: Rest,
): Coded<FactsArgs, Rest>;
export function coded<Code extends keyof AuditArgs, Rest>(
  code: Code,
  args: AuditArgs[Code],
  rest: Rest,
): Coded<AuditArgs, Rest>;
export function coded<Code extends DiagnosticCode, Rest>(
  code: Code,
  args: DiagnosticArgs[Code],
  rest: Rest,
): Coded<DiagnosticArgs, Rest>;
export function coded(code: string, args: object, rest: object): unknown {
  return { code, args, ...rest };
}

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

/** By file in the order given, then by position. */
export function sortFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = (file: string): number => rank.get(file) ?? 0;
  return findings.toSorted(
    ({ place: left }, { place: right }) =>
      rankOf(left.file) - rankOf(right.file) || left.line - right.line || left.column - right.column,
  );
}

/** By the names of the files; those of one file stay in their order. */
export function sortByFile(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.toSorted(({ place: left }, { place: right }) =>
    left.file === right.file ? 0 : left.file < right.file ? -1 : 1,
  );
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
  /** Words of the schema's examples, with what stands in an example of this language. */
  readonly samples: readonly (readonly [english: string, here: string])[];
  /** How much was found; at least one of the two numbers is not zero. */
  readonly summary: (errors: number, warnings: number) => string;
  /** That nothing was found in these files, `more` that are not named, and so many templates of the company's own. */
  readonly nothing: (files: readonly string[], more: number, templates: number) => string;
}
