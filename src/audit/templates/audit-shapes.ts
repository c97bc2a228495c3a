import type { Facts } from "../../company/facts.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { PageShape } from "../../diagnostic/own-piece-codes.ts";
import type { Place } from "../../diagnostic/place.ts";
import { documents } from "../../document/documents.ts";
import { presentDocument } from "../../document/present.ts";
import type { PresentDocument } from "../../document/present.ts";
import type { Run } from "../../markdown/own/layout.ts";
import { isOwnId } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import { columnsOf, shapeOfLine } from "../../markdown/own/shape.ts";
import type { VisibleLine } from "../../markdown/own/visible-lines.ts";
import type { Woven } from "../../markdown/own/woven.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import type { Ledger } from "../../promise/ledger.ts";
import type { TouchedDocument } from "./touched-document.ts";

/** The most columns of a table that are counted, and the most rows of one table that are told. */
const maxColumns = 100;
const maxTold = 20;

/**
 * Holds what a company puts into a document against the tables and lists that it stands in: a row with more cells than the
 * head loses them on the page, and what is no row tears the rows behind it off.
 */
export function auditShapes(touched: TouchedDocument): readonly Diagnostic[] {
  const { woven, ownFiles, layout } = touched;
  const { printed, before, after } = layout;
  return [
    ...(woven === null ? [] : [...replacedWrongly(touched), ...beheaded(woven, before)]),
    ...after.flatMap((run) => wrongInRun(run, printed, before, ownFiles)),
    ...(woven === null ? [] : tornLists(before, after, printed)),
  ];
}

function finding(
  { file, line, clause, piece }: VisibleLine,
  expected: PageShape,
  found: PageShape,
): Diagnostic {
  const id = piece?.at.id ?? clause ?? "";
  const place: Place = { file, line, column: 1, length: 1 };
  const args = { id, expected, found, isAdded: piece === null || isOwnId(piece.at.id) };
  return templateFinding("template/other-shape", args, place);
}

/** A row or a head with another number of cells than its table has; `null` where there is no table. */
function cellFinding(
  { file, line, clause, piece }: VisibleLine,
  expected: number | null,
  found: number,
): Diagnostic {
  const place: Place = { file, line, column: 1, length: 1 };
  return templateFinding("template/row-cells", { id: piece?.at.id ?? clause ?? "", expected, found }, place);
}

/** A clause that begins as something else than the neighbours that it has in the package. */
function replacedWrongly({ woven, layout }: TouchedDocument): readonly Diagnostic[] {
  const { lines, before } = layout;
  return [...(woven?.replaced ?? [])].flatMap(([id, { piece, shape, source }]) => {
    const typed = lines.filter(({ clause, text }) => clause === id && text.trim() !== "");
    const [first, second] = typed;
    if (first === undefined) return [];
    const run = before.find(
      ({ members, shape: of }) => members.includes(id) && of === shapeOfLine(first.text),
    );
    const at = source.lines.findIndex((line, index) => index + 1 >= piece.place.line && line.trim() !== "");
    const own = { ...first, text: source.lines[at] ?? "", file: piece.file, line: at + 1, piece };
    const isWhole = columnsOf(first.text, second?.text ?? "") !== null;
    if (run !== undefined && !isWhole && shape !== run.shape) return [finding(own, run.shape, shape)];
    // The head of rows that other clauses bring.
    const headed = before.find(
      ({ head, members }) => head?.clause === id && members.some((each) => each !== id),
    );
    if (headed === undefined || endsWithTable(source.lines)) return [];
    return [finding(own, "head", shape)];
  });
}

/** Whether the last lines are a head, and rows under it where there are any: the rows of other clauses go on there. */
function endsWithTable(lines: readonly string[]): boolean {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const start = lines.slice(0, last + 1).findLastIndex((line) => line.trim() === "") + 1;
  const block = lines.slice(start, last + 1);
  return block.some((line, index) => columnsOf(line, block[index + 1] ?? "") !== null);
}

/** Lines of a table that do not fit its head, and rows without one. */
function wrongInRun(
  { shape, head, wrong }: Run,
  lines: readonly VisibleLine[],
  before: readonly Run[],
  ownFiles: ReadonlySet<string>,
): readonly Diagnostic[] {
  // A table with more columns than any is refused when it is rendered.
  if (shape !== "row" || (head !== null && head.columns > maxColumns)) return [];
  const isOwn = ({ file }: VisibleLine): boolean => ownFiles.has(file);
  const known = new Set(before.flatMap((run) => run.wrong.map(({ line }) => line)));
  return wrong
    .filter(({ line }) => !known.has(line) || isOwn(line))
    .slice(0, maxTold)
    .flatMap(({ line, cells }): readonly Diagnostic[] => {
      if (isOwn(line)) {
        if (cells === null) return [finding(line, "row", shapeOfLine(line.text))];
        if (head !== null) return [cellFinding(line, head.columns, cells)];
        return [isBehindRow(line, lines) ? finding(line, "row", "gap") : cellFinding(line, null, cells)];
      }
      // A row of the package: what of the company's own stands before it is to blame.
      const at = lines.indexOf(line);
      const since = lines.slice(0, at).findLastIndex((each) => !isOwn(each) && each.text.trim() !== "");
      const between = lines.slice(since + 1, at).filter(({ text }) => text.trim() !== "");
      if (head !== null) {
        const headLine = lines.find(
          (each) => each.line === head.line && each.clause === head.clause && isOwn(each),
        );
        return headLine === undefined ? [] : [cellFinding(headLine, cells ?? 1, head.columns)];
      }
      const culprit = between.find(({ text }) => shapeOfLine(text) !== "row") ?? between.at(-1);
      if (culprit === undefined) return [];
      const found = shapeOfLine(culprit.text);
      return [finding(culprit, "row", found === "row" ? "gap" : found)];
    });
}

