import type { Kind } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { PageSection } from "../html/page-input.ts";
import type { PageFurniture } from "../language/pack.ts";

/** A table of the book. Every cell is Markdown inline text; the first column heads its row. */
export interface BookTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table with what stands above it. */
export interface TableSection {
  readonly id: string;
  /** Plain text; `null` where the heading of the part says enough. */
  readonly title: string | null;
  /** Plain text. */
  readonly note: string | null;
  readonly table: BookTable;
  /** `form`: entries are made by hand, so every row has room for them. */
  readonly look: "data" | "form";
}

/** Every part begins on a page of its own and has a line in the contents. */
interface Part {
  /** Short ASCII, unique in the book: `s12`. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
}

/** Pages that are made of tables: what the book is, and whom to reach. */
export interface TablesPart extends Part {
  readonly kind: "control" | "contacts";
  readonly sections: readonly TableSection[];
}

export interface ContentsPart extends Part {
  readonly kind: "contents";
}

/** One document, with anchors that are unique in the book. */
export interface DocumentPart extends Part {
  readonly kind: "document";
  readonly document: Kind;
  /** `04`: with it a section can be cited, as in "04 · 4.2". */
  readonly number: string;
  readonly markdown: string;
  /** Its headings, with their anchors in the book. */
  readonly sections: readonly PageSection[];
}

/** A section of a document, to be found by its number and its page. */
export interface BookPlace {
  /** Anchor. */
  readonly id: string;
  /** `04 · 4.2`, or `04` where the section is an annex, which has no number. */
  readonly number: string;
  /** Markdown inline text. */
  readonly title: string;
}

export interface PromiseLine {
  /** Markdown inline text. */
  readonly promise: string;
  /** Markdown inline text: `within 24 hours`. */
  readonly target: string;
  readonly places: readonly BookPlace[];
}

export interface PromisesPart extends Part {
  readonly kind: "promises";
  readonly note: string;
  readonly columns: readonly [promise: string, target: string, where: string];
  readonly lines: readonly PromiseLine[];
}

export interface SignOffPart extends Part {
  readonly kind: "sign-off";
  readonly statement: string;
  /** Plain text before the code. */
  readonly codeLabel: string;
  readonly explanation: string;
  readonly columns: readonly [name: string, date: string, signature: string];
}

export type BookPart = TablesPart | ContentsPart | DocumentPart | PromisesPart | SignOffPart;

/** All documents of an edition in one language, bound as one. */
export interface Book {
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly company: string;
  /** Worded: `Version 1.0`. */
  readonly version: string | null;
  /** Worded: `In force from 1 December 2026`. */
  readonly effective: string | null;
  /** What the edition's text comes to; see `editionCode`. */
  readonly code: string;
  /** After the cover, in order. */
  readonly parts: readonly BookPart[];
  /** Words of the page. */
  readonly words: Pick<PageFurniture, "skip" | "pageOf"> & {
    /** Heads the column of page numbers. */
    readonly page: string;
  };
}
