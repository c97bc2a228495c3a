/** What a PDF says about itself, in the language of the document; a viewer shows it, an archive files it. */
export interface Properties {
  /** Also names the document when it cannot be printed. Where the page has a title of its own, the PDF bears that. */
  readonly title: string;
  /** As in `<html lang>`. */
  readonly language: string;
  /** The date that the PDF bears, ISO 8601: `2026-11-22`. */
  readonly date: string;
  /** Who stands behind the document: the company. */
  readonly author: string;
  /** What it is about, in one line; `null` where there is nothing to say. */
  readonly subject: string | null;
  readonly keywords: readonly string[];
}

/** The program that made the document, and the one that made a PDF of it. */
export interface Makers {
  readonly creator: string;
  readonly producer: string;
}
