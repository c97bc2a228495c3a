export const explainFormats = ["text", "json"] as const;
export type ExplainFormat = (typeof explainFormats)[number];
