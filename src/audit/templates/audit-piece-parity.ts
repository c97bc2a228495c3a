import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { OwnChange } from "../../diagnostic/own-piece-codes.ts";
import { isOwnId } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import { everywhere } from "../../markdown/template-address.ts";
import type { PieceAddress } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

/**
 * Which languages of the company lack what it changes in another: an edition says the same in each of them. `misplaced` are the
 * files whose text can stand nowhere.
 */
export function auditPieceParity(
  pieces: ReadonlyMap<LanguageTag, readonly Piece[]>,
  unread: ReadonlyMap<LanguageTag, readonly PieceAddress[]>,
  languages: readonly LanguageTag[],
  misplaced: ReadonlySet<string>,
): readonly Diagnostic[] {
  const byId = new Map(languages.map((tag) => [tag, grouped(pieces.get(tag) ?? [])] as const));
  return languages.flatMap((language) =>
    (pieces.get(language) ?? []).flatMap((piece) => {
      if (piece.at.language === null) return [];
      const others = languages.filter((tag) => tag !== language);
      const partners = new Map(
        others.map(
          (tag) =>
            [
              tag,
              byId
                .get(tag)
                ?.get(piece.at.id)
                ?.find((each) => isSame(each, piece)),
            ] as const,
        ),
      );
      // A file with a mistake is there all the same.
      const isUnread = (tag: LanguageTag): boolean =>
        unread.get(tag)?.some((at) => isSamePlace(at, piece.at)) ?? false;
      const lacking = others.filter((tag) => partners.get(tag) === undefined && !isUnread(tag));
      return [...missing(piece, lacking), ...elsewhere(piece, partners, misplaced)];
    }),
  );
}

function grouped(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.at.id) ?? [];
    groups.set(piece.at.id, group);
    group.push(piece);
  }
  return groups;
}

function isSame({ at: left, source: leftText }: Piece, { at: right, source: rightText }: Piece): boolean {
  return isSamePlace(left, right) && (leftText === null) === (rightText === null);
}

function isSamePlace(left: PieceAddress, right: PieceAddress): boolean {
  const isSameDocument = left.kind === right.kind || left.kind === everywhere || right.kind === everywhere;
  const isSameLength = left.length === right.length || left.length === null || right.length === null;
  return left.type === right.type && left.id === right.id && isSameDocument && isSameLength;
}

function missing(piece: Piece, languages: readonly LanguageTag[]): readonly Diagnostic[] {
  if (languages.length === 0) return [];
  const { type: part, id } = piece.at;
  const change: OwnChange = piece.source === null ? "left-out" : isOwnId(id) ? "added" : "replaced";
  // Other words may say the same; a sentence that is only in one language cannot.
  const severity = change === "replaced" ? "warning" : "error";
  const args = { part, id, change, languages };
  return [templateFinding("template/not-in-language", args, piece.place, { severity })];
}

/** Where a piece stands elsewhere in another language: the order would differ. */
function elsewhere(
  { at, anchor, file }: Piece,
  partners: ReadonlyMap<LanguageTag, Piece | undefined>,
  misplaced: ReadonlySet<string>,
): readonly Diagnostic[] {
  // Of a place that does not exist, another finding tells.
  if (anchor === null || misplaced.has(file)) return [];
  for (const [language, partner] of partners) {
    const other = partner === undefined || misplaced.has(partner.file) ? null : partner.anchor;
    if (other === null || (other.relation === anchor.relation && other.id === anchor.id)) continue;
    const args = {
      id: at.id,
      here: `${anchor.relation}: ${anchor.id}`,
      there: `${other.relation}: ${other.id}`,
      language,
    };
    return [templateFinding("template/other-place", args, anchor.place)];
  }
  return [];
}
