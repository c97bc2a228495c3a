import { coded, type Fix, type Severity } from "../../diagnostic/diagnostic.ts";
import type { FactsArgs } from "../../diagnostic/facts-codes.ts";
import type { Path } from "../../diagnostic/place.ts";
import type { LanguageTag } from "../language-tag.ts";
import type { Problem } from "../problem.ts";
import type { SoundFacts } from "../sound-part.ts";

/** What a rule may look at. */
export interface CheckContext {
  readonly facts: SoundFacts;
  /** Whether nothing at this path or below has been found wrong already. */
  readonly isSound: (path: Path) => boolean;
  /** Whether a block holds a key that means nothing; what it lacks may stand there under that name. */
  readonly hasStrayKey: (block: Path) => boolean;
  /** The languages that documents are wanted in; `null` for all of the file. */
  readonly wanted: readonly LanguageTag[] | null;
  /** ISO 8601. */
  readonly today: string;
}

/** What a rule has found; the rule's code and severity go with it. */
interface Found<Args> {
  readonly args: Args;
  readonly path: Path;
  /** `value` unless said otherwise. */
  readonly at?: "key" | "value";
  readonly fix?: Fix | null;
}

/** A rule about facts that are well formed each by itself. */
export type CrossCheck = (context: CheckContext) => readonly Problem[];

/** Makes a rule out of its code, its severity and a function that looks for what breaks it. */
export function defineCheck<Code extends keyof FactsArgs>(
  code: Code,
  severity: Severity,
  find: (context: CheckContext) => Iterable<Found<FactsArgs[Code]>>,
): CrossCheck {
  return (context) =>
    [...find(context)].map(({ args, path, at = "value", fix = null }) =>
      coded(code, args, { severity, path, at, fix }),
    );
}
