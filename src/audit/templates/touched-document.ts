import type { Kind, Length } from "../../company/kind.ts";
import type { Woven } from "../../markdown/own/woven.ts";
import type { VisibleLine } from "../../markdown/own/visible-lines.ts";
import type { PlacedMark, Walk } from "../../markdown/walk.ts";

/** A document that the company's templates change. */
export interface TouchedDocument {
  readonly kind: Kind;
  readonly length: Length;
  readonly walk: Walk;
  /** As the package has it. */
  readonly original: Walk;
  /** Single clauses and sections of the company's own in it; `null` for none. */
  readonly woven: Woven | null;
  /** The document line by line, without the pieces. */
  readonly lines: readonly VisibleLine[];
  /** The company's own files of the language. */
  readonly ownFiles: ReadonlySet<string>;
  /** The company's own file that takes the place of what a mark of the package stands in. */
  readonly fileOf: (mark: PlacedMark) => string | null;
}
