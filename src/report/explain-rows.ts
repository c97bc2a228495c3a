import { formatPath, type Path } from "../diagnostic/place.ts";
import { absence, type ExplainReport, isThere } from "./explain-report.ts";

/** A name with what belongs to it, in a column. */
export type Row = readonly [label: string, value: string];

/** A key with the place where it is written; that it is not in the file, where it is not. */
export function placed(path: Path, report: ExplainReport): string {
  const name = formatPath(path);
  if (report.source === null) return name;
  if (!isThere(path, report)) return `${name} (${absence(path, report)})`;
  const { file, line, column } = report.source.placeOf(path);
  return `${name}  ${file}:${String(line)}:${String(column)}`;
}

/** Rows in two columns. */
export function rowLines(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([label]) => label.length), 0);
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
}
