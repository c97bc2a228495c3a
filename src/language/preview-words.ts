/** What the preview says, on its page and in the terminal. Names of files, keys and flags stand as they are typed. */
export interface PreviewWords {
  /** The name of the page. */
  readonly name: string;
  /** A link that leads past what can be chosen, to the document. */
  readonly skip: string;
  readonly controls: {
    readonly document: string;
    readonly language: string;
    readonly length: string;
    readonly view: string;
    readonly screen: string;
    readonly print: string;
  };
  /** Name of the frame with the pages as they are printed. */
  readonly printed: string;
  /** A link that opens the PDF file by itself. */
  readonly openPdf: string;
  /** Whole sentences about the state of the page; those about the connection are said when it changes. */
  readonly state: {
    /** Findings are shown beside an older page. */
    readonly lastGood: string;
    readonly noPage: string;
    readonly updated: string;
    readonly printing: string;
    readonly connectionLost: string;
    readonly connectionBack: string;
  };
  readonly findings: string;
  readonly trace: {
    readonly heading: string;
    /** How a sentence is picked. */
    readonly howTo: string;
    readonly previous: string;
    readonly next: string;
    readonly clause: string;
    readonly section: string;
    readonly template: string;
    /** After the place of a template, in brackets. */
    readonly own: string;
    readonly supplied: string;
    readonly facts: string;
    readonly promises: string;
    /** These stand where there are none. */
    readonly noFacts: string;
    readonly noPromises: string;
    readonly alsoIn: string;
    /** The clause is no longer on the page; a whole sentence. */
    readonly gone: string;
  };
  readonly promises: {
    readonly heading: string;
    readonly columns: { readonly promise: string; readonly time: string; readonly madeIn: string };
    /** Under the heading of the ledger; whole sentences. Since the preview began, where nothing was rendered yet. */
    readonly sinceStart: { readonly unchanged: string; readonly changed: string };
    /** Since `render` last wrote the documents; `lock` is the name of the file that remembers it. */
    readonly sinceRender: {
      readonly unchanged: (lock: string) => string;
      readonly changed: (lock: string) => string;
    };
    readonly none: string;
    /** A step of an earlier escalation ladder that is gone, by the id of the person. */
    readonly escalation: (who: string) => string;
    /** Before what a promise said earlier. */
    readonly before: (target: string) => string;
  };
  readonly terminal: {
    /** A whole sentence; the address stands on standard output. */
    readonly started: (file: string) => string;
    /** These stand after `charter: ` and end in a full stop. */
    readonly portTaken: (port: number) => string;
    readonly portDenied: (port: number) => string;
    readonly failed: (port: number, why: string) => string;
  };
  /** Whole sentences for those who ask for something that the preview does not have or does not give. */
  readonly refused: string;
  readonly notFound: string;
}
