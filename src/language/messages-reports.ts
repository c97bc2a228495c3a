import type { FileProblem } from "../host/host.ts";
import type { BrowserCandidate, UsualDetail } from "../host/printer.ts";
import type { DiffWords } from "./messages-diff.ts";
import type { ExplainWords } from "./messages-explain.ts";
import type { DriftWords } from "./messages-drift.ts";
import type { TemplatesWords } from "./messages-templates.ts";

/** What the commands report beside findings. `why` is in the words of the system where no words of ours are known. */
export interface ReportWords {
  /** Which facts file is used when none was named. */
  readonly using: (file: string) => string;
  /** These stand after `charter: `: they begin small where the language allows and end in a full stop. */
  readonly trouble: TroubleWords;
  readonly render: RenderWords;
  readonly many: ManyWords;
  readonly promises: {
    /** Heads of the columns in Markdown. */
    readonly columns: {
      readonly promise: string;
      readonly target: string;
      readonly clock: string;
      readonly madeIn: string;
      readonly statedIn: string;
    };
    readonly clocks: { readonly working: string; readonly calendar: string };
  };
  readonly diff: DiffWords;
  readonly explain: ExplainWords;
  readonly drift: DriftWords;
  readonly templates: TemplatesWords;
  readonly browsers: BrowserWords;
  readonly doctor: DoctorWords;
}

export interface TroubleWords {
  readonly unreadable: (file: string, why: string) => string;
  /** Why a file cannot be read, after the colon of `unreadable`. */
  readonly readReasons: Readonly<Record<Exclude<FileProblem, "full" | "other">, string>>;
  readonly unwritable: (path: string, why: string) => string;
  readonly writeReasons: Readonly<Record<Exclude<FileProblem, "special" | "too-large" | "other">, string>>;
  readonly stdoutFailed: (why: string) => string;
  /** `why` begins with the file that was being printed, where that is known. */
  readonly printingFailed: (why: string) => string;
  /** The user, or the system, asked the run to stop. */
  readonly interrupted: string;
  /** The facts hold nothing for a calendar: no rhythm, or no day to count from. */
  readonly noDates: string;
  /** The thread that worked on a facts file ended, for want of memory most likely. */
  readonly threadEnded: (file: string, why: string) => string;
  /** A mistake of ours; `what` is in English. */
  readonly mistake: (what: string) => string;
  /** A whole sentence: what shows where the mistake happened. */
  readonly debug: (setting: string) => string;
}

/** While many facts files are rendered. */
export interface ManyWords {
  /** One is finished: which, and how many files came of it; `null` where it could not be rendered. */
  readonly finished: (done: number, all: number, file: string, files: number | null) => string;
  /** How many are finished, on a line that is drawn anew: the name of a file follows. */
  readonly progress: (done: number, all: number, perSecond: string) => string;
  /** What stands between a whole number and its decimals. */
  readonly decimalMark: string;
  /** How many of all facts files are for this shard, `2/4`. */
  readonly shard: (shard: string, own: number, all: number) => string;
}

export interface RenderWords {
  /** How many files were written to a folder; how many others there were already so. */
  readonly wrote: (written: number, folder: string, unchanged: number) => string;
  readonly wroteOne: (path: string) => string;
  readonly unchangedOne: (path: string) => string;
  /** What `--dry-run` says of a file, in a word. */
  readonly states: Readonly<Record<"new" | "changed" | "same" | "edited" | "stale", string>>;
  readonly withoutSandbox: string;
}

export interface BrowserWords {
  /** Two sentences; the places that were looked at follow. */
  readonly none: string;
  readonly lookedAt: string;
  readonly toGetOne: (command: string) => string;
  readonly notNeeded: string;
  /** What came of a place, in a word or two. */
  readonly outcomes: Readonly<Record<BrowserCandidate["outcome"], string>>;
  /** Where the browser of an optional package comes from; other origins are names. */
  readonly carried: string;
  readonly details: Readonly<Record<UsualDetail, string>>;
  readonly failures: FailureWords;
}

/** Why a browser did not start or did not print, after a colon: begins small where the language allows, no full stop. */
export interface FailureWords {
  readonly noAnswer: (seconds: string) => string;
  readonly notInTime: (seconds: string) => string;
  readonly connectionLost: string;
  readonly pageCrashed: string;
  /** Two pieces; what is said about the browser itself follows the colon. */
  readonly browserFailed: (why: string) => string;
  readonly ended: (exitCode: string) => string;
  readonly killed: (signal: string) => string;
  readonly notUnpacked: (why: string) => string;
  readonly notPdf: string;
  readonly halfPdf: string;
  readonly noText: string;
  readonly noTags: string;
  readonly otherLanguage: (language: string) => string;
  /** The PDF is not built as browsers build them. */
  readonly strangePdf: string;
  /** `parts`: ids of headings. */
  readonly noPages: (parts: string) => string;
  readonly pagesMoved: string;
  /** A chart or a card with more on it than fits, however small the type. */
  readonly tooMuch: (pages: string) => string;
}

export interface DoctorWords {
  readonly prints: (version: string, path: string, sandboxed: boolean) => string;
  readonly printsNot: (version: string, path: string, why: string | null) => string;
  readonly fonts: (files: number, kilobytes: number) => string;
  readonly settings: string;
  /** Settings that no variable names. */
  readonly names: Readonly<
    Record<"language" | "browser" | "today" | "pdf-date" | "colour" | "working-directory", string>
  >;
  /** What holds where nothing is set. */
  readonly fallbacks: Readonly<Record<"browser" | "pdf-date" | "colour", string>>;
  /** Where a setting comes from; a flag stands for itself. */
  readonly origins: Readonly<Record<"environment" | "clock" | "process" | "default", string>>;
  /** The name of the page that is printed as a test. */
  readonly testPage: string;
}
