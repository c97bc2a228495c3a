import type { AdditionLimits } from "../../diagnostic/own-piece-codes.ts";
import type { TemplateLimits } from "../../diagnostic/template-codes.ts";

/**
 * Our largest template has forty thousand bytes, and some forty folders can hold one. Whoever puts every clause into words
 * of their own, in four languages, has 1.7 million characters and 17,500 tags in 5,200 files.
 */
export const templateLimits: TemplateLimits = {
  bytes: 300_000,
  characters: 4_000_000,
  tags: 50_000,
  files: 8_000,
  folders: 200,
};

/** Nobody writes more. */
export const additionLimits: AdditionLimits = { added: 300, row: 50 };
