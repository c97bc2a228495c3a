/** What is said about a piece of text that a language knows a right form of. */
export interface WrongPiece {
  readonly found: string;
  readonly right: string;
}

/** One letter of a word that is not of the word's script. */
export interface ForeignLetter {
  readonly letter: string;
  /** Counted from 1, in characters of the word. */
  readonly position: number;
}

export type Script = "Latin" | "Greek" | "Cyrillic";

/** Why a logo cannot be used. */
export type LogoReason = "missing" | "unreadable" | "outside" | "too-large" | "not-an-image";

/** A promise whose target is another one than before; `null` where there was or is none. */
export interface ChangedPromise {
  readonly id: string;
  readonly kind: "stricter" | "looser" | "added" | "removed" | "changed";
  readonly from: string | null;
  readonly to: string | null;
}

/** What is said about the texts that the documents print and the files that they show, by code. Codes are permanent. */
export interface AuditArgs {
  /** Something that was to be filled in. `sure`: no text of a company would say it. */
  "text/placeholder": { readonly found: string; readonly sure: boolean };
  "text/mixed-scripts": {
    readonly word: string;
    /** The script of the word, by most of its letters. */
    readonly script: Script;
    readonly foreign: readonly ForeignLetter[];
    /** The word in its own script; `null` where a foreign letter has no look-alike there. */
    readonly right: string | null;
  };
  /** Characters that the typeface of the documents cannot draw, each once. */
  "text/missing-glyph": {
    readonly characters: readonly { readonly character: string; readonly code: number }[];
    /** The same text in characters that can be drawn; `null` where there are none. */
    readonly right: string | null;
  };

  // Grammar
  /** A time, or a number and what it counts, in a form that does not fit. */
  "text/wrong-form": WrongPiece;
  "text/wrong-article": WrongPiece;
  "text/wrong-preposition": WrongPiece;
  "text/question-mark": WrongPiece;
  "text/final-sigma": WrongPiece;
  /** Words without the accent that Greek writing asks for; the first few. */
  "text/missing-accent": { readonly words: readonly string[] };
  /** The article before the company's name depends on how the name is read aloud. */
  "text/unsure-article": { readonly phrase: string; readonly other: string; readonly key: string };

  // Files
  "files/unusable-logo": { readonly path: string; readonly reason: LogoReason; readonly limit: number };
  /** Promises changed since the documents were rendered, and their version did not. */
  "files/version-unchanged": {
    readonly version: string;
    readonly changes: readonly ChangedPromise[];
    /** The version to give; `null` where its shape leaves that to the company. */
    readonly proposed: string | null;
    /** The lock that says what was rendered. */
    readonly lock: string;
  };
  /** What was rendered is not known: the lock cannot be used. `merging`: somebody left a conflict in it. */
  "files/unusable-lock": {
    readonly path: string;
    readonly problem: "damaged" | "merging" | "newer" | "unreadable";
  };
}
