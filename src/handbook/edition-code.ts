import { createHash } from "node:crypto";

/**
 * What binds a signature to an edition: the first twelve hexadecimal digits of the SHA-256 of the documents' Markdown,
 * one after the other in the order of the book: `3f2a-91bc-07de`. It depends on the words alone, so that neither the
 * day, nor the paper, nor the browser changes it. Each language has its own: a reader signs for the text that was read.
 */
export function editionCode(markdown: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of markdown) hash.update(text, "utf8");
  const digits = hash.digest("hex").slice(0, 12);
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join("-");
}
