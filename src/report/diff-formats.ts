export const diffFormats = ["text", "json", "md"] as const;
export type DiffFormat = (typeof diffFormats)[number];
