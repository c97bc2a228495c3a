import type { Facts } from "../company/facts.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostic/diagnostic.ts";
import type { OwnChange } from "../diagnostic/own-piece-codes.ts";
import { formatPath, type Path, type Place, valueAt } from "../diagnostic/place.ts";
import type { Explanation } from "../explanation/explain.ts";
import { findingSamples } from "../explanation/finding-samples.ts";
import type { ExplainWords } from "../language/messages-explain.ts";
import type { PromiseNames } from "../language/messages-diff.ts";
import type { LanguagePack } from "../language/pack.ts";

/** What the report of `explain` is made from. */
export interface ExplainReport {
  readonly ref: string;
  readonly explanations: readonly Explanation[];
  /** The facts and where they stand; `null` where no file is used. */
  readonly source: { readonly facts: Facts; readonly placeOf: (path: Path) => Place } | null;
  /** The language of the report. */
  readonly pack: LanguagePack;
  readonly words: ExplainWords;
  readonly clocks: Readonly<Record<"working" | "calendar", string>>;
  readonly promiseNames: {
    readonly names: PromiseNames;
    readonly escalation: (step: string) => string;
    readonly priorityAnswer: (priority: string) => string;
    readonly priorityResolve: (priority: string) => string;
  };
  /** What a company does with a clause, in a word. */
  readonly ownChanges: Readonly<Record<OwnChange, string>>;
  readonly colour: boolean;
}

/** Whether the facts say something at a path. */
export function isThere(path: Path, { source }: Pick<ExplainReport, "source">): boolean {
  return source !== null && valueAt(source.facts, path) !== undefined;
}

/** Says that there is nothing at a path; of an entry after the last one of its list, how many that has. */
export function absence(path: Path, { source, words }: Pick<ExplainReport, "source" | "words">): string {
  for (const [depth, step] of path.entries()) {
    const above = path.slice(0, depth);
    const list = valueAt(source?.facts, above);
    if (Array.isArray(list) && typeof step === "number" && step >= list.length)
      return words.pastEnd(formatPath(above), list.length);
  }
  return words.notInFile;
}

/** A finding as it could be raised, for its words. */
export function sampleOf(code: string): Diagnostic {
  if (!isCode(code)) throw new Error(`There is no sample of ${code}.`);
  const place = { file: "charter.yaml", line: 1, column: 1, length: 1 };
  // A code and its sample belong together by the type of the samples; no member of the union can be named here.
  return { code, args: findingSamples[code], severity: "error", place, path: [], fix: null } as Diagnostic;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(findingSamples, code);
}
