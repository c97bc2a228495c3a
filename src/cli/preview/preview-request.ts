import type { Selection } from "../../preview/selection.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";

/** What one run of `charter preview` was asked for. */
export interface PreviewRequest extends ReadingOptions {
  /** `null`: the usual one of the working directory. */
  readonly file: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** What is shown first; the language `null` for the first one of the facts. */
  readonly first: Omit<Selection, "language"> & { readonly language: Selection["language"] | null };
  /** The folder that documents were rendered into, for what they promised; `null` for the usual ones. */
  readonly output: string | null;
  readonly browser: string | null;
  readonly printDay: string | null;
}
