import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { conflictsIn } from "../../markdown/own/conflicts.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { readPiece } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import { readTemplate } from "../../markdown/read-template.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import { isPiece, pathOf } from "../../markdown/template-address.ts";
import type { DocumentAddress, PartialAddress, PieceAddress } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

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
  findings.push(...besideText(pieces));
  return { sources, broken, pieces, unread, findings };
}

/** Files that leave out what another file of the same document and length gives a text: which of them is meant? */
function besideText(pieces: readonly Piece[]): readonly Diagnostic[] {
  const texts = new Map(pieces.flatMap((each) => (each.source === null ? [] : [[scopeOf(each), each]])));
  return pieces.flatMap((piece) => {
    const text = piece.source === null ? texts.get(scopeOf(piece)) : undefined;
    if (text === undefined) return [];
    const args = {
      reason: "leave-out-beside-text",
      found: piece.at.id,
      suggestion: pathOf(text.at),
    } as const;
    return [templateFinding("template/front-matter", args, piece.place)];
  });
}

/** What a piece changes, and in which documents, whatever its language. */
function scopeOf({ at: { type, id, kind, length } }: Piece): string {
  return [type, kind, id, length ?? ""].join(" ");
}
