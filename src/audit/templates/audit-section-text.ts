import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { isOwnId } from "../../markdown/own/piece.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import { isBlock, isContent, isString } from "../../markdown/syntax-tree.ts";
import { placeOf, templateFinding } from "../../markdown/template-finding.ts";

/** A section of the company's own begins with its heading, says something, and marks all of its clauses or none. */
export function auditSectionText({ at, source, body, place }: Piece): readonly Diagnostic[] {
  if (at.type !== "section" || source === null) return [];
  if (!/^#{1,6} +\S/.test(body)) {
    return [templateFinding("template/heading", { reason: "no-heading", marks: "#" }, place)];
  }
  const heading = body.split("\n")[0] ?? "";
  if (body.slice(heading.length).trim() === "")
    return [templateFinding("template/empty", { id: at.id }, place)];
  const marks = source.program.body.filter(
    (statement) => isBlock(statement) && statement.path.original === "clause",
  );
  if (marks.length === 0) return [];
  const strangers = marks.flatMap((statement) => {
    const [argument] = isBlock(statement) ? statement.params : [];
    if (argument === undefined || !isString(argument) || isOwnId(argument.value)) return [];
    const id = argument.value;
    const where = { ...placeOf(source, statement), length: `{{#clause "${id}"}}`.length };
    return [templateFinding("template/unknown-clause", { id, suggestion: `own.${id}` }, where)];
  });
  const outside = outsideClauses(source, source.text.search(/\S/) + heading.length);
  return [
    ...strangers,
    ...outside.slice(0, 1).map(([start, length]) => {
      const where = source.placeAt(start, length);
      return templateFinding("template/outside-clause", { section: at.id }, where);
    }),
  ];
}

/** What stands in no clause behind the heading, which ends at an offset: by offset and length. */
function outsideClauses(source: TemplateSource, headingEnd: number): readonly (readonly [number, number])[] {
  return source.program.body.flatMap((statement): readonly (readonly [number, number])[] => {
    if (statement.type === "BlockStatement" || statement.type === "CommentStatement") return [];
    const start = offsetOf(source, statement.loc.start);
    if (!isContent(statement)) return start < headingEnd ? [] : [[start, placeOf(source, statement).length]];
    const from = Math.max(start, headingEnd);
    const words = source.text.slice(from, offsetOf(source, statement.loc.end));
    const first = words.search(/\S/);
    return first < 0 ? [] : [[from + first, words.slice(first).split("\n")[0]?.length ?? 1]];
  });
}

/** `line` counts from 1, `column` from 0. */
function offsetOf({ lines }: TemplateSource, { line, column }: hbs.AST.Position): number {
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column;
}
