/** What the page is told after each reading; HTML where it says so, made here and safe to show. */
export interface PreviewState {
  /** Counts the readings. */
  readonly version: number;
  /** What is shown: not what was asked for where the facts no longer have the language. */
  readonly query: string;
  /** The way to the document; `null` while there is none. */
  readonly page: string | null;
  /** Changes when the document may have changed. */
  readonly edition: string;
  /** The way to its pages as they are printed. */
  readonly print: string | null;
  /** The title of the window. */
  readonly title: string;
  /** The title of the document and its language, for the frame. */
  readonly documentTitle: string;
  readonly language: string;
  readonly health: "fine" | "warnings" | "errors";
  /** A line about the findings. */
  readonly summary: string;
  /** A sentence about what is shown; empty where it is the newest. */
  readonly note: string;
  /** HTML: options of the choice of languages. */
  readonly languages: string;
  /** HTML: the list of findings. */
  readonly findings: string;
  /** HTML: the ledger. */
  readonly promises: string;
}
