/** What is usually wrong with a candidate. Reports have words for these; anything else is in the words of the system. */
export type UsualDetail =
  | "not set"
  | "a folder"
  | "not executable"
  | "carried for Linux x64 only"
  | "@sparticuz/chromium is not installed"
  | "needs glibc";

/** Where a browser was looked for, in the order of the search, and what came of it. */
export interface BrowserCandidate {
  /** How it came to be a candidate: `--browser`, `CHARTER_BROWSER`, `carried`, `chrome-headless-shell`, … */
  readonly origin: string;
  /** The path or address looked at; `null` where there was none to look at. */
  readonly path: string | null;
  readonly outcome: "used" | "missing" | "unusable" | "too-old" | "not-tried";
  /** Why it was not used: a `UsualDetail`, or a few words of the system; `null` where nothing is to be said. */
  readonly detail: string | null;
}

/** The browser that prints. */
export interface BrowserInUse {
  readonly origin: string;
  readonly path: string;
  /** As the browser says it: `143.0.7499.169`. */
  readonly version: string;
  /** Whether the browser's own sandbox is on; off as root or where the kernel refuses one. */
  readonly sandboxed: boolean;
}

export interface PrintOptions {
  /** A first pass, read for the pages of its headings and thrown away: no tags and no outline, which take a third of the time. */
  readonly isDraft: boolean;
}

/** Packs bytes in the format of zlib, into the same bytes on every computer. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/** One running browser that turns self-contained HTML pages into PDF files. */
export interface Printer {
  readonly browser: BrowserInUse;
  /** Prints one page; may be called several times at once. Rejects with `PrinterFailure` when the browser dies or hangs. */
  print(html: string, options?: PrintOptions): Promise<Uint8Array>;
  /** For the files that are made of prints. */
  readonly pack: Pack;
  /** Ends the browser and everything it started. Safe to call twice. */
  close(): Promise<void>;
}

/** What makes files: the browser prints, what it printed is packed. */
export type Press = Pick<Printer, "print" | "pack">;

export type PrinterOpening =
  | { readonly ok: true; readonly printer: Printer; readonly candidates: readonly BrowserCandidate[] }
  | { readonly ok: false; readonly candidates: readonly BrowserCandidate[] };

export interface PrinterOptions {
  /** The value of `--browser`: an executable or a `ws://` address. */
  readonly browser: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Stops the browser when the run is interrupted. */
  readonly signal: AbortSignal;
  /** Told when a program has been started, which needs nobody until it answers: the time to do something else. */
  readonly onStart?: () => void;
}

/** The browser ended, hung or refused in the middle of printing. */
export class PrinterFailure extends Error {
  override readonly name = "PrinterFailure";
}

/** The message of the failure of a printer somebody else runs, when it can no longer be reached. */
export const connectionLost = "the connection to the browser was lost";

/** Asks by name: the class exists once in each bundle of the command, so `instanceof` would know only its own. */
export function isPrinterFailure(error: unknown): error is PrinterFailure {
  return error instanceof Error && error.name === "PrinterFailure";
}
