import type { Kind, Length } from "../../company/kind.ts";
import type { PresentDocument } from "../../document/present.ts";
import type { Run } from "../../markdown/own/layout.ts";
import type { VisibleLine } from "../../markdown/own/visible-lines.ts";
import type { Woven } from "../../markdown/own/woven.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import type { PlacedMark, Walk } from "../../markdown/walk.ts";

/** A document line by line, with its tables, lists and letters. */
interface DocumentLayout {
  /** Without the pieces. */
  readonly lines: readonly VisibleLine[];
  /** With them, as if the facts called for all. */
  readonly printed: readonly VisibleLine[];
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** A document that the company's templates change, whatever its facts are. */
export interface PreparedDocument {
  readonly kind: Kind;
  readonly length: Length;
  /** The company's whole document; `null` where the package's is used. */
  readonly own: TemplateSource | null;
  readonly source: TemplateSource;
  /** As the package has it. */
  readonly original: Walk;
  /** Single clauses and sections of the company's own in it; `null` for none. */
  readonly woven: Woven | null;
  readonly layout: DocumentLayout;
}

/** The same with a company's facts in it. */
export interface TouchedDocument extends PreparedDocument {
  readonly walk: Walk;
  /** What the facts call for of it, with the company's pieces; `null` where there are none to be used. */
  readonly present: PresentDocument | null;
  /** The company's own files of the language. */
  readonly ownFiles: ReadonlySet<string>;
  /** The company's own file that takes the place of what a mark of the package stands in. */
  readonly fileOf: (mark: PlacedMark) => string | null;
}
