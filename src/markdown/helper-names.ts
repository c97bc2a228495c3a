/** The words a template may use beside the facts; `each` is there too. */
export const helperNames = [
  "section",
  "clause",
  "within",
  "every",
  "amount",
  "span",
  "limit",
  "rhythm",
  "all",
  "any",
  "form",
  "quote",
  "article",
] as const;
