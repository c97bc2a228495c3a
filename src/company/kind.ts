/** The kinds of document, in the order in which they are listed everywhere. */
export const kinds = [
  "policy",
  "standards",
  "guidelines",
  "playbook",
  "procedures",
  "code-of-practice",
  "charter",
] as const;
export type Kind = (typeof kinds)[number];

export const lengths = ["short", "full"] as const;
export type Length = (typeof lengths)[number];

/** Every document there is. */
export const everyDocument: readonly { readonly kind: Kind; readonly length: Length }[] = kinds.flatMap(
  (kind) => lengths.map((length) => ({ kind, length })),
);
