import type { Kind, Length } from "../../company/kind.ts";
import type { PlaceReason } from "../../diagnostic/own-piece-codes.ts";
import { clause, clausesOf, section } from "../../document/model.ts";
import type { Clause, DocumentModel, Section } from "../../document/model.ts";
import { isBlock, isString, sidesOf } from "../syntax-tree.ts";
import type { Body } from "../syntax-tree.ts";
import type { TemplateSource } from "../read-template.ts";
import { everywhere } from "../template-address.ts";
import { conditionsOf } from "./conditions.ts";
import type { Parts } from "./conditions.ts";
import { addPart, depthOf, leaveOut, sectionIds } from "./extend-model.ts";
import { additionLimits } from "./limits.ts";
import { isOwnId } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { likeNeighbours, shapeOf, shapeOfLine } from "./shape.ts";
import type { VisibleLine } from "./visible-lines.ts";
import { placeKey } from "./woven.ts";
import type { Woven, WovenPiece } from "./woven.ts";

/** A piece that found no place in a document. */
export interface Homeless {
  readonly piece: Piece;
  readonly reason: PlaceReason | "no-such";
}

export interface WeaveInput {
  readonly model: DocumentModel;
  /** Those of the language. */
  readonly pieces: readonly Piece[];
  readonly parts: Parts;
  /** The clauses that the document takes from parts. */
  readonly fromParts: ReadonlySet<string>;
  /** The document as the package or the company has it, without the pieces. */
  readonly lines: readonly VisibleLine[];
}

export interface Weaving {
  /** `null` where no piece goes into the document. */
  readonly woven: Woven | null;
  readonly homeless: readonly Homeless[];
  /** What went in, or had to give way to a piece that says more exactly where it belongs. */
  readonly housed: readonly Piece[];
}

/** Puts the company's clauses and sections into a document. */
export function weave({ model, pieces, parts, fromParts, lines }: WeaveInput): Weaving {
  const meant = pieces.filter(({ at }) => isMeant(at, model));
  if (meant.length === 0) return { woven: null, homeless: [], housed: [] };
  const clauses = new Map(clausesOf(model.sections).map((each) => [each.id, each]));
  const sections = new Set(sectionIds(model.sections));
  const chosen = mostExact(meant);
  const homeless: Homeless[] = [];
  const replaced = new Map<string, WovenPiece>();
  const leftOut = new Map<string, Piece>();
  for (const piece of chosen.filter(({ at }) => !isOwnId(at.id))) {
    const { type, id, kind } = piece.at;
    const exists = type === "clause" ? clauses.has(id) : sections.has(id);
    const isShared = kind !== everywhere || type === "section" || fromParts.has(id);
    if (!exists || !isShared) homeless.push({ piece, reason: "no-such" });
    else if (piece.source === null) leftOut.set(`${type} ${id}`, piece);
    else replaced.set(id, replacing(piece, piece.source));
  }
  const renewed = withClauses(model.sections, (each) => {
    const own = replaced.get(each.id);
    return own === undefined ? each : restated(each, own.source.program, parts);
  });
  const additions = addAll(
    renewed,
    chosen.filter(({ at }) => isOwnId(at.id)),
    parts,
    lines,
  );
  const isEmpty = replaced.size + leftOut.size + additions.added.size === 0;
  const woven: Woven | null = isEmpty
    ? null
    : {
        model: { ...model, sections: leaveOut(additions.sections, new Set(leftOut.keys())) },
        whole: { ...model, sections: additions.sections },
        replaced,
        added: additions.added,
        leftOut,
      };
  const lost = [...homeless, ...additions.homeless];
  const isLost = new Set(lost.map(({ piece }) => piece));
  return {
    woven,
    homeless: lost,
    housed: meant.filter((piece) => !isLost.has(piece)),
  };
}

function isMeant(
  { kind, length }: Piece["at"],
  model: { readonly kind: Kind; readonly length: Length },
): boolean {
  return (kind === everywhere || kind === model.kind) && (length === null || length === model.length);
}

