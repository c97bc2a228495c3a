import type { Path } from "../diagnostic/place.ts";
import { type Clause, clausesOf } from "../document/model.ts";
import { isSwayed, type Use, usesOf } from "./clause-facts.ts";
import { relationOf } from "./fact-source.ts";
import type { Library, ShelvedDocument } from "./library.ts";
import { type ClauseTrace, traceClause, usedFacts } from "./trace-clause.ts";

/** A clause that reads differently, comes or goes when a fact changes. */
export interface Mention {
  readonly trace: ClauseTrace;
  /** `printed`: the fact is in its words. */
  readonly use: Use;
}

/** Every clause that depends on a fact, in reading order. One that is not printed counts where only the fact keeps it out. */
export function mentionsOf(key: Path, library: Library): readonly Mention[] {
  return library.documents.flatMap((document) =>
    [...document.clauses.keys()].flatMap((id): readonly Mention[] => {
      const uses = usesOf(usedFacts(library, document, id), key, library.company?.facts ?? null);
      if (uses.size === 0 || !isAffected(id, key, uses, document, library)) return [];
      const trace = traceClause(library, document, id);
      const use = uses.has("printed") ? "printed" : "decides";
      return trace?.template ? [{ trace, use }] : [];
    }),
  );
}

function isAffected(
  id: string,
  key: Path,
  uses: ReadonlySet<Use>,
  { clauses, printed }: ShelvedDocument,
  { company }: Library,
): boolean {
  const found = clauses.get(id);
  if (found?.leftOut != null) return false;
  if (company === null || printed === null || found === undefined) return true;
  const { facts, ledger } = company;
  const isThere = (clause: Clause): boolean => printed.present.clauses.has(clause.id);
  const comesOrGoes = (clause: Clause): boolean => isSwayed(key, clause, facts, ledger);
  if (uses.has("printed") && isThere(found.clause)) return true;
  if (!uses.has("decides")) return false;
  if (!found.clause.lead) return comesOrGoes(found.clause);
  // A lead-in is there as long as any of what it leads to is.
  const others = clausesOf(found.section.parts).filter(({ lead }) => !lead);
  const printedOthers = others.filter(isThere);
  return printedOthers.length > 0 ? printedOthers.every(comesOrGoes) : others.some(comesOrGoes);
}

/** What stands in the title of each document and in the line below it. */
const heads: readonly Path[] = [
  ["titles"],
  ["company", "name"],
  ["document", "version"],
  ["document", "effective"],
];

/** Whether a fact is in the title of documents or in the line below it. */
export function isInHeads(key: Path): boolean {
  return heads.some((head) => relationOf(key, head) !== null);
}
