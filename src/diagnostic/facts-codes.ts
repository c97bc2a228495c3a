/** The shape that a value should have had, or has. */
export type Shape = "text" | "list" | "map" | "text-or-map" | "text-or-list" | "nothing";

/** What is said about the facts, by code: what each finding carries. Codes are permanent. */
export interface FactsArgs {
  // Keys
  "facts/unknown-key": {
    readonly key: string;
    /** The block that the key stands in, as a path; empty at the top. */
    readonly block: string;
    readonly suggestion: string | null;
    /** Blocks where this key does belong. */
    readonly belongsUnder: readonly string[];
    /** The keys that can stand here; empty where any can. */
    readonly known: readonly string[];
  };
  "facts/missing-key": { readonly key: string; readonly block: string };
  "facts/not-a-slug": { readonly found: string };

  // Shapes
  "facts/wrong-shape": {
    readonly expected: Shape;
    readonly found: Shape;
    /** A colon within a text made a key of what stands before it. */
    readonly colon?: boolean;
  };
  "facts/empty": { readonly shape: Shape };
  /** A text longer than anything that can stand here. */
  "facts/too-long": { readonly length: number; readonly limit: number };
  "facts/control-character": { readonly code: number };
  "facts/duplicate": { readonly value: string };
  "facts/format-version": { readonly found: string };

  // Durations, numbers, dates
  "facts/not-a-duration": {
    readonly found: string;
    readonly reason: "zero" | "negative" | "no-unit" | "fraction" | "unknown";
    readonly suggestion: string | null;
  };
  "facts/unit-not-allowed": {
    readonly found: string;
    readonly unit: string;
    readonly allowed: readonly string[];
  };
  "facts/not-a-number": {
    readonly found: string;
    readonly whole: boolean;
    readonly suggestion: string | null;
  };
  "facts/out-of-range": { readonly found: string; readonly from: number; readonly to: number };
  "facts/not-a-date": { readonly found: string; readonly suggestion: string | null };

  // Words from a list
  "facts/not-in-list": {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  "facts/near-miss": { readonly found: string; readonly suggestion: string };
  "facts/not-a-country": { readonly found: string; readonly suggestion: string | null };
  "facts/not-a-language": { readonly found: string; readonly suggestion: string | null };
  "facts/not-a-timezone": { readonly found: string; readonly suggestion: string | null };

  // Addresses and files
  "facts/not-an-email": { readonly found: string; readonly suggestion: string | null };
  "facts/not-a-phone": { readonly found: string };
  "facts/not-a-url": { readonly found: string; readonly suggestion: string | null };
  "facts/not-a-colour": { readonly found: string; readonly suggestion: string | null };
  "facts/not-a-path": {
    readonly found: string;
    readonly reason: "absolute" | "outside" | "not-an-image" | "not-a-path";
  };

  // Opening hours
  "facts/not-a-day": { readonly found: string; readonly suggestion: string | null };
  "facts/not-opening-hours": { readonly found: string; readonly suggestion: string | null };
  "facts/overlapping-hours": { readonly day: string; readonly first: string; readonly second: string };

  // People and how they are reached
  "facts/no-channel": Readonly<Record<never, never>>;
  "facts/unknown-person": {
    readonly found: string;
    readonly people: readonly string[];
    readonly suggestion: string | null;
  };
  "facts/unreachable": { readonly who: string };
  "facts/unreachable-by": { readonly who: string; readonly by: "email" | "phone" };
  "facts/own-deputy": { readonly who: string };
  "facts/same-step": { readonly who: string };
  "facts/same-second-stage": { readonly who: string };

  // Languages
  "facts/missing-translation": {
    readonly key: string;
    /** Tags: `cs`, `hu`. */
    readonly languages: readonly string[];
  };

  // Times that do not go together. Both as the file writes them.
  "facts/unusual": { readonly found: string; readonly from: string | null; readonly to: string | null };
  /** `count` is how many there are; `from` to `to` is how many there usually are. */
  "facts/unusual-size": {
    readonly of: "characters" | "items";
    readonly count: number;
    readonly from: number;
    readonly to: number;
  };
  "facts/acknowledge-after-resolve": { readonly acknowledge: string; readonly resolve: string };
  "facts/acknowledge-after-answer": { readonly acknowledge: string; readonly answer: string };
  "facts/update-after-resolve": { readonly update: string; readonly resolve: string };
  "facts/greet-after-help": { readonly greet: string; readonly help: string };
  "facts/email-after-inquiry": { readonly email: string; readonly inquiry: string };
  "facts/voicemail-after-email": {
    readonly check: string;
    readonly callBack: string;
    readonly email: string;
  };
  "facts/review-in-future": { readonly date: string; readonly today: string };
  "facts/review-overdue": { readonly due: string; readonly today: string };
  "facts/review-due": { readonly due: string; readonly today: string };
  "facts/change-in-future": { readonly date: string; readonly today: string };

  // Files that a file builds on
  "facts/base-missing": { readonly path: string };
  "facts/base-unreadable": { readonly path: string };
  "facts/base-outside": { readonly path: string };
  "facts/base-cycle": { readonly path: string };
}
