/**
 * What a template in a language may not say by itself, because it has to come from a fact, and where its grammar has no
 * room for a fact. Sources of regular expressions, case ignored, without groups that capture; a rule that the language
 * has no use for is `null`. They match whole words, so each lists the forms that it means.
 */
export interface TemplateRules {
  /** Words for numbers, as they stand before a unit: `two`. */
  readonly numbers: string;
  /** Units of time, in every case, with the words that may stand before them: `working days`. */
  readonly units: string;
  /** Units that come with a digit only: `h`. */
  readonly shortUnits: string;
  /** Words for the place in a row, `third`, and the units that they make a time of: `ring`. */
  readonly ordinals: string;
  readonly ordinalUnits: string;
  /** Times without a number: `within an hour`, `weekly`. */
  readonly timesInWords: string;
  /** Times of day that are not written 08:00: `9 am`. */
  readonly timesOfDay: string;
  /** What a percentage ends in, besides the sign. */
  readonly percent: string;
  /** Shares in words: `nine out of ten`. */
  readonly shares: string;
  /** Days by their date, with the words that make a deadline of them: `by 31 March`; laws have dates too. */
  readonly dates: string;
  /** What announces a telephone number: `call us on`. */
  readonly phoneLead: string;
  /** A postal code with what makes it one. Case counts here. */
  readonly postalCode: string | null;
  /** Words that would have to agree with the fact after them. */
  readonly articles: string | null;
  /** Words that ask for a case of the fact after them. */
  readonly prepositions: string | null;
  /** Words that ask for a case of the time after them: `amount` and `span` have only one. */
  readonly timePrepositions: string | null;
  /** What is glued to a fact in front of it. */
  readonly suffixes: string | null;
  /** Words that `within`, `every`, `limit` and `rhythm` bring along themselves. */
  readonly saidBefore: string | null;
  readonly saidAfter: string | null;
  /** The sign that ends questions elsewhere and not in this language. */
  readonly foreignQuestionMark: string | null;
}
