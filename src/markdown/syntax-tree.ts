/** What a piece of the syntax tree of Handlebars is. */
export const isContent = (statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement =>
  statement.type === "ContentStatement";
export const isMustache = (statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement =>
  statement.type === "MustacheStatement";
export const isBlock = (statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement =>
  statement.type === "BlockStatement";
export const isPartial = (statement: hbs.AST.Statement): statement is hbs.AST.PartialStatement =>
  statement.type === "PartialStatement";
export const isPath = (expression: hbs.AST.Expression): expression is hbs.AST.PathExpression =>
  expression.type === "PathExpression";
export const isString = (expression: hbs.AST.Expression): expression is hbs.AST.StringLiteral =>
  expression.type === "StringLiteral";

/** Anything that has a place in a text. */
export interface Located {
  readonly loc: hbs.AST.SourceLocation;
}

/** The types of Handlebars say that arguments by name are always there; its parser leaves them out where there are none. */
interface MayHaveHash {
  readonly hash?: hbs.AST.Hash | undefined;
}

/** Whether something is given arguments by name, `a=b`. */
export function hasNamedArguments({ hash }: MayHaveHash): boolean {
  return hash !== undefined && hash.pairs.length > 0;
}

/** What a block or a whole template holds. */
export interface Body {
  readonly body: readonly hbs.AST.Statement[];
  readonly blockParams?: readonly string[] | undefined;
}

/** The types leave out that either side of a block may be missing, and a block without names for its values has none. */
interface RealBlock {
  readonly program?: Body | undefined;
  readonly inverse?: hbs.AST.Program | null | undefined;
}

/** What a block holds, what stands after its `else`, and whether it names its values. */
export function sidesOf({ program, inverse }: RealBlock): {
  readonly program: Body | null;
  readonly hasElse: boolean;
  readonly namesValues: boolean;
} {
  const names = program?.blockParams;
  return {
    program: program ?? null,
    hasElse: inverse !== undefined && inverse !== null,
    namesValues: names !== undefined && names.length > 0,
  };
}
