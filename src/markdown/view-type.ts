/** The facts as a template sees them: in one language, people resolved, every text escaped for Markdown. */
export type View = Readonly<Record<string, unknown>>;
