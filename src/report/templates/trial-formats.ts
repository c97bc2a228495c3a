/** The formats of the report of a trial of templates. */
export const trialFormats = ["text", "json", "md"] as const;
export type TrialFormat = (typeof trialFormats)[number];
