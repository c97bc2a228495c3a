import { escapeHtml } from "../html/escape.ts";
import { inlineHtml } from "../html/marked.ts";
import type { TableSection } from "./book.ts";

/** A row of a table: what heads it, and its other cells, as HTML. */
export interface HtmlRow {
  readonly head: string;
  readonly cells: readonly string[];
}

/**
 * A table named by the heading `labelledBy`. `columns` is plain text, and `corner` HTML that stands at the right end of
 * the last one. Roles are written out and cells carry the name
 * of their column because narrow screens stack them; see `html/table.ts`.
 */
export function namedTableHtml(
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly HtmlRow[] },
  labelledBy: string,
  shape: string,
  corner = "",
): string {
  const heads = columns.map((name, index) => {
    if (name === "") return `<td role="cell"></td>`;
    const end = index === columns.length - 1 ? corner : "";
    return `<th role="columnheader" scope="col">${end}${escapeHtml(name)}</th>`;
  });
  const label = (column: number): string => ` data-label="${escapeHtml(columns[column] ?? "")}"`;
  const lines = rows.map(({ head, cells }) => {
    const first = /^\d+$/.test(head) && columns[0] !== "" ? label(0) : "";
    const others = cells.map((cell, index) => `<td role="cell"${label(index + 1)}>${cell}</td>`);
    return `<tr role="row"><th role="rowheader" scope="row"${first}>${head}</th>${others.join("")}</tr>\n`;
  });
  return (
    `<div class="table ${shape}">\n<table role="table" aria-labelledby="${labelledBy}">\n` +
    `<thead role="rowgroup">\n<tr role="row">${heads.join("")}</tr>\n</thead>\n` +
    `<tbody role="rowgroup">\n${lines.join("")}</tbody>\n</table>\n</div>\n`
  );
}

/** A table of the book with its heading and the line above it. `part` is the anchor of the part it stands in. */
export function tableSectionHtml({ id, title, note, table, look }: TableSection, part: string): string {
  const heading = title === null ? "" : `<h2 id="${id}">${escapeHtml(title)}</h2>\n`;
  const above = note === null ? "" : `<p>${escapeHtml(note)}</p>\n`;
  const columns = table.columns.length;
  const shape = columns >= 4 ? "many" : look === "form" ? (columns > 2 ? "signatures" : "form") : "few";
  const rows = table.rows.map(([head = "", ...cells]) => ({
    head: inlineHtml(head),
    cells: cells.map(inlineHtml),
  }));
  return (
    heading + above + namedTableHtml({ columns: table.columns, rows }, title === null ? part : id, shape)
  );
}
