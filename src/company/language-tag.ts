/** The languages that documents can be rendered in. */
export const languageTags = ["en", "el", "cs", "hu"] as const;
export type LanguageTag = (typeof languageTags)[number];
