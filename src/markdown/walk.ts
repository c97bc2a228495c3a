import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { DocumentModel } from "../document/model.ts";
import type { PresentDocument } from "../document/present.ts";
import type { EnumForms } from "../language/pack.ts";
import type { Woven } from "./own/woven.ts";
import type { TemplateSource } from "./read-template.ts";
import type { Scope } from "./scope.ts";
import type { View } from "./view-type.ts";

/** A section or a clause of a template, with where it stands. */
export interface PlacedMark {
  readonly type: "section" | "clause";
  readonly id: string;
  /** The sections around it, from the outside in. */
  readonly within: readonly string[];
  readonly place: Place;
  /** The part that it stands in; `null` in the document itself. */
  readonly partial: string | null;
  /** Where the parts around it are included, from the outside in. */
  readonly via: readonly Place[];
  /** Whether the company has added it. */
  readonly isOwn: boolean;
}

/** A finding, and where the parts around it are included. */
export interface WalkFinding {
  readonly finding: Diagnostic;
  readonly via: readonly Place[];
}

/** What a template prints, taken apart: its marks, what its clauses state, and what is wrong. */
export interface Walk {
  readonly marks: readonly PlacedMark[];
  readonly states: readonly { readonly clause: string; readonly promise: string }[];
  readonly findings: readonly WalkFinding[];
  /** Whether it was too large to be gone through to its end. */
  readonly isCut: boolean;
  readonly effort: WalkEffort;
  /** The parts that are included, directly or not. */
  readonly partials: ReadonlySet<string>;
}

export interface WalkInput {
  readonly source: TemplateSource;
  /** The parts that can be included, by name; `null` for one that cannot be read. */
  readonly partials: ReadonlyMap<string, TemplateSource | null>;
  readonly forms: EnumForms;
  /** The document that the template is of; `null` for a part by itself, of which nothing more is known. */
  readonly model: DocumentModel | null;
  /** What the company puts into the document; `null` where that is nothing. */
  readonly woven: Woven | null;
  /** What is printed for a company; `null` where its facts are not known. */
  readonly company: { readonly view: View; readonly present: PresentDocument } | null;
  /** What the company's other documents have taken; nothing where that is not said. */
  readonly spent?: WalkEffort;
}

/** How much there is to a document, or to several. */
export interface WalkEffort {
  /** Mistakes in it. */
  readonly findings: number;
  /** Pieces of syntax, parts counted each time that they are included. */
  readonly pieces: number;
  /** Characters that it prints, as far as they are known without facts. */
  readonly output: number;
}

/** Where a walk is. */
export interface Site {
  readonly source: TemplateSource;
  readonly partial: string | null;
  readonly path: readonly string[];
  readonly via: readonly Place[];
  readonly within: readonly string[];
  readonly clause: {
    readonly id: string;
    readonly states: readonly string[];
    readonly whenMade?: readonly string[];
  } | null;
  readonly scopes: readonly Scope[];
  /** Whether it stands in something that the company has added. */
  readonly isOwn: boolean;
  /** Whether what stands here is printed for the company. */
  readonly isPrinted: boolean;
  /** How often. */
  readonly times: number;
}
