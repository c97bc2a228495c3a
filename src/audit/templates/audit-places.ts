import { nearest } from "../../company/nearest.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import type { DocumentModel, Section } from "../../document/model.ts";
import { kinds, lengths } from "../../company/kind.ts";
import { sectionIds } from "../../markdown/own/extend-model.ts";
import { additionLimits } from "../../markdown/own/limits.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import type { Homeless, Weaving } from "../../markdown/own/weave.ts";
import type { Woven } from "../../markdown/own/woven.ts";
import { everywhere } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

/** Finds the company's clauses and sections that no document would print, because of where they stand. */
export function auditPlaces(weavings: readonly Weaving[]): readonly Diagnostic[] {
  return [...withoutHome(weavings), ...inSectionsLeftOut(weavings), ...givenWay(weavings)];
}

/** Pieces that go into no document at all; one that fits one of two lengths is where it should be. */
function withoutHome(weavings: readonly Weaving[]): readonly Diagnostic[] {
  const housed = new Set(weavings.flatMap((each) => each.housed));
  const reported = new Set<Piece>();
  return weavings
    .flatMap(({ homeless }) => homeless)
    .toSorted((left, right) => weightOf(right) - weightOf(left))
    .flatMap(({ piece, reason }) => {
      if (housed.has(piece) || reported.has(piece)) return [];
      reported.add(piece);
      const isTooMany = reported.size > maxGuesses;
      const { type, id } = piece.at;
      const start: Place = { file: piece.file, line: 1, column: 1, length: 1 };
      if (reason === "no-such") {
        const code = type === "clause" ? "template/unknown-clause" : "template/unknown-section";
        return [templateFinding(code, { id, suggestion: isTooMany ? null : meant(piece, type) }, start)];
      }
      const { anchor } = piece;
      if (anchor === null) return [];
      const among = anchor.relation === "in" ? "section" : type;
      const right = isTooMany
        ? null
        : reason === "unknown"
          ? nearest(anchor.id, idsOf(piece, among))
          : reason === "clause"
            ? sectionOf(anchor.id, piece)
            : null;
      const fix = right === null ? null : ({ kind: "replace", text: right } as const);
      // Where the wrong kind of thing is named, the whole line says more.
      const suggestion = right === null || reason === "unknown" ? right : `${anchor.relation}: ${right}`;
      const args = { reason, id, target: anchor.id, suggestion, limits: additionLimits };
      return [templateFinding("template/own-place", args, anchor.place, { fix })];
    });
}

/** For how many pieces it is guessed what was meant; each guess looks at all ids. */
const maxGuesses = 100;

/** What is known more exactly is told first. */
function weightOf({ reason }: Homeless): number {
  return reason === "unknown" || reason === "no-such" ? 0 : 1;
}

/** The section that a clause of the package stands in. */
function sectionOf(clause: string, { at }: Piece): string | null {
  const holders = modelsFor(at).map(({ sections }) => holdersOf(sections, clause).at(-1));
  return holders.find((id) => id !== undefined) ?? null;
}

/** The documents that a piece may go into. */
function modelsFor({ kind, length }: Piece["at"]): readonly DocumentModel[] {
  return kinds
    .filter((each) => kind === everywhere || each === kind)
    .flatMap((each) =>
      lengths.filter((one) => length === null || one === length).map((one) => documents[each][one]),
    );
}

/** What a file with an id that is not in its document was meant to be: the right folder where only that is wrong. */
function meant({ at }: Piece, type: "clause" | "section"): string | null {
  const { id, kind } = at;
  const other = type === "clause" ? "section" : "clause";
  if (idsOf({ at }, other).includes(id)) return `${other}s/${kind}/${id}`;
  const home = kinds.find((each) => idsOf({ at: { ...at, kind: each } }, type).includes(id));
  return home === undefined ? nearest(id, idsOf({ at }, type)) : `${type}s/${home}/${id}`;
}

/** The ids that a piece could mean. */
function idsOf({ at }: Pick<Piece, "at">, type: "clause" | "section"): readonly string[] {
  const ids = modelsFor(at).flatMap(({ sections }) =>
    type === "clause" ? clausesOf(sections).map(({ id }) => id) : sectionIds(sections),
  );
  return [...new Set(ids)];
}

/** Pieces of a section that is left out, in every document that they go into: nobody would ever see them. */
function inSectionsLeftOut(weavings: readonly Weaving[]): readonly Diagnostic[] {
  const wovens = weavings.flatMap(({ woven }) => woven ?? []);
  const printed = new Set(
    wovens.flatMap((woven) => {
      const ids = idsIn(woven.model.sections);
      return piecesIn(woven).filter(({ at }) => ids.has(at.id));
    }),
  );
  const reported = new Set<Piece>();
  return wovens.flatMap((woven) =>
    piecesIn(woven).flatMap((piece) => {
      if (printed.has(piece) || reported.has(piece)) return [];
      reported.add(piece);
      const target = holdersOf(woven.whole.sections, piece.at.id).find((id) =>
        woven.leftOut.has(`section ${id}`),
      );
      if (target === undefined) return [];
      const args = { id: piece.at.id, target, suggestion: null, limits: additionLimits };
      const place = piece.anchor?.place ?? piece.place;
      return [
        templateFinding("template/own-place", { ...args, reason: "left-out" }, place, {
          severity: "warning",
        }),
      ];
    }),
  );
}

/** Pieces for both lengths of a document in whose place files for each length stand. */
function givenWay(weavings: readonly Weaving[]): readonly Diagnostic[] {
  const used = new Set(
    weavings.flatMap(({ woven }) => (woven === null ? [] : [...piecesIn(woven), ...woven.leftOut.values()])),
  );
  const housed = new Set(weavings.flatMap((each) => each.housed));
  return [...housed].flatMap((piece) => {
    if (used.has(piece) || piece.source === null) return [];
    const { id } = piece.at;
    const args = { reason: "given-way", id, target: id, suggestion: null, limits: additionLimits } as const;
    return [templateFinding("template/own-place", args, piece.place, { severity: "warning" })];
  });
}

function addedTo({ added }: Woven): readonly Piece[] {
  return [...added.values()].flat().map(({ piece }) => piece);
}

/** What brings words into a document. */
function piecesIn(woven: Woven): readonly Piece[] {
  return [...addedTo(woven), ...[...woven.replaced.values()].map(({ piece }) => piece)];
}

/** The ids of sections and clauses. */
function idsIn(sections: readonly Section[]): ReadonlySet<string> {
  return new Set([...sectionIds(sections), ...clausesOf(sections).map(({ id }) => id)]);
}

/** The sections that a clause or section stands in, from the outermost. */
function holdersOf(sections: readonly Section[], wanted: string): readonly string[] {
  for (const { id, parts } of sections) {
    if (parts.some((part) => part.id === wanted)) return [id];
    const below = holdersOf(
      parts.filter((part) => part.type === "section"),
      wanted,
    );
    if (below.length > 0) return [id, ...below];
  }
  return [];
}
