import type { OwnPieceArgs } from "./own-piece-codes.ts";

/** What stops a text from being a template. */
export type TemplateSyntaxReason =
  | "unclosed-tag"
  | "missing-quote"
  | "typographic-quotes"
  | "unclosed-block"
  | "wrong-close"
  | "unopened"
  | "other";

/** Why a file or folder of templates is not read. */
export type TemplateFileReason =
  "missing" | "outside" | "denied" | "not-utf-8" | "word-processor" | "too-large" | "too-many" | "unnamed";

/** The most that is read: bytes of a file; characters, tags, files and folders of all files together. */
export interface TemplateLimits {
  readonly bytes: number;
  readonly characters: number;
  readonly tags: number;
  readonly files: number;
  readonly folders: number;
}

interface UnreadTemplates {
  readonly path: string;
  readonly reason: TemplateFileReason;
  readonly limits: TemplateLimits;
}

/** What Handlebars knows and templates of documents do not. */
export type ForbiddenSyntax =
  | "else"
  | "block-parameters"
  | "named-arguments"
  | "partial-arguments"
  | "inline-partial"
  | "data"
  | "literal";

/** What a variable is, where it was used as something else. */
export type VariableUse = "list" | "rows" | "duration" | "choice" | "promise" | "block" | "text";

type Part = "section" | "clause";

/** What is said about templates, by code: what each finding carries. Codes are permanent. */
export interface TemplateArgs extends OwnPieceArgs {
  // The files
  "template/folder": UnreadTemplates;
  "template/unreadable": UnreadTemplates;
  "template/unknown-file": { readonly path: string; readonly suggestion: string | null };

  // Handlebars
  "template/syntax": {
    readonly reason: TemplateSyntaxReason;
    readonly found: string;
    /** What could stand here instead, as it is typed; empty where that is not known. */
    readonly expected: readonly string[];
    /** The whole tag as it is to be written; `null` where that is not certain. */
    readonly suggestion: string | null;
    /** The typographic quotation marks that stand for straight ones, each once. */
    readonly quotes: readonly string[];
  };
  "template/too-large": {
    /** Depth of blocks, characters that are printed, pieces of syntax that are gone through, mistakes that are told. */
    readonly of: "depth" | "output" | "pieces" | "findings";
    readonly limit: number;
  };
  "template/unsupported": { readonly what: ForbiddenSyntax; readonly found: string };
  "template/raw-output": { readonly found: string };
  "template/unknown-helper": {
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  "template/wrong-arguments": { readonly helper: string; readonly example: string };
  "template/wrong-use": { readonly variable: string; readonly use: VariableUse; readonly example: string };
  "template/unknown-variable": {
    readonly name: string;
    readonly suggestion: string | null;
    /** What exists where the variable was looked for. */
    readonly known: readonly string[];
  };
  "template/unknown-form": {
    readonly form: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  "template/unfilled": { readonly variable: string; readonly clause: string | null };
  "template/unknown-partial": {
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  "template/partial-cycle": { readonly name: string };

  // Promises
  "template/unknown-promise": { readonly promise: string; readonly suggestion: string | null };
  "template/undeclared-promise": {
    readonly promise: string;
    readonly clause: string | null;
    /** Clauses of the document that state it. */
    readonly statedBy: readonly string[];
  };
  "template/lost-promise": { readonly promise: string; readonly clause: string };

  // Sections and clauses
  "template/unknown-section": { readonly id: string; readonly suggestion: string | null };
  "template/unknown-clause": { readonly id: string; readonly suggestion: string | null };
  "template/duplicate": {
    readonly part: Part;
    readonly id: string;
    readonly firstFile: string;
    readonly firstLine: number;
  };
  "template/missing-section": MissingPart;
  "template/missing-clause": MissingPart;
  "template/misplaced": {
    readonly part: Part;
    readonly id: string;
    /** `section`: it belongs under `where`. `order`: it comes after `where`. `each`: it stands in a loop. */
    readonly reason: "section" | "order" | "each" | "clause";
    /** Empty for the top of the document. */
    readonly where: string;
  };
  "template/heading": {
    /** `second-heading`: in a file with one section. `in-clause`: in a file with one clause. */
    readonly reason:
      "no-title" | "second-title" | "no-heading" | "level" | "second-heading" | "in-clause" | "stray";
    /** What belongs here: `##`. */
    readonly marks: string;
  };

  /** What nothing above has foreseen: `reason` in the words of the renderer. */
  "template/cannot-render": { readonly document: string; readonly reason: string };

  // Words
  "template/literal-time": WrittenOut;
  "template/literal-percentage": WrittenOut;
  "template/literal-address": WrittenOut;
  "template/literal-phone": WrittenOut;
  "template/placeholder": { readonly found: string };
  "template/raw-html": { readonly found: string };
  "template/unsafe-link": { readonly found: string };
  "template/control-character": { readonly code: number };
  /** Characters that the typeface of the documents cannot draw, each once. */
  "template/missing-glyph": { readonly characters: string };
  "template/mixed-scripts": { readonly word: string; readonly odd: string };
  "template/article-before-fact": { readonly word: string; readonly fact: string };
  "template/preposition-before-fact": { readonly word: string; readonly fact: string };
  "template/suffix-on-fact": { readonly suffix: string; readonly fact: string };
  "template/said-twice": { readonly word: string; readonly fact: string };
  "template/question-mark": Readonly<Record<never, never>>;
}

/** What only the facts may say. */
interface WrittenOut {
  readonly found: string;
  /** With the words around it that go with it: `within 24 hours`. */
  readonly whole: string;
  /** What could stand there instead, as it is typed; empty where nothing is known. */
  readonly proposals: readonly string[];
}

interface MissingPart {
  readonly id: string;
  /** The section that it belongs to; empty for the document. */
  readonly section: string;
  /** The part that brings it, as a template includes it; `null` where it stands in the document itself. */
  readonly partial: string | null;
  /** The languages of the company that do have it. */
  readonly languages: readonly string[];
}
