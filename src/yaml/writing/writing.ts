import type { Path } from "../../diagnostic/place.ts";

/** How a file is laid out. Widths are in columns. */
export interface Writing {
  /** How far a block stands in from its key. */
  readonly step: number;
  /** How far the dashes of a list stand in from its key. */
  readonly dashes: number;
  /** What a comment says about the key or item at a path; `null` for none. */
  readonly comments: (path: Path) => string | null;
  /** Whether the file is JSON, which has every text and key in double quotes. */
  readonly isJson: boolean;
}

/** The longest line that is written, unless a single text is longer. */
export const maxWidth = 100;

/** Where comments behind values begin, counted from 0. */
export const commentColumn = 40;

/** Without comments, two columns to a level. */
export const usualWriting: Writing = { step: 2, dashes: 2, comments: () => null, isJson: false };