/** Of several pieces for one id, the one that says most exactly which document it is for. */
function mostExact(pieces: readonly Piece[]): readonly Piece[] {
  const weight = ({ at }: Piece): number =>
    (at.kind === everywhere ? 0 : 4) + (at.length === null ? 0 : 2) + (at.language === null ? 0 : 1);
  const best = new Map<string, Piece>();
  for (const piece of pieces) {
    const key = `${piece.at.type} ${piece.at.id}`;
    const other = best.get(key);
    if (other === undefined || weight(other) < weight(piece)) best.set(key, piece);
  }
  return [...best.values()];
}

/** A clause with other words: it is still printed only where the package's would be, and only where its own words hold. */
function restated(original: Clause, text: Body, parts: Parts): Clause {
  const { states, needs } = conditionsOf(text, parts);
  const silent = original.states.filter((promise) => !states.includes(promise));
  return {
    ...original,
    states,
    whenMade: [...original.whenMade, ...silent],
    needs: [...new Set([...original.needs, ...needs])],
  };
}

function withClauses(sections: readonly Section[], change: (each: Clause) => Clause): readonly Section[] {
  return sections.map((each) => ({
    ...each,
    parts: each.parts.flatMap((part): readonly (Clause | Section)[] =>
      part.type === "clause" ? [change(part)] : withClauses([part], change),
    ),
  }));
}

interface Additions {
  readonly sections: readonly Section[];
  readonly added: ReadonlyMap<string, readonly WovenPiece[]>;
  readonly homeless: readonly Homeless[];
}

/** Adds each piece at its place, those beside the package's own first: others may stand beside them. */
function addAll(
  start: readonly Section[],
  pieces: readonly Piece[],
  parts: Parts,
  lines: readonly VisibleLine[],
): Additions {
  const bodies = new Map(pieces.map(({ at, body }) => [at.id, body]));
  let sections = start;
  const added = new Map<string, readonly WovenPiece[]>();
  const homeless: Homeless[] = [];
  const sorted = pieces.toSorted((left, right) => (left.at.id < right.at.id ? -1 : 1));
  let waiting = sorted.slice(0, additionLimits.added);
  for (const piece of sorted.slice(additionLimits.added)) homeless.push({ piece, reason: "too-many" });
  for (let row = 0; row < additionLimits.row; row += 1) {
    const outcomes = new Map<Piece, ReturnType<typeof addPart>>();
    const ready = waiting.filter(isReadyIn(sections));
    if (ready.length === 0) break;
    waiting = waiting.filter((piece) => !ready.includes(piece));
    // Each goes right behind its neighbour, so the last comes first.
    const inTurn = [
      ...ready.filter(({ anchor }) => anchor?.relation !== "after"),
      ...ready.filter(({ anchor }) => anchor?.relation === "after").toReversed(),
    ];
    for (const piece of inTurn) {
      if (piece.anchor === null || piece.source === null) continue;
      const outcome = addPart(sections, piece.anchor, partOf(piece, piece.source.program, parts));
      outcomes.set(piece, outcome);
      if (outcome.ok) sections = outcome.sections;
      else homeless.push({ piece, reason: outcome.reason });
    }
    for (const piece of ready) {
      const { anchor, source, at } = piece;
      if (outcomes.get(piece)?.ok !== true || anchor === null || source === null) continue;
      const key = placeKey(anchor.relation, anchor.relation === "in" ? "section" : at.type, anchor.id);
      const beside = neighbourOf(anchor, lines, bodies);
      added.set(key, [...(added.get(key) ?? []), wovenOf(piece, source, depthOf(sections, at.id), beside)]);
    }
  }
  const there = placesIn(sections, pieces);
  for (const piece of waiting) homeless.push({ piece, reason: whyWaiting(piece, there) });
  return { sections, added, homeless };
}

/** Whether what a piece stands beside or in is there. */
function isReadyIn(sections: readonly Section[]): (piece: Piece) => boolean {
  const { there } = placesIn(sections, []);
  return ({ anchor, at }) =>
    anchor !== null && there[anchor.relation === "in" ? "section" : at.type].has(anchor.id);
}

/** What clauses and sections can stand beside: those that are there, and those that the company wants to add. */
interface Places {
  readonly there: Readonly<Record<"clause" | "section", ReadonlySet<string>>>;
  readonly wanted: Readonly<Record<"clause" | "section", ReadonlySet<string>>>;
}

