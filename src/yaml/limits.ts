/** The largest file that is read, in bytes. A facts file of a usual company has five thousand. */
export const maxBytes = 1_000_000;

/** The most pieces (names, marks, spaces, line ends) in a file; keeps the work on a hostile one within a blink. */
export const maxParts = 100_000;

/** The deepest nesting of maps and lists. */
export const maxDepth = 50;

/** The most values in a file, also when every alias is written out. */
export const maxValues = 20_000;

/** The most mistakes in the syntax that are reported at once; one often causes the next. */
export const maxSyntaxFindings = 20;
