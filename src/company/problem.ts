import type { Coded, Fix, Severity } from "../diagnostic/diagnostic.ts";
import type { FactsArgs } from "../diagnostic/facts-codes.ts";
import type { Path } from "../diagnostic/place.ts";

/** A finding about facts that has no place yet: facts may come from anywhere, not only from a file. */
export type Problem = Coded<
  FactsArgs,
  {
    readonly severity: Severity;
    readonly path: Path;
    /** Whether the key is meant or its value; for a key that is missing, the path names that key. */
    readonly at: "key" | "value";
    readonly fix: Fix | null;
  }
>;
