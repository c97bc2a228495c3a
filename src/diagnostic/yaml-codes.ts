/** What stops a text from being YAML, in our own terms. */
export type SyntaxReason =
  | "indentation"
  | "missing-space"
  | "missing-comma"
  | "missing-colon"
  | "colon-in-text"
  | "hash-in-text"
  | "unclosed-bracket"
  | "unclosed-quote"
  | "bad-escape"
  | "bad-character"
  | "long-key"
  | "block-text"
  | "anchor"
  | "other";

/** What is said about a file as YAML, by code: what each finding carries. Codes are permanent. */
export interface YamlArgs {
  "yaml/encoding": {
    readonly reason: "utf-16" | "not-utf-8" | "binary";
    /** Counted from 0. */
    readonly byte: number;
  };
  "yaml/too-large": { readonly limit: number; readonly of: "bytes" | "parts" };
  "yaml/empty-file": Readonly<Record<never, never>>;
  "yaml/syntax": { readonly reason: SyntaxReason };
  "yaml/tab": Readonly<Record<never, never>>;
  "yaml/not-a-map": { readonly found: "list" | "text" };
  "yaml/several-documents": Readonly<Record<never, never>>;
  "yaml/version": { readonly found: string };
  "yaml/duplicate-key": { readonly key: string; readonly firstLine: number };
  "yaml/forbidden-key": { readonly key: string };
  "yaml/key-not-text": Readonly<Record<never, never>>;
  "yaml/tag": { readonly tag: string };
  "yaml/merge-key": Readonly<Record<never, never>>;
  "yaml/unknown-alias": { readonly name: string };
  "yaml/too-many-aliases": { readonly limit: number };
  "yaml/too-many-values": { readonly limit: number };
  "yaml/too-deep": { readonly limit: number };
}
