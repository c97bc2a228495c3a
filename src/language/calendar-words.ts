/** The words of the calendar of dates. Plain text in whole sentences. */
export interface CalendarWords {
  /** What the calendar is called: whose dates these are. */
  readonly name: (company: string) => string;
  /** How often something is promised: `every` as `phrases.every` has it, and the key of the facts file that promises it. */
  readonly promised: (every: string, key: string) => string;
  /** From which day the time is counted. */
  readonly since: (date: string) => string;
  /** What to do when a review has taken place. */
  readonly afterReview: string;
}
