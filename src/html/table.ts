import type { Tokens } from "marked";
import { escapeHtml } from "./escape.ts";
import { joinEach } from "./join-each.ts";

type Cell = Tokens.TableCell;

/**
 * A table as HTML. Roles are written out because some browsers forget that a table is one when a narrow screen
 * stacks its cells; `data-label` names the column of a stacked cell.
 * `inline` gives the HTML of a cell's content.
 */
export function tableHtml(token: Tokens.Table, inline: (cell: Cell) => string): string {
  const labels = token.header.map(plainText);
  const named = namesItsRows(token);
  const cellHtml = (cell: Cell, column: number): string => {
    if (column === 0 && named) {
      // "1" alone says nothing when it heads a stacked row: it becomes "Step 1".
      const prefix = /^\d+$/.test(cell.text) ? label(labels[0]) : "";
      return `<th role="rowheader" scope="row"${prefix}>${inline(cell)}</th>`;
    }
    return `<td role="cell"${label(labels[column])}${alignment(cell)}>${inline(cell)}</td>`;
  };
  const rowHtml = (row: readonly Cell[]): string => `<tr role="row">${joinEach(row, cellHtml)}</tr>\n`;
  return (
    `<div class="table ${shape(token)}">\n<table role="table">\n${head(token, labels, inline)}` +
    `<tbody role="rowgroup">\n${joinEach(token.rows, rowHtml)}</tbody>\n</table>\n</div>\n`
  );
}

function head(token: Tokens.Table, labels: readonly string[], inline: (cell: Cell) => string): string {
  if (labels.every((text) => text === "")) return "";
  const cells = joinEach(token.header, (cell, column) => {
    if (labels[column] === "") return `<td role="cell"></td>`;
    return `<th role="columnheader" scope="col"${alignment(cell)}>${inline(cell)}</th>`;
  });
  return `<thead role="rowgroup">\n<tr role="row">${cells}</tr>\n</thead>\n`;
}

/** Whether the first column tells the rows apart, and so heads them. */
function namesItsRows(token: Tokens.Table): boolean {
  if (token.header.length < 2) return false;
  const names = token.rows.map((row) => row[0]?.text.trim() ?? "");
  return !names.includes("") && new Set(names).size === names.length;
}

/** `form`: to be filled in by hand. `many`: four columns and more, which need the whole width of the paper. */
function shape(token: Tokens.Table): "form" | "few" | "many" {
  const columns = token.header.length;
  if (columns >= 4) return "many";
  const empty = token.rows.filter((row) => row[1]?.text.trim() === "").length;
  return columns === 2 && empty > 0 && empty * 2 >= token.rows.length ? "form" : "few";
}

function label(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` data-label="${escapeHtml(text)}"`;
}

function alignment(cell: Cell): string {
  return cell.align === "right" || cell.align === "center" ? ` class="${cell.align}"` : "";
}

/** What a reader sees of the cell, without emphasis and links. */
function plainText(cell: Cell): string {
  return textOf(cell.tokens).trim();
}

function textOf(tokens: Cell["tokens"]): string {
  return joinEach(tokens, (token) => {
    const inner: Cell["tokens"] = "tokens" in token ? (token.tokens ?? []) : [];
    if (inner.length > 0) return textOf(inner);
    return "text" in token && typeof token.text === "string" ? token.text : "";
  });
}
