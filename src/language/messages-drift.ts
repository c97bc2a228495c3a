/** Files on the disk that are not what would be written. Names of flags and of `charter.lock` stand as they are typed. */
export interface DriftWords {
  /** What became of a file, after its path; no full stop. */
  readonly replacedEdited: (path: string) => string;
  /** No lock knows the file that stood there. */
  readonly replacedUnknown: (path: string) => string;
  /** An earlier run wrote it, and this one does not. */
  readonly stale: (path: string) => string;
  readonly removed: (path: string) => string;
  /** Stale, but not as it was written. */
  readonly keptEdited: (path: string) => string;
  /** Stale, and it cannot be read: nobody can say whether it is as it was written. */
  readonly keptUnread: (path: string, why: string) => string;
  /** The system did not let it go. */
  readonly notRemoved: (path: string) => string;
  /** A whole sentence: which flag removes stale files. */
  readonly toRemove: (flag: string) => string;
  /** A whole sentence: the folder has the editions of several facts files, and the one of `file` goes to the folder itself. */
  readonly besideEditions: (folder: string, file: string) => string;
  /** A whole sentence: the page at `path` was that of the company `company`; now it links the editions of several facts files. */
  readonly takesPage: (path: string, company: string) => string;
  /** A whole sentence: the page at `path` links editions that are not there, `some` of which are named. */
  readonly linksNothing: (path: string, count: number, some: string) => string;
  /** Why a lock cannot be used. These stand after `charter: `. */
  readonly problems: Readonly<
    Record<"damaged" | "merging" | "newer" | "unreadable", (path: string) => string>
  >;
  /** What `--check` says of a file in a word, beside the states of `--dry-run`. */
  readonly states: { readonly missing: string; readonly foreign: string };
  /** What changed since a file was written, in a few words. */
  readonly causes: {
    readonly facts: string;
    readonly templates: string;
    readonly ownTemplates: string;
    readonly settings: string;
    readonly hand: string;
    readonly unknown: string;
    /** The index links other files than before. */
    readonly linked: string;
    readonly program: (from: string, to: string) => string;
    readonly browser: (from: string, to: string) => string;
  };
  /** Why a foreign file is named, in a few words. */
  readonly leftAlone: string;
  /** What `--prune` would do with a stale file, in a few words. */
  readonly wouldGo: string;
  readonly wouldStay: string;
  /** A PDF file; sizes in bytes. */
  readonly pagesDiffer: (was: string, now: string) => string;
  /** Whole lines without a full stop. */
  readonly upToDate: (files: number) => string;
  readonly differs: (files: number, others: number) => string;
  /** How many styles, fonts and locks differ: they are not among the files of the other lines. */
  readonly othersDiffer: (files: number) => string;
  /** A whole sentence: the same command without that flag writes them. */
  readonly toWrite: (flag: string) => string;
}
