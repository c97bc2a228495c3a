import type { Commitment, OpenHours, Way } from "../company/facts.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { CheckWords } from "../diagnostic/diagnostic.ts";
import type { CalendarWords } from "./calendar-words.ts";
import type { HandbookWords } from "./handbook-words.ts";
import type { TextRules } from "./text-rules.ts";

/** Words for the values that the facts file picks from, in each form that a sentence of the language asks for. */
export interface EnumForms {
  readonly [form: string]: Readonly<Record<string, string>>;
}

/** Facts and promises as phrases of one language. Plain text: nothing here knows about Markdown. */
export interface Phrases {
  /** A deadline as an adverb: `within 24 hours`. */
  readonly within: (target: Commitment) => string;
  /** A rhythm as an adverb: `every 2 hours`. */
  readonly every: (target: Commitment) => string;
  /** A bare amount for a table cell: `24 hours`. */
  readonly amount: (target: Commitment) => string;
  /** ISO 8601 day to words: `1 December 2026`. */
  readonly date: (day: string) => string;
  /** `a, b and c`. */
  readonly all: (items: readonly string[]) => string;
  /** `a, b or c`. */
  readonly any: (items: readonly string[]) => string;
  /** `a, b; c, d`: items that may have commas of their own. */
  readonly apart: (items: readonly string[]) => string;
  /** How somebody is reached: `by e-mail at …`. */
  readonly by: (way: Way, address: string) => string;
  readonly days: (open: OpenHours) => string;
  readonly times: (open: OpenHours) => string;
  /** `fact` between the quotation marks of the language. */
  readonly quote: (text: string) => string;
  /** A whole or decimal number as the language writes it. */
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** The name of a language by its code, for `We speak Hungarian and English`. */
  readonly languageName: (code: string) => string;
  /** The definite article before a text, by its sound: Hungarian `a` or `az`. Empty where the language needs none. */
  readonly article: (text: string) => string;
  /**
   * The spaces of the language in finished Markdown, such as the one that keeps a preposition on the line of its word.
   * Changes nothing but spaces.
   */
  readonly spaces: (markdown: string) => string;
}

/** The words that a page adds to its document. */
export interface PageFurniture {
  /** Heading of the list of contents. */
  readonly contents: string;
  /** First link of the page, for people who use a keyboard. */
  readonly skip: string;
  /** What stands around the numbers in "Page 2 of 5". */
  readonly pageOf: readonly [before: string, between: string, after: string];
}

/** The words of the page that links everything that was written. */
export interface IndexWords {
  readonly title: string;
  readonly skip: string;
  readonly columns: { readonly document: string; readonly length: string; readonly files: string };
  readonly lengths: Readonly<Record<Length, string>>;
  readonly formats: { readonly md: string; readonly html: string; readonly pdf: string };
}

/** Everything the program says in one language. English is one of four, none special at run time. */
export interface LanguagePack {
  readonly tag: LanguageTag;
  /** What the language calls itself. */
  readonly name: string;
  readonly phrases: Phrases;
  /** The wording of findings. */
  readonly check: CheckWords;
  /** What the language knows about texts that a company wrote. */
  readonly textRules: TextRules;
  readonly forms: EnumForms;
  readonly titles: Readonly<Record<Kind, Readonly<Record<Length, string>>>>;
  readonly masthead: {
    readonly version: (version: string) => string;
    readonly effective: (date: string) => string;
  };
  readonly page: PageFurniture;
  readonly index: IndexWords;
  /** The words of the book, the wall chart and the pocket card. */
  readonly handbook: HandbookWords;
  /** The words of the calendar of dates. */
  readonly calendar: CalendarWords;
  /** Stands in a table cell where there is nothing to say. */
  readonly nothing: string;
  /** The letters of annexes in order, where they are not A, B, C. */
  readonly annexLetters?: string;
}
