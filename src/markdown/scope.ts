import { pathsIn, variableAt } from "./variables.ts";
import type { Variable, Variables } from "./variables.ts";

/** What a name in a template is looked up in: the document, or what a loop is at. */
export interface Scope {
  /** `null` inside a loop over texts, where only `this` is something. */
  readonly variables: Variables | null;
  /** What `this` is in a loop over texts. */
  readonly self: Variable | null;
  /** Every value that the scope takes while a company's document is written; `null` where no company is known. */
  readonly values: readonly unknown[] | null;
}

/** A name in a template, looked up. */
export type LookUp =
  | {
      readonly ok: true;
      readonly variable: Variable;
      /** One for each value of the scope; `undefined` where the company gives nothing. */
      readonly values: readonly unknown[] | null;
    }
  | {
      readonly ok: false;
      /** What could be meant, as it is typed here. */
      readonly candidates: readonly string[];
    };

/** Looks up a path among scopes, the innermost last. */
export function lookUp(path: hbs.AST.PathExpression, scopes: readonly Scope[]): LookUp {
  const at = scopes.length - 1 - path.depth;
  const scope = scopes[at];
  const fail = (): LookUp => ({ ok: false, candidates: candidatesIn(scopes) });
  if (scope === undefined || path.data) return fail();
  const variable =
    path.parts.length === 0
      ? scope.self
      : scope.variables === null
        ? null
        : variableAt(scope.variables, path.parts);
  if (variable === null) return fail();
  return { ok: true, variable, values: scope.values?.map((value) => valueIn(value, path.parts)) ?? null };
}

function valueIn(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((found, part) => {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
    return (found as Readonly<Record<string, unknown>>)[part]; // An object that has the key.
  }, value);
}

/** What exists at a place, from the inside out. */
export function candidatesIn(scopes: readonly Scope[]): readonly string[] {
  return scopes.toReversed().flatMap(({ variables, self }, depth) => {
    const up = "../".repeat(depth);
    return [...(self === null ? [] : [`${up}this`]), ...(variables === null ? [] : pathsIn(variables, up))];
  });
}
