import type { PageFurniture } from "../language/pack.ts";

/** A heading of the Markdown after the title. */
export interface PageSection {
  /** Short ASCII; becomes the anchor. */
  readonly id: string;
  /** As printed in front of the title: `4.2`. Empty when the section has no number. */
  readonly number: string;
  /** Markdown inline text, without the number. */
  readonly title: string;
  readonly level: 2 | 3;
  /** Whether it begins on a page of its own. */
  readonly isAnnex?: boolean;
}

export interface Logo {
  readonly mediaType: "image/svg+xml" | "image/png";
  readonly bytes: Uint8Array;
}

export type Paper = "A4" | "Letter" | "A5";

/** How pages are printed. */
export interface PrintLook {
  readonly paper: Paper;
  /** Whether both sides are printed: the margins mirror each other, with room for binding. */
  readonly duplex: boolean;
  /** Whether the type is large enough for people with low vision: 18 points. */
  readonly largePrint: boolean;
}

export interface PageInput extends PrintLook {
  /** BCP 47 tag. */
  readonly language: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text; also the text alternative of the logo. */
  readonly company: string;
  /**
   * `# Title`, a paragraph about the edition, then the sections. Facts in it are already escaped for Markdown.
   * Supported: headings, paragraphs, lists, pipe tables, blockquotes (model letters), bold, italic, and links
   * written as links. A bare address stays text, and so does HTML.
   */
  readonly markdown: string;
  /** The headings of `markdown` after the title, in order. */
  readonly sections: readonly PageSection[];
  readonly words: PageFurniture;
  /** For the running footer, worded: `Version 1.0`. */
  readonly version: string | null;
  /** For the running footer, worded: `In force from 1 December 2026`. */
  readonly effective: string | null;
  /** `#rgb` or `#rrggbb`; shades that can be read on light and dark paper are derived from it. */
  readonly accent: string | null;
  readonly logo: Logo | null;
}
