import type { OwnChange } from "../diagnostic/own-piece-codes.ts";

/** What `charter templates` reports. */
export interface TemplatesWords {
  readonly list: {
    /** Where the words of a clause come from: begins small where the language allows. */
    readonly fromPackage: string;
    /** What the company does; its languages and files follow. */
    readonly changes: Readonly<Record<OwnChange, string>>;
    /** Before the languages without a change. */
    readonly lacking: string;
    readonly originals: Readonly<Record<"changed" | "unrecorded", string>>;
    /** A sentence: how many texts are the company's own; how many of them not in every language. */
    readonly summary: (own: number, lacking: number) => string;
  };
  readonly eject: {
    readonly wrote: (path: string) => string;
    /** What was there already, and was left alone. */
    readonly kept: (path: string) => string;
    /** What to do next. `folder` is `null` where the facts or the command line name it already. */
    readonly next: (command: string, folder: string | null) => string;
  };
  readonly update: {
    readonly merged: (path: string) => string;
    /** `places`: how many. */
    readonly conflicts: (path: string, places: number) => string;
    readonly recorded: (path: string) => string;
    readonly gone: (path: string) => string;
    readonly upToDate: string;
    /** A sentence: of a file, and so many others, it is not recorded what they replace; a command records it. */
    readonly unrecorded: (path: string, others: number, command: string) => string;
    readonly settle: (command: string) => string;
  };
  readonly test: {
    /** Heads and words of the report. */
    readonly title: string;
    readonly companies: string;
    readonly languages: string;
    readonly combinations: string;
    readonly documents: string;
    readonly optionalParts: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly golden: string;
    readonly goldenStates: Readonly<Record<"same" | "written" | "none", string>>;
    /** Whether all combinations were tried, or each pair of parts. */
    readonly pairwise: string;
    readonly whole: string;
    readonly passed: string;
    readonly failed: string;
    readonly severity: string;
    readonly place: string;
    readonly message: string;
  };
}
