/**
 * What is wrong with the command line or the environment, and what to type instead. Each stands after `charter: `, so it
 * begins small where the language allows and ends in a full stop. `flag` may be the name of an environment variable.
 * `where` is the file of `-o`; `null` for standard output.
 */
export interface UsageWords {
  /** `meant`: what is there and looks alike; may be empty. */
  readonly unknownCommand: (name: string, meant: readonly string[]) => string;
  readonly unknownOption: (flag: string, meant: readonly string[]) => string;
  readonly valueMissing: (flag: string) => string;
  readonly argumentMissing: (name: string) => string;
  readonly optionMissing: (flag: string) => string;
  readonly notTogether: (flag: string, other: string) => string;
  readonly tooManyArguments: (allowed: number, given: number) => string;
  /** A whole sentence: which command shows the help. */
  readonly seeHelp: (command: string) => string;

  readonly noneOf: (flag: string, value: string, choices: readonly string[]) => string;
  readonly notTwoOf: (flag: string, value: string, choices: readonly string[]) => string;
  readonly notADay: (flag: string, value: string) => string;
  readonly notACount: (flag: string, value: string) => string;
  /** Not `I/N` with I from 1 to N and N up to `most`. */
  readonly notAShard: (flag: string, value: string, most: number) => string;
  /** Neither a whole number from 1 to `most` nor `auto`. */
  readonly notJobs: (flag: string, value: string, most: number) => string;
  readonly notAnEpoch: (flag: string, value: string) => string;
  readonly notAPort: (flag: string, value: string) => string;

  readonly noFile: string;
  /** A pattern for facts files that none fits. */
  readonly noMatch: (pattern: string) => string;
  readonly stdinTwice: string;
  /** Standard input cannot be followed. */
  readonly previewNeedsFile: string;
  /** `--write-changes` where NEW is standard input or a revision. */
  readonly writeNeedsFile: (flag: string, given: string) => string;
  readonly unknownRevision: (revision: string) => string;
  /** A reference that means nothing: no name, and no words that a clause says. */
  readonly unknownReference: (ref: string, meant: readonly string[]) => string;
  /** `--fix` where the facts come from standard input. */
  readonly fixNeedsFile: (flag: string) => string;
  readonly noFolder: (flag: string, path: string) => string;
  readonly sameFolder: (file: string, other: string) => string;

  /** Nothing among the templates is called that; `meant` may be empty. `command` shows what there is. */
  readonly unknownTemplate: (reference: string, meant: readonly string[], command: string) => string;
  /** Several documents have a clause of that id. */
  readonly severalTemplates: (reference: string, choices: readonly string[]) => string;
  readonly templateExists: (path: string) => string;
  readonly templateOutside: (path: string) => string;
  /** Neither the facts nor the command line name a folder of templates. */
  readonly noTemplates: string;

  readonly noOutput: string;
  readonly foreignEnding: (path: string) => string;
  readonly oneFormat: (where: string | null) => string;
  readonly endingDiffers: (path: string, ending: string, format: string) => string;
  readonly parallelNeedsFolder: (where: string | null) => string;
  readonly oneDocument: (where: string | null) => string;
  /** `flags`: at least two of `--handbook`, `--poster`, `--card`. */
  readonly oneExtra: (where: string | null, flags: readonly string[]) => string;
  /** The formats that `flag` can be written in, and none of which was asked for. */
  readonly otherFormats: (flag: string, formats: readonly string[]) => string;
  /** None of the documents asked for stands in `handbook.documents`. */
  readonly emptyBook: (kinds: readonly string[]) => string;
  /** There is no escalation to put on the card. */
  readonly emptyCard: string;
  readonly oneFactsFile: (where: string | null) => string;
  readonly oneLanguage: (where: string | null) => string;
  readonly stdoutTwice: string;
  readonly outputIsInput: (path: string) => string;
  readonly languageNotInFile: (language: string, languages: readonly string[]) => string;
  readonly languageNotWritten: (pair: string, language: string) => string;
}
