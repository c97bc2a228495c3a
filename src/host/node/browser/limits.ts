/** How long a browser may take, in milliseconds, and how many pages it prints at once. */
export interface PrinterLimits {
  /** From the start of the process to a page that can be filled. */
  readonly startMs: number;
  /** For one document, from setting its text to the last byte of its PDF. */
  readonly pageMs: number;
  /** More than two gain nothing: the browser is busy by then. */
  readonly pages: number;
}

export const usualLimits: PrinterLimits = { startMs: 30_000, pageMs: 60_000, pages: 2 };
