import { lengths } from "../../company/kind.ts";
import type { Kind } from "../../company/kind.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import { sectionIds } from "./extend-model.ts";

/** Whether a document of the package has a clause with this id, in either length. */
export function hasClause(kind: Kind, id: string): boolean {
  return lengths.some((length) => clausesOf(documents[kind][length].sections).some((each) => each.id === id));
}

/** Whether a document of the package has a section with this id, in either length. */
export function hasSection(kind: Kind, id: string): boolean {
  return lengths.some((length) => sectionIds(documents[kind][length].sections).includes(id));
}
