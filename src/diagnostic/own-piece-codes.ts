type Part = "section" | "clause";

/** What is wrong above the text of a clause or section of the company's own, or with its file name. */
export type FrontMatterReason =
  | "unclosed"
  | "unfenced"
  | "not-a-line"
  | "unknown-key"
  | "no-value"
  | "not-true"
  | "place-twice"
  | "no-place"
  | "not-movable"
  | "no-language"
  | "leave-out-own"
  | "leave-out-text"
  | "leave-out-beside-text"
  | "section-text"
  | "section-clause"
  | "section-in";

/**
 * Why a clause or section of the company's own cannot stand where it wants to. `unknown`: nothing has that id. `circle`: it
 * stands beside something that stands beside it. `parts`: it would stand behind the sections of that section. `annex`: it
 * would stand among annexes. `too-many`: more is added to the document than anybody reads. `section`, `clause`: what has that
 * id is one, and stands beside its like only. `left-out`: it stands in a section that is left out, or takes the place of
 * something there. `given-way`: other files, each for one length, take its place in both.
 */
export type PlaceReason =
  "unknown" | "circle" | "parts" | "annex" | "too-many" | "section" | "clause" | "left-out" | "given-way";

/** The most that is added to a document, and the most of it that stand beside one another in a row. */
export interface AdditionLimits {
  readonly added: number;
  readonly row: number;
}

/** What a company does with a clause or section. */
export type OwnChange = "replaced" | "added" | "left-out";

/** What a clause is on the page. `table`: with a head of its own. `head`: a text that ends with the head of a table. `gap`: an empty line. `nothing`: left out. */
export type PageShape = "row" | "item" | "step" | "quote" | "text" | "table" | "head" | "gap" | "nothing";

/** Why the record of the originals is not used. */
export type LockReason = "unreadable" | "not-json" | "version";

/** How a document differs from the one that is kept: `gone` is kept and no longer made. */
export type GoldenState = "changed" | "gone" | "new";

/** What is said about single clauses and sections of a company's own, by code. Codes are permanent. */
export interface OwnPieceArgs {
  "template/front-matter": {
    readonly reason: FrontMatterReason;
    /** What it is about: a key, a value, an id. */
    readonly found: string;
    readonly suggestion: string | null;
  };
  "template/own-place": {
    readonly reason: PlaceReason;
    readonly id: string;
    /** What it wants to stand beside or in. */
    readonly target: string;
    readonly suggestion: string | null;
    readonly limits: AdditionLimits;
  };
  "template/empty": { readonly id: string };
  "template/outside-clause": { readonly section: string };
  "template/other-shape": {
    /** The clause; empty for a line of a template that stands in none. */
    readonly id: string;
    readonly expected: PageShape;
    readonly found: PageShape;
    /** Whether it is the company's own, and not one of the package in other words. */
    readonly isAdded: boolean;
  };
  "template/row-cells": {
    readonly id: string;
    /** How many cells a row of the table has; `null` where there is no table beside it. */
    readonly expected: number | null;
    readonly found: number;
  };
  /** A clause without which a table or list has nothing in it; `lead` is the clause that still announces it. */
  "template/emptied": {
    readonly id: string;
    readonly shape: "row" | "item" | "step" | "quote";
    readonly lead: string;
  };
  "template/not-called-for": {
    readonly id: string;
    readonly promises: readonly string[];
    /** Keys of the facts file. */
    readonly facts: readonly string[];
  };
  "template/left-out": {
    readonly id: string;
    /** What it would have promised. */
    readonly promises: readonly string[];
    /** Whether it says what the law asks for. */
    readonly isLegal: boolean;
  };
  "template/not-in-language": {
    readonly part: Part;
    readonly id: string;
    readonly change: OwnChange;
    /** The languages of the company without the change. */
    readonly languages: readonly string[];
  };
  "template/other-place": {
    readonly id: string;
    /** `after commitment.answer`, here and in another language. */
    readonly here: string;
    readonly there: string;
    readonly language: string;
  };

  // New versions of the package
  "template/original-changed": {
    readonly path: string;
    /** Pieces of the package's text that are others now; either may be empty. */
    readonly changes: readonly { readonly was: string; readonly is: string }[];
    /** How many more there are. */
    readonly more: number;
  };
  "template/conflict": { readonly mark: string };
  "template/lock": { readonly path: string; readonly reason: LockReason };

  // What a trial of templates finds
  "template/never-printed": { readonly id: string };
  "template/unused-fact": { readonly key: string };
  "template/stray-number": { readonly found: string };
  "template/trial-stopped": {
    readonly company: string;
    /** How many combinations of its parts were tried, of how many. */
    readonly done: number;
    readonly of: number;
    readonly seconds: number;
  };
  "template/golden": {
    readonly path: string;
    readonly state: GoldenState;
    /** The first lines that differ: `@@ 12`, then `-` lines that are expected and `+` lines that are made. */
    readonly difference: readonly string[];
  };
}
