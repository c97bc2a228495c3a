/** The languages that documents can be rendered in. */
export const languageTags = ["en", "el", "cs", "hu"] as const;
export type LanguageTag = (typeof languageTags)[number];

/** Whether a value is the tag of one of these languages. */
export function isLanguageTag(value: unknown): value is LanguageTag {
  return languageTags.some((tag) => tag === value);
}
