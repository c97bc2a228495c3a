/** The formats of the ledger. */
export const promiseFormats = ["text", "json", "csv", "md"] as const;
export type PromiseFormat = (typeof promiseFormats)[number];
