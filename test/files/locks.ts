import type { LockedFile, LockInputs } from "../../src/files/lock.ts";

/** What the files of a lock were made from. */
export const inputs: LockInputs = {
  program: "1.0.0",
  templates: { en: "1".repeat(64), theme: "2".repeat(64) },
  ownTemplates: null,
  facts: "3".repeat(64),
  assets: "inline",
  largePrint: false,
  pdfDay: "own",
  browser: "143.0",
};

/** A file whose digest is a letter many times over. */
export function entry(letter: string, bytes = 1): LockedFile {
  return { sha256: letter.repeat(64), bytes };
}
