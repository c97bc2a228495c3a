/** What a document can be written as. */
export const formats = ["md", "html", "pdf"] as const;
export type Format = (typeof formats)[number];
