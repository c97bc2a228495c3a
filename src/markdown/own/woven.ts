import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { DocumentModel } from "../../document/model.ts";
import type { TemplateSource } from "../read-template.ts";
import type { Piece } from "./piece.ts";
import type { Shape } from "./shape.ts";

/** A clause or section of the company's own, in a document. */
export interface WovenPiece {
  readonly piece: Piece;
  readonly source: TemplateSource;
  /** The clause that its text makes; `null` for a section whose text marks its clauses itself. */
  readonly clause: string | null;
  readonly shape: Shape;
  /** Whether it is set apart by blank lines; rows and items stand right beside their neighbours. */
  readonly standsAlone: boolean;
  /** As it is compiled. */
  readonly text: string;
}

/** A document of the package with the company's own clauses and sections in it. */
export interface Woven {
  /** What the document then says. */
  readonly model: DocumentModel;
  /** What it would say with what is left out. */
  readonly whole: DocumentModel;
  /** What stands in the place of a clause of the package, by its id. */
  readonly replaced: ReadonlyMap<string, WovenPiece>;
  /** What is added at a place; see `placeKey`. */
  readonly added: ReadonlyMap<string, readonly WovenPiece[]>;
  /** Sections and clauses of the package that are not printed, `clause vision.statement`. */
  readonly leftOut: ReadonlyMap<string, Piece>;
}

/** The document of a language, with what the company changes in it; `null` where it changes nothing. */
export type WovenOf = (language: LanguageTag, kind: Kind, length: Length) => Woven | null;

/** Names a place in a document: `after clause commitment.answer`. */
export function placeKey(
  relation: "after" | "before" | "in",
  type: "clause" | "section",
  id: string,
): string {
  return `${relation} ${type} ${id}`;
}
