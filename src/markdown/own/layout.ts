import { cellsOf, columnsOf, shapeOfLine } from "./shape.ts";
import type { Shape } from "./shape.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** Rows, items, steps or lines of a letter that stand together, from several clauses most often. */
export interface Run {
  readonly shape: Exclude<Shape, "text" | "table">;
  /** The clauses that bring them, in order; not the one that brings only the head. */
  readonly members: readonly string[];
  /** Of a table: how many columns its head has, and the clause that brings it; `null` where there is no head. */
  readonly head: { readonly columns: number; readonly clause: string | null; readonly line: number } | null;
  /** Where rows have another number of cells than the head, lines that are no rows stand between them, or there is no head. */
  readonly wrong: readonly WrongLine[];
}

export interface WrongLine {
  readonly line: VisibleLine;
  /** How many cells it has; `null` for a line that is no row. */
  readonly cells: number | null;
}

interface OpenRun {
  readonly shape: Run["shape"];
  readonly members: string[];
  readonly head: Run["head"];
  readonly wrong: WrongLine[];
}

/** The tables, lists and letters of a document, in reading order. */
export function runsOf(lines: readonly VisibleLine[]): readonly Run[] {
  const runs: OpenRun[] = [];
  let run: OpenRun | null = null;
  let isAfterBlank = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text.trim() === "") {
      isAfterBlank = true;
      // Lists go on behind a blank line; tables and letters do not.
      if (run?.shape === "row" || run?.shape === "quote") run = null;
      continue;
    }
    const columns: number | null =
      run?.shape === "row" ? null : columnsOf(line.text, lines[at + 1]?.text ?? "");
    if (columns !== null) {
      run = open(runs, "row", { columns, clause: line.clause, line: line.line });
      at += 1;
      isAfterBlank = false;
      continue;
    }
    run = take(run, line, isAfterBlank, runs);
    isAfterBlank = false;
  }
  return runs;
}

function open(runs: OpenRun[], shape: Run["shape"], head: Run["head"]): OpenRun {
  const run: OpenRun = { shape, members: [], head, wrong: [] };
  runs.push(run);
  return run;
}

function take(
  run: OpenRun | null,
  line: VisibleLine,
  isAfterBlank: boolean,
  runs: OpenRun[],
): OpenRun | null {
  const shape = shapeOfLine(line.text);
  const isInside = /^(?: {2,}|\t)/.test(line.text) && run !== null && run.shape !== "row";
  // In a table every line is a row, whatever it looks like, and in a list a line without a sign goes on with its item.
  const goesOn =
    run !== null &&
    (run.shape === "row" || run.shape === shape || isInside || (shape === "text" && !isAfterBlank));
  if (!goesOn) {
    if (shape === "text" || shape === "table") return null;
    run = open(runs, shape, null);
  }
  if (run === null) return null;
  if (line.clause !== null && run.members.at(-1) !== line.clause && !run.members.includes(line.clause))
    run.members.push(line.clause);
  if (run.shape === "row") {
    const cells = shape === "row" || line.text.includes("|") ? cellsOf(line.text) : null;
    if (cells !== run.head?.columns) run.wrong.push({ line, cells });
  }
  return run;
}
