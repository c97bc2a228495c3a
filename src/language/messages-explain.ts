/** What `explain` says. Ids, keys and paths stand as they are typed. */
export interface ExplainWords {
  /** What is explained: each stands before a name. */
  readonly kinds: Readonly<
    Record<"finding" | "promise" | "fact" | "clause" | "section" | "document" | "requirement", string>
  >;
  /** Words that were looked for, in quotation marks. */
  readonly sentence: (words: string) => string;
  /** What stands before a value, in a column: begin with a capital letter, no colon. */
  readonly labels: {
    readonly value: string;
    readonly madeIn: string;
    readonly makes: string;
    readonly template: string;
    readonly facts: string;
    readonly promises: string;
    readonly covers: string;
    readonly clauses: string;
    readonly more: string;
  };
  /** A section in the line of its document: `section 4.2`. */
  readonly section: (number: string) => string;
  /** Stands beside a value or a clause that is not there. */
  readonly notInFile: string;
  /** Stands beside an entry after the last one of a list, which is given as its key. */
  readonly pastEnd: (list: string, entries: number) => string;
  readonly notPrinted: string;
  /** Headings over the sentences that depend on a fact: those that print it, and those that come or go with it. */
  readonly printedIn: string;
  readonly decides: string;
  /** How many clauses in how many documents change. */
  readonly changes: (clauses: number, documents: number) => string;
  /** Whole sentences. */
  readonly inHeads: string;
  readonly nothingDepends: string;
  readonly more: (shown: number, found: number) => string;
  /** A finding in general: whole sentences before its words and the page about it. */
  readonly sample: string;
  readonly withoutFacts: string;
  /** That a facts file has mistakes and is left out of the answer; the command lists them. A whole sentence. */
  readonly unusableFacts: (file: string, command: string) => string;
  /** What `check --fix` did, in a line for each change; `from` and `to` are as typed. */
  readonly fixed: (place: string, code: string, from: string, to: string) => string;
  /** How much was put right in a file. */
  readonly fixedInFile: (count: number, file: string) => string;
}
