import type { FileProblem } from "../host/host.ts";

/** What `charter init` says around the questions of the wizard, in one language. */
export interface InitMessages {
  /** Wrong command lines, behind `charter: `. */
  readonly usage: {
    readonly noTerminal: string;
    readonly needsFile: string;
    /** `--answers -` while standard input is needed for the questions. */
    readonly stdinTaken: string;
    readonly existsAlready: (file: string) => string;
  };
  readonly newFile: (file: string) => string;
  readonly oldFile: (file: string) => string;
  /** `date` in words, `time` as 08:17. */
  readonly draftFrom: (draft: string, date: string, time: string) => string;
  /** Another run saves its answers in `other`; those of this one go to `own`. */
  readonly draftElsewhere: (other: string, own: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  /** Why; what has no entry is told in the words of the system. */
  readonly reasons: Readonly<Partial<Record<FileProblem, string>>>;
  /** After the findings of a file that cannot be read to its end. */
  readonly notEditable: (file: string) => string;
  /** A change for which no way was found that leaves the rest as it is. */
  readonly refused: (file: string, key: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly keptIn: (draft: string) => string;
  readonly wrote: (file: string) => string;
  readonly changeLater: (command: string) => string;
  readonly nothingToChange: (file: string) => string;
}
