import { promiseKeys } from "../../promise/definitions.ts";
import type { PromisePattern } from "../../promise/definitions.ts";
import type { TemplateSource } from "../read-template.ts";
import { isBlock, isMustache, isPartial, isPath, isString, sidesOf } from "../syntax-tree.ts";
import type { Body } from "../syntax-tree.ts";
import { factsOf } from "../variable-facts.ts";
import { documentVariables, variableAt } from "../variables.ts";
import type { Variables } from "../variables.ts";

/** What the facts have to hold for a text to be printed whole. */
export interface Conditions {
  readonly states: readonly PromisePattern[];
  readonly needs: readonly string[];
}

/** The parts that a text may include, by name; `null` for one that cannot be read. */
export type Parts = ReadonlyMap<string, TemplateSource | null>;

/** Reads off a text which facts and promises it prints; nobody has to list them. */
export function conditionsOf(text: Body, parts: Parts): Conditions {
  const states = new Set<PromisePattern>();
  const needs = new Set<string>();
  // Parts may include each other in a circle, which is a finding of its own.
  const seen = new Set<string>();
  const waiting: Body[] = [text];

  const use = (path: hbs.AST.PathExpression, row: Variables | null): void => {
    // Two dots lead out of the loop, to the document.
    const found = row === null || path.depth > 0 ? null : variableAt(row, path.parts);
    const variable = found ?? variableAt(documentVariables, path.parts);
    if (variable !== null && "states" in variable && isPattern(variable.states)) states.add(variable.states);
    if (variable === null || found !== null) return;
    for (const key of factsOf(path.parts.join("."))) needs.add(key);
  };

  const call = (
    path: hbs.AST.Expression,
    given: readonly hbs.AST.Expression[],
    row: Variables | null,
  ): void => {
    for (const argument of given) {
      if (isPath(argument)) use(argument, row);
      if (isString(argument) && isPath(path) && ["within", "every", "amount"].includes(path.original)) {
        const pattern = familyOf(argument.value);
        if (pattern !== null) states.add(pattern);
      }
      if (argument.type === "SubExpression") {
        const inner = argument as hbs.AST.SubExpression; // The type says which of the expressions it is.
        call(inner.path, inner.params, row);
      }
    }
    if (isPath(path) && given.length === 0) use(path, row);
  };

  const walk = ({ body }: Body, row: Variables | null): void => {
    for (const statement of body) {
      if (isMustache(statement)) call(statement.path, statement.params, row);
      else if (isBlock(statement)) {
        const [list] = statement.params;
        const isLoop = statement.path.original === "each" && list !== undefined && isPath(list);
        if (isLoop) use(list, row);
        const rows = isLoop ? variableAt(documentVariables, list.parts) : null;
        const { program } = sidesOf(statement);
        if (program !== null) walk(program, rows?.is === "rows" ? rows.row : row);
      } else if (isPartial(statement) && "original" in statement.name) {
        const part = parts.get(statement.name.original);
        if (part === undefined || part === null || seen.has(part.file)) continue;
        seen.add(part.file);
        waiting.push(part.program);
      }
    }
  };

  // One after another: parts can include each other thousands deep.
  for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) walk(body, null);
  return { states: [...states], needs: [...needs] };
}

/** A promise as a clause declares it, by its family where it has one; `null` where there is no such promise. */
function familyOf(promise: string): PromisePattern | null {
  if (/^escalation\.[1-9]\d?$/.test(promise)) return "escalation.*";
  if (/^priority\..{1,80}\.(?:answer|resolve)$/.test(promise)) return "priority.*";
  return isPattern(promise) ? promise : null;
}

function isPattern(promise: string | undefined): promise is PromisePattern {
  return (
    promise !== undefined &&
    (promise === "escalation.*" || promise === "priority.*" || Object.hasOwn(promiseKeys, promise))
  );
}
