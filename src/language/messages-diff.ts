/** What each promise is called, at the start of a line: `Replying to e-mail`. */
export interface PromiseNames {
  readonly "phone.answer": string;
  readonly "voicemail.check": string;
  readonly "voicemail.call-back": string;
  readonly "email.reply": string;
  readonly "chat.reply": string;
  readonly "in-person.greet": string;
  readonly "in-person.help": string;
  readonly "social.reply": string;
  readonly "letter.reply": string;
  readonly "inquiry.acknowledge": string;
  readonly "inquiry.answer": string;
  readonly "issue.resolve": string;
  readonly "issue.follow-up": string;
  readonly "complaint.acknowledge": string;
  readonly "complaint.update": string;
  readonly "complaint.resolve": string;
  readonly "complaint.extension": string;
  readonly "complaint.second-stage": string;
  readonly "complaint.review": string;
  readonly "document.review": string;
  readonly "training.repeat": string;
  readonly "conduct.monitor": string;
}

/** What the comparison of two editions says. Names of keys (`document.version`) stand as they are typed. */
export interface DiffWords {
  /** Heading of the report in Markdown. */
  readonly title: (from: string, to: string) => string;
  /** A whole sentence. */
  readonly nothing: (from: string, to: string) => string;
  readonly headings: {
    readonly promises: string;
    readonly facts: string;
    readonly documents: string;
    readonly told: string;
    readonly version: string;
  };
  /** Heads of the columns in Markdown. */
  readonly columns: {
    readonly change: string;
    readonly promise: string;
    readonly fact: string;
    readonly before: string;
    readonly after: string;
    readonly document: string;
    readonly section: string;
    readonly clauses: string;
  };
  /** What became of a promise, a fact or a document, in a word. */
  readonly kinds: Readonly<Record<"stricter" | "looser" | "added" | "removed" | "changed", string>>;
  readonly promises: {
    readonly names: PromiseNames;
    readonly escalation: (step: string) => string;
    readonly priorityAnswer: (priority: string) => string;
    readonly priorityResolve: (priority: string) => string;
  };
  /** Stands among the clauses of a section, or after a document, that has another title. */
  readonly newTitle: string;
  /** A whole sentence: every document prints these facts. */
  readonly edition: (keys: string) => string;
  readonly told: ToldWords;
  readonly version: VersionWords;
  /** Sentences of the change log, for those who read the documents. */
  readonly log: {
    readonly changed: (name: string, to: string, from: string) => string;
    readonly added: (name: string, to: string) => string;
    readonly removed: (name: string, from: string) => string;
    readonly documents: (titles: string) => string;
    readonly others: string;
  };
  /** What `--write-changes` did, in a line each. */
  readonly written: {
    readonly entry: (file: string) => string;
    readonly version: (file: string, version: string) => string;
    readonly already: (file: string, version: string) => string;
    readonly nothing: (file: string) => string;
    /** After `charter: `. The entry follows. */
    readonly byHand: (file: string) => string;
  };
  /** After `charter: `: why a revision cannot be read. */
  readonly revisions: {
    readonly "no-git": string;
    readonly "no-repository": string;
    readonly failed: (why: string) => string;
    /** A whole sentence: where paths begin. */
    readonly paths: string;
    /** A whole sentence: what was given is a revision, and `example` names the file in it. */
    readonly alone: (revision: string, example: string) => string;
  };
}

/** Whole sentences, one for each group of people. `who` is a name, or a name with a role. */
export interface ToldWords {
  readonly nobody: string;
  readonly customers: (documents: string) => string;
  readonly staff: (documents: string) => string;
  /** These follow the one about customers. `day` is written out. */
  readonly before: (day: string) => string;
  readonly dayMissing: string;
  readonly dayPassed: (day: string) => string;
  readonly approver: (who: string) => string;
  readonly owner: (who: string) => string;
  readonly both: (who: string) => string;
}

export interface VersionWords {
  readonly levels: { readonly major: string; readonly minor: string };
  /** A step from a version that only the company can take: its shape is not known, or there is none. */
  readonly byHand: (level: string, from: string | null) => string;
  /** Why the step is a large one: the kinds of changes and promises follow. */
  readonly incomparable: string;
  /** Why it is a small one; a whole sentence. */
  readonly minorReason: string;
  /** How the new version stands to it; whole sentences. */
  readonly missing: string;
  readonly unchanged: (version: string) => string;
  readonly tooLow: (version: string, proposed: string) => string;
  readonly raised: (version: string) => string;
}