function placesIn(sections: readonly Section[], pieces: readonly Piece[]): Places {
  const wanted = (type: "clause" | "section"): ReadonlySet<string> =>
    new Set(pieces.filter(({ at }) => at.type === type).map(({ at }) => at.id));
  return {
    there: {
      clause: new Set(clausesOf(sections).map(({ id }) => id)),
      section: new Set(sectionIds(sections)),
    },
    wanted: { clause: wanted("clause"), section: wanted("section") },
  };
}

/** Why a piece is still waiting when all that find their place have it. */
function whyWaiting({ anchor, at }: Piece, { there, wanted }: Places): PlaceReason {
  const id = anchor?.id ?? "";
  const type = anchor?.relation === "in" ? "section" : at.type;
  const other = type === "section" ? "clause" : "section";
  if (there[type].has(id)) return "too-many";
  if (wanted[type].has(id)) return "circle";
  if (there[other].has(id) || wanted[other].has(id)) return type === "section" ? "clause" : "section";
  return "unknown";
}

/** The line beside which a piece will stand; empty where there is none. */
function neighbourOf(
  { relation, id }: NonNullable<Piece["anchor"]>,
  lines: readonly VisibleLine[],
  bodies: ReadonlyMap<string, string>,
): string {
  const own = bodies.get(id)?.split("\n");
  const around = lines.filter(
    ({ clause, sections, text }) =>
      text.trim() !== "" && (relation === "in" ? sections.includes(id) : clause === id),
  );
  const all = own ?? around.map(({ text }) => text);
  return (relation === "before" ? all[0] : all.at(-1)) ?? "";
}

function replacing(piece: Piece, source: TemplateSource): WovenPiece {
  const shape = shapeOf(piece.body);
  const text = `${likeNeighbours(piece.body, shape)}\n`;
  return { piece, source, clause: piece.at.id, shape, standsAlone: false, text };
}

/** What a piece is in the model: a clause, or a section with its clauses. */
function partOf({ at }: Piece, text: Body, parts: Parts): Clause | Section {
  if (at.type === "clause") return clause(at.id, conditionsOf(text, parts));
  const marked = clauseBlocks(text);
  if (marked.length === 0) return section(at.id, [clause(soleClause(at.id), conditionsOf(text, parts))]);
  return section(
    at.id,
    marked.map(({ id, body }) => clause(id, conditionsOf(body, parts))),
  );
}

/** The clause that the text of a section makes when it marks none. */
function soleClause(section: string): string {
  return `${section}.text`;
}

/** The clauses that a text marks itself. */
function clauseBlocks({ body }: Body): readonly { readonly id: string; readonly body: Body }[] {
  return body.flatMap((statement) => {
    if (!isBlock(statement) || statement.path.original !== "clause") return [];
    const [argument] = statement.params;
    const { program } = sidesOf(statement);
    return argument === undefined || !isString(argument) || program === null
      ? []
      : [{ id: argument.value, body: program }];
  });
}

function wovenOf(piece: Piece, source: TemplateSource, depth: number, beside: string): WovenPiece {
  const { at, body } = piece;
  if (at.type === "clause") {
    const shape = shapeOf(body);
    const text = `{{#clause "${at.id}"}}\n${likeNeighbours(body, shape)}\n{{/clause}}\n`;
    const standsAlone = shape === "text" || shape === "table" || shape !== shapeOfLine(beside);
    return { piece, source, clause: at.id, shape, standsAlone, text };
  }
  const [heading = "", ...others] = body.split("\n");
  const title = heading.replace(/^#{1,6}[ \t]+/, depth > 1 ? "### " : "## ");
  const rest = others.join("\n").trim();
  const isWhole = clauseBlocks(source.program).length === 0;
  const id = soleClause(at.id);
  const inner = isWhole ? `{{#clause "${id}"}}\n${rest}\n{{/clause}}` : rest;
  const text = `{{#section "${at.id}"}}\n${title}\n\n${inner}\n{{/section}}\n`;
  return { piece, source, clause: isWhole ? id : null, shape: "text", standsAlone: true, text };
}
