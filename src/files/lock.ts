/** `charter.lock`: what the files of an output folder were made from. */

/** What the bytes of files follow from. `null`: it made no difference to these files. */
export interface LockInputs {
  /** Version of the program. */
  readonly program: string;
  /** A digest for each language of the facts, and one for `theme`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Digest of the company's own templates; `null` where it has none. */
  readonly ownTemplates: string | null;
  /** Digest of the facts as data and of the logo; a comment in the file is none of it. */
  readonly facts: string | null;
  readonly assets: "inline" | "shared" | null;
  readonly largePrint: boolean | null;
  /** The day that the environment sets for PDF files, ISO 8601, or `own`: that of the edition. */
  readonly pdfDay: string | null;
  /** Version of the browser that printed. */
  readonly browser: string | null;
}

export interface LockedFile {
  readonly sha256: string;
  /** Size. */
  readonly bytes: number;
}

/** Files that were made from the same. */
export interface LockedRun {
  readonly inputs: LockInputs;
  /** By path, inside the folder of the lock. */
  readonly files: ReadonlyMap<string, LockedFile>;
}

export interface Lock {
  /** What the last run knew of the company; `null` in the folder above several editions. */
  readonly edition: LockedEdition | null;
  /** The folders of the editions below this one; empty where there is one edition only. */
  readonly folders: readonly string[];
  /** The last run first; an earlier one as far as its files still stand. */
  readonly runs: readonly LockedRun[];
}

/** What is compared with the facts to see whether promises changed and the version did not. */
export interface LockedEdition {
  /** Its name. */
  readonly company: string;
  readonly version: string | null;
  /** Targets by promise: see `lockedPromises`. */
  readonly promises: Readonly<Record<string, string>>;
}

export const emptyLock: Lock = { edition: null, folders: [], runs: [] };

/** A file's entry and what it was made from; `null` for one that the lock does not know. */
export function lockedAs(
  lock: Lock | null,
  path: string,
): { readonly file: LockedFile; readonly inputs: LockInputs } | null {
  for (const { inputs, files } of lock?.runs ?? []) {
    const file = files.get(path);
    if (file !== undefined) return { file, inputs };
  }
  return null;
}

/** The paths of all files that a lock knows. */
export function lockedPaths({ runs }: Lock): readonly string[] {
  return runs.flatMap(({ files }) => [...files.keys()]);
}
