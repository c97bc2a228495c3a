import { kinds } from "../../company/kind.ts";
import type { Kind } from "../../company/kind.ts";
import { everywhere, pathOf } from "../template-address.ts";
import type { PieceAddress } from "../template-address.ts";
import { hasClause, hasSection } from "./package-ids.ts";

export interface SectionTextProblem {
  /** `section-text`: a section is replaced clause by clause. `section-clause`: it is a clause that has this id. */
  readonly reason: "section-text" | "section-clause";
  /** The path that the file belongs at; `null` where it belongs nowhere. */
  readonly suggestion: string | null;
}

/**
 * What is wrong with a text that lies among the sections under an id of the package. `null` for an id that no document has:
 * what was meant by that is found like with any other.
 */
export function sectionTextProblem(at: PieceAddress): SectionTextProblem | null {
  const { id } = at;
  const isSection = (kind: Kind): boolean => hasSection(kind, id);
  const isClause = (kind: Kind): boolean => hasClause(kind, id);
  const named = kinds.filter((kind) => at.kind === everywhere || kind === at.kind);
  if (named.some(isSection)) return { reason: "section-text", suggestion: null };
  const [home, ...others] = (named.some(isClause) ? named : kinds).filter(isClause);
  if (home === undefined) return kinds.some(isSection) ? { reason: "section-text", suggestion: null } : null;
  const kind = at.kind === everywhere && others.length > 0 ? everywhere : home;
  return { reason: "section-clause", suggestion: pathOf({ ...at, type: "clause", kind }) };
}
