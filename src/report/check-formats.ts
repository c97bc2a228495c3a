/** What `charter check` can write: for people, for programs, and for the services that show findings beside a change. */
export const checkFormats = ["text", "json", "github", "sarif", "gitlab"] as const;
export type CheckFormat = (typeof checkFormats)[number];
