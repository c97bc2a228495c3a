import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { OwnChange } from "../../diagnostic/own-piece-codes.ts";

/** A section or clause of a document in a language, with where its words come from. */
export interface InventoryEntry {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  readonly type: "section" | "clause";
  readonly id: string;
  /** The sections around it, from the outside in. */
  readonly within: readonly string[];
  /** `null` where it is as the package has it. */
  readonly change: OwnChange | null;
  /** The company's own file; `null` for the package's. */
  readonly file: string | null;
}

/** What is known of the text that a company's file takes the place of. */
export type OriginalState = "same" | "changed" | "unrecorded";

/** An entry with its original; `null` where it has none. */
export interface ListedEntry extends InventoryEntry {
  readonly original: OriginalState | null;
  /** Whether the company's file still says what the package says. */
  readonly isCopy: boolean;
}
