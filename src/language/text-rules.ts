/** What a rule of grammar may know beside the text that it reads. */
export interface Names {
  /** The company's name; `null` where it is not known. */
  readonly company: string | null;
  /** The article that the facts give the name; `null` where they leave it to us. */
  readonly article: string | null;
}

export type GrammarCode =
  | "text/wrong-form"
  | "text/wrong-article"
  | "text/wrong-preposition"
  | "text/question-mark"
  | "text/final-sigma";

/** Something in a text that the language writes otherwise. */
export interface GrammarHit {
  readonly code: GrammarCode;
  readonly found: string;
  readonly right: string;
  /** Where `found` begins in the text. */
  readonly index: number;
}

/** One rule of a language. It is silent where it is not sure. */
export type GrammarRule = (text: string, names: Names) => Iterable<GrammarHit>;

/** A name whose article depends on how it is read aloud. */
export interface UnsureArticle {
  /** As the documents would say it: `a MÁV Zrt.` */
  readonly phrase: string;
  /** As it would be with the other article. */
  readonly other: string;
  /** The key that settles it, under `company`, with the article that is taken without it. */
  readonly key: string;
}

/** Words of a form that nobody has filled in. */
export interface BlankWords {
  /** What such a form says where something is to be written: `to be completed`. */
  readonly fill: readonly string[];
  /** What it asks for, single words in their first form: `company`, `name`. */
  readonly slots: readonly string[];
  /** What stands there as a whole text: `Company name`. */
  readonly texts: readonly string[];
  /** Words that a number stands before: `hours`, `working days`. */
  readonly counted: readonly string[];
}

/** What a language knows about texts that others wrote. */
export interface TextRules {
  readonly grammar: readonly GrammarRule[];
  /** Words without the accent that the language writes them with; empty where accents do not matter. */
  readonly missingAccents: (text: string) => readonly string[];
  /** `null` where the language has no article that changes, or the name leaves no doubt. */
  readonly unsureArticle: (name: string) => UnsureArticle | null;
  readonly blanks: BlankWords;
}
