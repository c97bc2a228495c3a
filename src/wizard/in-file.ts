import type { InFileReason } from "../language/wizard-words.ts";

/** The keys that no question reaches, each with the reason: they are changed in the file. */
export const keysInFile: Readonly<Record<string, InFileReason>> = {
  /** Always 1, and written with the rest. */
  charter: "format",
  extends: "files",
  templates: "files",
  /** The computed article is nearly always right. */
  "company.nameForms": "names",
  titles: "names",
  "handbook.documents": "book",
  "print.duplex": "book",
  /** Grows with each edition; comparing two editions writes it. */
  "document.changes": "history",
  /** Follows from the addresses given. */
  "complaints.contact.by": "derived",
};
