/** The formats of the list of templates. */
export const listFormats = ["text", "json"] as const;
export type ListFormat = (typeof listFormats)[number];