/** Whether a row has lost its table only by a blank line in the same piece. */
function isBehindRow(line: VisibleLine, lines: readonly VisibleLine[]): boolean {
  const before = lines.slice(0, lines.indexOf(line)).findLast(({ text }) => text.trim() !== "");
  if (before === undefined) return false;
  return before.piece === line.piece && shapeOfLine(before.text) === "row";
}

/** Heads that are left out while their rows stay. */
function beheaded({ leftOut }: Woven, before: readonly Run[]): readonly Diagnostic[] {
  return before.flatMap(({ head, members }) => {
    const piece =
      head?.clause === undefined || head.clause === null ? undefined : leftOut.get(`clause ${head.clause}`);
    const stays = members.some((id) => id !== head?.clause && !leftOut.has(`clause ${id}`));
    if (piece === undefined || !stays) return [];
    const args = { id: piece.at.id, expected: "head", found: "nothing", isAdded: false } as const;
    return [templateFinding("template/other-shape", args, piece.place)];
  });
}

/** Items and steps that stood together and do not any more: a paragraph between two of them ends the list. */
function tornLists(
  before: readonly Run[],
  after: readonly Run[],
  lines: readonly VisibleLine[],
): readonly Diagnostic[] {
  return before.flatMap((run) => {
    if (run.shape !== "item" && run.shape !== "step") return [];
    const pieces = after.filter(
      ({ shape, members }) => shape === run.shape && members.some((id) => run.members.includes(id)),
    );
    if (pieces.length < 2) return [];
    const [from, to] = [run.members[0], run.members.at(-1)];
    const start = lines.findIndex(({ clause }) => clause === from);
    const end = lines.findLastIndex(({ clause }) => clause === to);
    const culprits = lines
      .slice(Math.max(start, 0), end + 1)
      .filter(({ piece, text }) => piece !== null && text.trim() !== "" && !/^(?: {2,}|\t)/.test(text))
      .filter(({ text }) => shapeOfLine(text) !== run.shape);
    return culprits.slice(0, 1).map((line) => finding(line, run.shape, shapeOfLine(line.text)));
  });
}

/** Tables and lists of the package that the facts fill, and that nothing of the company's own fills any more. */
export function auditEmptied(
  { kind, length, woven, layout }: TouchedDocument,
  { clauses: printed }: PresentDocument,
  facts: Facts,
  ledger: Ledger,
): readonly Diagnostic[] {
  if (woven === null) return [];
  const packaged = presentDocument(documents[kind][length], facts, ledger).clauses;
  const { lines: base, before, after: now } = layout;
  return before.flatMap((run) => {
    const lead = run.shape === "row" ? (run.head?.clause ?? null) : leadOf(run, base);
    if (lead === null || !printed.has(lead)) return [];
    const members = run.members.filter((id) => id !== lead);
    if (!members.some((id) => packaged.has(id))) return [];
    const filling = now.filter(({ head, members: all }) =>
      run.shape === "row" ? head?.clause === lead : all.some((id) => run.members.includes(id)),
    );
    const left = [...members, ...filling.flatMap((each) => each.members)].filter((id) => id !== lead);
    if (left.some((id) => printed.has(id))) return [];
    const culprit = members.map((id) => culpritOf(id, woven)).findLast((piece) => piece !== null) ?? null;
    if (culprit === null) return [];
    const args = { id: culprit.at.id, shape: run.shape, lead };
    return [templateFinding("template/emptied", args, culprit.place)];
  });
}

/** The clause that announces a list: it ends with a colon. */
function leadOf({ shape, members }: Run, base: readonly VisibleLine[]): string | null {
  const first = base.findIndex(({ clause, text }) => clause === members[0] && shapeOfLine(text) === shape);
  const lead = base.slice(0, Math.max(first, 0)).findLast(({ text }) => text.trim() !== "");
  return lead !== undefined && /:\**$/.test(lead.text.trim()) ? lead.clause : null;
}

/** What of the company's own takes a clause away. */
function culpritOf(id: string, { leftOut, replaced }: Woven): Piece | null {
  return leftOut.get(`clause ${id}`) ?? replaced.get(id)?.piece ?? null;
}
