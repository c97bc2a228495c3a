import type { Facts } from "../../company/facts.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import type { Clause, Section } from "../../document/model.ts";
import { auditPlaces } from "./audit-places.ts";
import { auditSectionText } from "./audit-section-text.ts";
import { auditEmptied } from "./audit-shapes.ts";
import { hasFact, presentDocument } from "../../document/present.ts";
import type { PresentDocument } from "../../document/present.ts";
import { kinds, lengths } from "../../company/kind.ts";
import { originalOf } from "../../markdown/own/original.ts";
import { isOwnId } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import { shapeOf } from "../../markdown/own/shape.ts";
import type { Weaving } from "../../markdown/own/weave.ts";
import type { Woven } from "../../markdown/own/woven.ts";
import type { Templates } from "../../markdown/render.ts";
import { everywhere } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import { makes } from "../../promise/ledger.ts";
import type { Ledger } from "../../promise/ledger.ts";
import type { TouchedDocument } from "./touched-document.ts";

interface PiecesInput {
  readonly pieces: readonly Piece[];
  readonly weavings: readonly Weaving[];
  readonly touched: readonly TouchedDocument[];
  /** `null` where they cannot be used. */
  readonly facts: Facts | null;
  readonly ledger: Ledger | null;
  /** The package's templates of the language. */
  readonly base: Templates;
}

/** Holds the company's single clauses and sections of a language against the documents that they go into. */
export function auditPieces(input: PiecesInput): readonly Diagnostic[] {
  const { pieces, weavings, touched, facts, ledger, base } = input;
  const isPackaged = facts === null || ledger === null ? null : printedByPackage(facts, ledger);
  return [
    ...auditPlaces(weavings),
    ...pieces.flatMap((piece) => [...auditSectionText(piece), ...otherShape(piece, base)]),
    ...touched.flatMap((document) => {
      const { kind, length, woven, present } = document;
      if (woven === null) return [];
      const original = new Map(clausesOf(documents[kind][length].sections).map((each) => [each.id, each]));
      const isUnknown = facts === null || ledger === null || isPackaged === null || present === null;
      return [
        ...leftOut(woven, documents[kind][length].sections, original, present, ledger),
        ...(isUnknown ? [] : notCalledFor(woven, present, facts, ledger, isPackaged)),
        ...(isUnknown ? [] : auditEmptied(document, present, facts, ledger)),
      ];
    }),
  ];
}

/** Another shape than in the package that tears nothing apart: a list where a paragraph was. */
function otherShape({ at, source, body, place }: Piece, base: Templates): readonly Diagnostic[] {
  if (at.type !== "clause" || source === null || isOwnId(at.id)) return [];
  const original = originalOf(at, base);
  if (original === null) return [];
  const [expected, found] = [shapeOf(original), shapeOf(body)];
  if (expected !== "text" || !["item", "step", "quote"].includes(found)) return [];
  const args = { id: at.id, expected, found, isAdded: false };
  return [templateFinding("template/other-shape", args, place, { severity: "warning" })];
}

/** Clauses that say what the law asks for in most countries, by what they need or are called. */
function isLegal({ id, needs }: Clause): boolean {
  return (
    id.endsWith(".law") ||
    needs.some((key) => key.startsWith("complaints.external") || key.startsWith("dataProtection"))
  );
}

/** The clauses of a section, wherever it stands. */
function clausesUnder(sections: readonly Section[], id: string): readonly Clause[] {
  return sections.flatMap((each) => {
    if (each.id === id) return clausesOf(each.parts);
    return clausesUnder(
      each.parts.filter((part) => part.type === "section"),
      id,
    );
  });
}

function leftOut(
  woven: Woven,
  sections: readonly Section[],
  original: ReadonlyMap<string, Clause>,
  present: PresentDocument | null,
  ledger: Ledger | null,
): readonly Diagnostic[] {
  const rest = clausesOf(woven.model.sections);
  const printed = present === null ? rest : rest.filter(({ id }) => present.clauses.has(id));
  const kept = new Set(printed.flatMap(({ states }) => states));
  return [...woven.leftOut.values()].flatMap((piece) => {
    const { type, id } = piece.at;
    const clause = original.get(id);
    const gone = type === "section" ? clausesUnder(sections, id) : clause === undefined ? [] : [clause];
    const stated = new Set(gone.flatMap(({ states }) => states));
    // What another clause of the document still says is not gone.
    const promises = [...stated].filter(
      (promise) => !kept.has(promise) && (ledger === null || makes(ledger, promise)),
    );
    const isLegalGone = gone.some(isLegal);
    if (promises.length === 0 && !isLegalGone) return [];
    const args = { id, promises, isLegal: isLegalGone };
    return [templateFinding("template/left-out", args, piece.place, { severity: "warning" })];
  });
}

/** Clauses of the company's own that its facts do not call for: nobody would ever see them. */
function notCalledFor(
  woven: Woven,
  present: PresentDocument,
  facts: Facts,
  ledger: Ledger,
  isPackaged: IsPackaged,
): readonly Diagnostic[] {
  const clauses = new Map(clausesOf(woven.model.sections).map((each) => [each.id, each]));
  const report = (id: string, { place }: Piece): readonly Diagnostic[] => {
    const clause = clauses.get(id);
    if (clause === undefined || present.clauses.has(id)) return [];
    const promises = clause.states.filter((promise) => !makes(ledger, promise));
    const missing = clause.needs.filter((key) => !hasFact(facts, key));
    if (promises.length + missing.length === 0) return [];
    const args = { id, promises, facts: missing };
    return [templateFinding("template/not-called-for", args, place, { severity: "warning" })];
  };
  const added = [...woven.added.values()].flat();
  return [
    ...[...woven.replaced].flatMap(([id, { piece }]) => (isPackaged(id, piece) ? report(id, piece) : [])),
    ...added.flatMap(({ piece, clause }) => (clause === null ? [] : report(clause, piece))),
  ];
}

/** Whether the package's clause would have been printed: only then is it the company's own words that stop it. */
type IsPackaged = (id: string, piece: Piece) => boolean;

function printedByPackage(facts: Facts, ledger: Ledger): IsPackaged {
  const present = new Map(
    kinds.map((kind) => [
      kind,
      lengths.map((length) => presentDocument(documents[kind][length], facts, ledger)),
    ]),
  );
  return (id, { at }) =>
    [...present].some(
      ([kind, documents]) =>
        (at.kind === everywhere || at.kind === kind) && documents.some(({ clauses }) => clauses.has(id)),
    );
}
