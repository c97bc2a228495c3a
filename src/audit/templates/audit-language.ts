import type { Facts } from "../../company/facts.ts";
import { kinds, lengths } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import { presentDocument } from "../../document/present.ts";
import { packOf } from "../../language/packs.ts";
import { conflictsIn } from "../../markdown/own/conflicts.ts";
import { readPiece } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import { weave } from "../../markdown/own/weave.ts";
import type { Weaving } from "../../markdown/own/weave.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { readTemplate } from "../../markdown/read-template.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import type { Templates } from "../../markdown/render.ts";
import { everywhere, isPiece, pathOf } from "../../markdown/template-address.ts";
import type { DocumentAddress, PartialAddress, PieceAddress } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import { companyView, documentPageView } from "../../markdown/view.ts";
import { walkTemplate } from "../../markdown/walk-template.ts";
import type { PlacedMark, Walk, WalkEffort } from "../../markdown/walk.ts";
import { promisesOf } from "../../promise/ledger.ts";
import { nearest } from "../../company/nearest.ts";
import { visibleLines } from "../../markdown/own/visible-lines.ts";
import { auditPieces } from "./audit-pieces.ts";
import { auditShapes } from "./audit-shapes.ts";
import type { TouchedDocument } from "./touched-document.ts";

/** A template of the company's own, taken apart: a whole document or a part. */
export interface OwnInLanguage {
  readonly at: DocumentAddress | PartialAddress;
  readonly source: TemplateSource;
}

export interface OwnReading {
  /** By where they lie, `policy/en.full.md.hbs`; without those that are no templates. */
  readonly sources: ReadonlyMap<string, OwnInLanguage>;
  /** Where those lie that cannot be taken apart. */
  readonly broken: ReadonlySet<string>;
  /** Single clauses and sections. */
  readonly pieces: readonly Piece[];
  /** Those that cannot be read, by where they lie. */
  readonly unread: readonly PieceAddress[];
  readonly findings: readonly Diagnostic[];
}

/** Takes the company's templates of a language apart. */
export function ownInLanguage(own: readonly OwnTemplate[], language: LanguageTag): OwnReading {
  const sources = new Map<string, OwnInLanguage>();
  const broken = new Set<string>();
  const pieces: Piece[] = [];
  const unread: PieceAddress[] = [];
  const findings: Diagnostic[] = [];
  for (const template of own) {
    const { at, file, text } = template;
    if (at.language !== language && at.language !== null) continue;
    if (isPiece(at)) {
      const read = readPiece(template, at);
      if (read.piece === null) unread.push(at);
      else pieces.push(read.piece);
      findings.push(...read.findings);
      continue;
    }
    const conflicts = conflictsIn(file, text);
    const reading = conflicts.length > 0 ? null : readTemplate(file, text);
    if (reading?.ok === true) sources.set(pathOf(at), { at, source: reading.source });
    else {
      broken.add(pathOf(at));
      findings.push(...conflicts, ...(reading?.findings ?? []));
    }
  }
  return { sources, broken, pieces, unread, findings };
}

export interface LanguageAudit {
  readonly language: LanguageTag;
  readonly touched: readonly TouchedDocument[];
  readonly findings: readonly Diagnostic[];
  /** What the templates of this language have taken, and those of the languages before it. */
  readonly spent: WalkEffort;
}

interface AuditInput {
  readonly ours: OwnReading;
  readonly base: Templates;
  readonly language: LanguageTag;
  readonly facts: Facts | null;
  /** What the company's templates in other languages have taken. */
  readonly spent: WalkEffort;
}

