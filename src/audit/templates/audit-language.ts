import type { Facts } from "../../company/facts.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { nearest } from "../../company/nearest.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import { presentDocument } from "../../document/present.ts";
import { packOf } from "../../language/packs.ts";
import type { Templates } from "../../markdown/render.ts";
import { pathOf } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import { companyView, documentPageView } from "../../markdown/view.ts";
import type { View } from "../../markdown/view-type.ts";
import { walkTemplate } from "../../markdown/walk-template.ts";
import type { PlacedMark, Walk, WalkEffort } from "../../markdown/walk.ts";
import { promisesOf } from "../../promise/ledger.ts";
import type { Ledger } from "../../promise/ledger.ts";
import { auditPieces } from "./audit-pieces.ts";
import { auditShapes } from "./audit-shapes.ts";
import type { PreparedLanguage } from "./prepare-language.ts";
import type { PreparedDocument, TouchedDocument } from "./touched-document.ts";

export interface LanguageAudit {
  readonly language: LanguageTag;
  readonly touched: readonly TouchedDocument[];
  readonly findings: readonly Diagnostic[];
  /** What the templates of this language have taken, and those of the languages before it. */
  readonly spent: WalkEffort;
}

interface AuditInput {
  readonly prepared: PreparedLanguage;
  readonly base: Templates;
  readonly language: LanguageTag;
  readonly facts: Facts | null;
  /** What the company's templates in other languages have taken. */
  readonly spent: WalkEffort;
}

/** What the documents are made for. */
interface Company {
  readonly facts: Facts;
  readonly ledger: Ledger;
  /** What all documents share. */
  readonly view: View;
}

/** Goes through every document of a language that the company's templates change. */
export function auditLanguage({ prepared, base, language, facts, spent: before }: AuditInput): LanguageAudit {
  const { ours, weavings, ownFiles } = prepared;
  const ledger = facts === null ? null : promisesOf(facts);
  const company =
    facts === null || ledger === null
      ? null
      : { facts, ledger, view: companyView({ facts, ledger, pack: packOf(language) }) };
  let spent = before;
  const touched = prepared.documents.map((document) => {
    const done = touch(document, prepared, language, company, spent);
    spent = together(spent, done.walk.effort);
    return done;
  });
  const findings = [
    ...touched.flatMap(({ walk }) => placed(walk, ownFiles)),
    ...touched.flatMap(lostPromises),
    ...touched.flatMap(auditShapes),
    ...auditPieces({ pieces: ours.pieces, weavings, touched, facts, ledger, base }),
    ...unused(prepared, touched, language, spent),
  ];
  // What the package's own templates do to the company's facts is not for the company to mend.
  return { language, touched, findings: findings.filter(({ place }) => ownFiles.has(place.file)), spent };
}

/** Goes through a document as the company's facts make it. */
function touch(
  document: PreparedDocument,
  { partials, ownFiles }: PreparedLanguage,
  language: LanguageTag,
  company: Company | null,
  spent: WalkEffort,
): TouchedDocument {
  const { kind, length, own, source, woven } = document;
  const pack = packOf(language);
  const model = woven?.model ?? documents[kind][length];
  const present = company === null ? null : presentDocument(model, company.facts, company.ledger);
  const made =
    company === null || present === null
      ? null
      : { view: documentPageView(company.view, { ...company, pack }, kind, length), present };
  const walked = walkTemplate({ forms: pack.forms, model, woven, source, partials, company: made, spent });
  const marks = walked.marks.map((mark) => ({ ...mark, place: ownPlace(mark.place, mark.via, ownFiles) }));
  const fileOf = ({ partial }: PlacedMark): string | null => {
    const brings = partial === null ? own : partials.get(partial);
    return brings !== undefined && brings !== null && ownFiles.has(brings.file) ? brings.file : null;
  };
  return { ...document, walk: { ...walked, marks }, present, ownFiles, fileOf };
}

/** What is seen in a part of the package, because of where it is included, is put to the line that includes it. */
function ownPlace(place: Place, via: readonly Place[], files: ReadonlySet<string>): Place {
  return [place, ...via.toReversed()].find(({ file }) => files.has(file)) ?? place;
}

function placed(walk: Walk, files: ReadonlySet<string>): readonly Diagnostic[] {
  return walk.findings.map(({ finding, via }) => ({
    ...finding,
    place: ownPlace(finding.place, via, files),
  }));
}

/**
 * Clauses that do not print a promise that the package's do. That is the company's choice, and the ledger follows it; most
 * often it is a slip.
 */
function lostPromises({ kind, length, walk, original, woven }: TouchedDocument): readonly Diagnostic[] {
  const stated = new Set(walk.states.map(({ clause, promise }) => `${clause} ${promise}`));
  const before = new Set(original.states.map(({ clause, promise }) => `${clause} ${promise}`));
  return clausesOf(documents[kind][length].sections).flatMap(({ id, states }) => {
    const mark = walk.marks.find((each) => each.type === "clause" && each.id === id);
    if (mark === undefined) return [];
    const place = woven?.replaced.get(id)?.piece.place ?? mark.place;
    return states
      .filter((promise) => before.has(`${id} ${promise}`) && !stated.has(`${id} ${promise}`))
      .map((promise) =>
        templateFinding("template/lost-promise", { promise, clause: id }, place, { severity: "warning" }),
      );
  });
}

function together(left: WalkEffort, right: WalkEffort): WalkEffort {
  return {
    findings: left.findings + right.findings,
    pieces: left.pieces + right.pieces,
    output: left.output + right.output,
  };
}

/** Parts that no document includes; they are checked by themselves. */
function unused(
  { ours, originals, partials }: PreparedLanguage,
  touched: readonly TouchedDocument[],
  language: LanguageTag,
  before: WalkEffort,
): readonly Diagnostic[] {
  const { forms } = packOf(language);
  let spent = before;
  const used = new Set(touched.flatMap(({ walk }) => [...walk.partials]));
  return [...ours.sources.values()].flatMap(({ at, source }) => {
    if (at.type !== "partial" || used.has(at.name)) return [];
    const place = { file: source.file, line: 1, column: 1, length: 1 };
    const name = nearest(at.name, [...originals.keys()]);
    const suggestion = name === null ? null : pathOf({ ...at, name });
    const args = { path: pathOf(at), suggestion };
    const isKnown = originals.has(at.name);
    const walk = walkTemplate({ source, partials, forms, model: null, woven: null, company: null, spent });
    spent = together(spent, walk.effort);
    return [
      ...(isKnown ? [] : [templateFinding("template/unknown-file", args, place, { severity: "warning" })]),
      ...placed(walk, new Set([source.file])),
    ];
  });
}