/** Goes through every document of a language that the company's templates change. */
export function auditLanguage({ ours, base, language, facts, spent: before }: AuditInput): LanguageAudit {
  const pack = packOf(language);
  const originals = readAll(base, language);
  const partials = new Map<string, TemplateSource | null>(originals);
  for (const { at, source } of ours.sources.values())
    if (at.type === "partial") partials.set(at.name, source);
  for (const path of ours.broken) {
    const name = /^partials\/..\/(.+)\.md\.hbs$/.exec(path)?.[1];
    if (name !== undefined) partials.set(name, null);
  }
  const ledger = facts === null ? null : promisesOf(facts);
  const shared = facts === null || ledger === null ? null : companyView({ facts, ledger, pack });
  const ownFiles = new Set([
    ...[...ours.sources.values()].map(({ source }) => source.file),
    ...ours.pieces.map(({ file }) => file),
  ]);
  const weavings: Weaving[] = [];
  let spent = before;
  const touched = kinds.flatMap((kind) =>
    lengths.flatMap((length): readonly TouchedDocument[] => {
      const at = { type: "document", language, kind, length } as const;
      if (ours.broken.has(pathOf(at))) return [];
      const own = ours.sources.get(pathOf(at))?.source;
      const text = base.documents[`${kind}.${length}`] ?? "";
      const isWoven = ours.pieces.some((each) => each.at.kind === kind || each.at.kind === everywhere);
      if (own === undefined && !isWoven && !mentions(text, partials, ours)) return [];
      const packaged = sound(pathOf(at), text, base);
      const plain = { forms: pack.forms, woven: null, model: documents[kind][length], company: null };
      const original = walkTemplate({ ...plain, source: packaged, partials: originals });
      const lines = visibleLines(own ?? packaged, partials);
      const weaving = weave({
        model: documents[kind][length],
        pieces: ours.pieces,
        parts: partials,
        lines,
        fromParts: new Set(original.marks.flatMap(({ id, partial }) => (partial === null ? [] : [id]))),
      });
      weavings.push(weaving);
      const { woven } = weaving;
      if (own === undefined && woven === null && !mentions(text, partials, ours)) return [];
      const model = woven?.model ?? documents[kind][length];
      const company =
        facts === null || ledger === null || shared === null
          ? null
          : {
              view: documentPageView(shared, { facts, ledger, pack }, kind, length),
              present: presentDocument(model, facts, ledger),
            };
      const walked = walkTemplate({
        forms: pack.forms,
        model,
        woven,
        source: own ?? packaged,
        partials,
        company,
        spent,
      });
      spent = together(spent, walked.effort);
      const marks = walked.marks.map((mark) => ({
        ...mark,
        place: ownPlace(mark.place, mark.via, ownFiles),
      }));
      const walk = { ...walked, marks };
      const fileOf = ({ partial }: PlacedMark): string | null => {
        const source = partial === null ? own : partials.get(partial);
        return source !== undefined && source !== null && ownFiles.has(source.file) ? source.file : null;
      };
      return [{ kind, length, walk, original, woven, lines, ownFiles, fileOf }];
    }),
  );
  const findings = [
    ...touched.flatMap(({ walk }) => placed(walk, ownFiles)),
    ...touched.flatMap(lostPromises),
    ...touched.flatMap(auditShapes),
    ...auditPieces({ pieces: ours.pieces, weavings, touched, facts, ledger, base }),
    ...unused(ours, touched, originals, pack.forms, partials, spent),
  ];
  // What the package's own templates do to the company's facts is not for the company to mend.
  return { language, touched, findings: findings.filter(({ place }) => ownFiles.has(place.file)), spent };
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

/** Whether a text includes a part of the company's own, directly or through another. */
function mentions(
  text: string,
  partials: ReadonlyMap<string, TemplateSource | null>,
  ours: OwnReading,
): boolean {
  const own = new Set(
    [...ours.sources.values()].flatMap(({ at }) => (at.type === "partial" ? [at.name] : [])),
  );
  const seen = new Set<string>();
  const waiting = [text];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const names = [...each.matchAll(/\{\{~?>\s*["']?([\w./-]+)/g)].map(([, name = ""]) => name);
    for (const name of names) {
      if (own.has(name)) return true;
      const source = seen.has(name) ? null : partials.get(name);
      seen.add(name);
      if (source !== null && source !== undefined) waiting.push(source.text);
    }
  }
  return false;
}

/** Templates of the package, taken apart once for all the companies that they are held against. */
const readBefore = new WeakMap<Templates, Map<string, TemplateSource>>();

/** The package's templates are ours: that they can be read is for our own tests. */
function sound(path: string, text: string, base: Templates): TemplateSource {
  const known = readBefore.get(base) ?? new Map<string, TemplateSource>();
  readBefore.set(base, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const reading = readTemplate(path, text);
  if (!reading.ok) throw new Error(`The package's template ${path} cannot be read.`);
  known.set(path, reading.source);
  return reading.source;
}

function readAll(base: Templates, language: LanguageTag): ReadonlyMap<string, TemplateSource> {
  return new Map(
    Object.entries(base.partials).map(([name, text]) => {
      return [name, sound(pathOf({ type: "partial", language, name }), text, base)] as const;
    }),
  );
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
  ours: OwnReading,
  touched: readonly TouchedDocument[],
  originals: ReadonlyMap<string, TemplateSource>,
  forms: Parameters<typeof walkTemplate>[0]["forms"],
  partials: ReadonlyMap<string, TemplateSource | null>,
  before: WalkEffort,
): readonly Diagnostic[] {
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
