import { nearest } from "../company/nearest.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { EnumForms } from "../language/pack.ts";
import { promiseKeys } from "../promise/definitions.ts";
import { isPrintable, unknownVariable, wrongArguments, wrongUse } from "./expression-findings.ts";
import { argumentsOf, helperNames } from "./helper-names.ts";
import { declaredBy, promiseMeant } from "./promise-advice.ts";
import type { Stating } from "./promise-advice.ts";
import type { TemplateSource } from "./read-template.ts";
import { lookUp } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { hasNamedArguments, isPath, isString } from "./syntax-tree.ts";
import type { Located } from "./syntax-tree.ts";
import { placeOf, templateFinding, typed } from "./template-finding.ts";

/** What an expression is checked against. */
export interface ExpressionSite {
  readonly source: TemplateSource;
  readonly scopes: readonly Scope[];
  readonly forms: EnumForms;
  /** The clause around it; `null` outside of clauses. */
  readonly clause: ({ readonly id: string } & Stating) | null;
  /** Clauses of the document that state a promise. */
  readonly statedBy: (promise: string) => readonly string[];
}

export interface ExpressionCheck {
  readonly findings: readonly Diagnostic[];
  /** Promises that it states, by id or family. */
  readonly states: readonly string[];
  /** Whether it prints nothing for at least one value of the company. */
  readonly isUnfilled: boolean;
}

const nothing: ExpressionCheck = { findings: [], states: [], isUnfilled: false };

function fail(...findings: readonly Diagnostic[]): ExpressionCheck {
  return { ...nothing, findings };
}

/** Checks `{{…}}`: that it exists, that it can be printed, that its clause may state it. */
export function checkMustache(statement: hbs.AST.MustacheStatement, site: ExpressionSite): ExpressionCheck {
  const { source } = site;
  const place = placeOf(source, statement);
  const raw = statement.escaped
    ? []
    : [
        templateFinding("template/raw-output", { found: typed(source, statement) }, place, {
          severity: "warning",
        }),
      ];
  const checked = checkCall(statement, site, source);
  return { ...checked, findings: [...raw, ...checked.findings] };
}

interface Call {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
  readonly loc: hbs.AST.SourceLocation;
}

function checkCall(call: Call, site: ExpressionSite, source: TemplateSource): ExpressionCheck {
  const place = placeOf(source, call);
  const found = typed(source, call);
  if (!isPath(call.path))
    return fail(templateFinding("template/unsupported", { what: "literal", found }, place));
  if (call.path.data) return fail(templateFinding("template/unsupported", { what: "data", found }, place));
  const name = call.path.original;
  const isHelper = call.path.depth === 0 && call.path.parts.length === 1 && helperNames.includes(name);
  if (!isHelper && call.params.length === 0 && !hasNamedArguments(call)) return checkPrinted(call.path, site);
  if (!isHelper) {
    const known = helperNames.filter((each) => each !== "section" && each !== "clause");
    const args = { name, suggestion: nearest(name, known), known };
    return fail(templateFinding("template/unknown-helper", args, placeOf(source, call.path)));
  }
  if (hasNamedArguments(call))
    return fail(templateFinding("template/unsupported", { what: "named-arguments", found }, place));
  return name === "form" ? checkForm(call, site) : checkHelper(name, call, site);
}

/** A variable that is printed as it is. */
function checkPrinted(path: hbs.AST.PathExpression, site: ExpressionSite): ExpressionCheck {
  const found = lookUp(path, site.scopes);
  if (!found.ok) return fail(unknownVariable(path, found.candidates, site));
  const { variable, values } = found;
  if (!isPrintable(variable)) return fail(wrongUse(path, variable, site.source));
  const isUnfilled = variable.is !== "article" && (values?.some(isNothing) ?? false);
  const states = "states" in variable ? [variable.states] : [];
  return { findings: undeclared(states, path, site), states, isUnfilled };
}

function checkHelper(name: string, call: Call, site: ExpressionSite): ExpressionCheck {
  const [kind] = argumentsOf(name) ?? [];
  const [argument, ...others] = call.params;
  const declared = declaredBy(site.clause)[0] ?? null;
  const meant = argument !== undefined && isPath(argument) ? argument.original : null;
  const promise = meant === null ? declared : Object.hasOwn(promiseKeys, meant) ? meant : declared;
  const wrong = () => fail(wrongArguments(name, placeOf(site.source, call), promise));
  if (kind === undefined || kind === "id" || argument === undefined || others.length > 0) return wrong();
  if (kind === "promise" && isString(argument)) return checkPromise(argument, site);
  if (argument.type === "SubExpression" && kind === "text") {
    // A call inside a call has the shape of a call; the types of the package call it an expression only.
    return checkCall(argument as hbs.AST.SubExpression, site, site.source);
  }
  if (!isPath(argument)) return wrong();
  const found = lookUp(argument, site.scopes);
  if (!found.ok) {
    const isPromise = Object.hasOwn(promiseKeys, argument.original);
    if (kind === "promise" && isPromise) return wrong();
    return fail(unknownVariable(argument, found.candidates, site, kind === "promise"));
  }
  const { variable, values } = found;
  const isText = ["name", "code", "phrase"].includes(variable.is);
  if (kind === "text" ? !isText : variable.is !== kind)
    return fail(wrongUse(argument, variable, site.source));
  const states = variable.is === "promise" && variable.states !== undefined ? [variable.states] : [];
  return {
    findings: undeclared(states, argument, site),
    states,
    isUnfilled: values?.some(isNothing) ?? false,
  };
}

function checkPromise(argument: hbs.AST.StringLiteral, site: ExpressionSite): ExpressionCheck {
  const promise = argument.value;
  const isKnown = Object.hasOwn(promiseKeys, promise);
  const family = /^escalation\.[1-9]\d?$/.test(promise)
    ? "escalation.*"
    : /^priority\..{1,80}\.(?:answer|resolve)$/.test(promise)
      ? "priority.*"
      : null;
  if (!isKnown && family === null) {
    const args = { promise, suggestion: promiseMeant(promise, site.clause) };
    const fix =
      args.suggestion === null ? null : ({ kind: "replace", text: `"${args.suggestion}"` } as const);
    return fail(templateFinding("template/unknown-promise", args, placeOf(site.source, argument), { fix }));
  }
  const states = [family ?? promise];
  return { findings: undeclared(states, argument, site, promise), states, isUnfilled: false };
}

function undeclared(
  states: readonly string[],
  at: Located,
  { source, clause, statedBy }: ExpressionSite,
  shown?: string,
): readonly Diagnostic[] {
  return states
    .filter((promise) => !(clause?.states.includes(promise) ?? false))
    .map((promise) => {
      const args = { promise: shown ?? promise, clause: clause?.id ?? null, statedBy: statedBy(promise) };
      return templateFinding("template/undeclared-promise", args, placeOf(source, at));
    });
}

function checkForm(call: Call, site: ExpressionSite): ExpressionCheck {
  const [form, value, ...others] = call.params;
  if (form === undefined || value === undefined || others.length > 0 || !isString(form) || !isPath(value)) {
    return fail(wrongArguments("form", placeOf(site.source, call)));
  }
  const found = lookUp(value, site.scopes);
  if (!found.ok) return fail(unknownVariable(value, found.candidates, site));
  if (found.variable.is !== "choice") {
    return fail(wrongUse(value, found.variable, site.source));
  }
  const word = value.original === "audience" ? "employees" : "product";
  const known = Object.keys(site.forms).filter((name) => Object.hasOwn(site.forms[name] ?? {}, word));
  if (!known.includes(form.value)) {
    const args = { form: form.value, suggestion: nearest(form.value, known), known };
    const fix =
      args.suggestion === null ? null : ({ kind: "replace", text: `"${args.suggestion}"` } as const);
    return fail(templateFinding("template/unknown-form", args, placeOf(site.source, form), { fix }));
  }
  return { ...nothing, isUnfilled: found.values?.some(isNothing) ?? false };
}

/** The list of a loop. */
export function checkEach(
  block: hbs.AST.BlockStatement,
  site: ExpressionSite,
): { readonly check: ExpressionCheck; readonly scope: Scope | null } {
  const { source, scopes } = site;
  const [argument, ...others] = block.params;
  if (argument === undefined || others.length > 0 || !isPath(argument)) {
    const place = { ...placeOf(source, block), length: "{{#each".length };
    return { check: fail(wrongArguments("each", place)), scope: null };
  }
  const found = lookUp(argument, scopes);
  if (!found.ok) return { check: fail(unknownVariable(argument, found.candidates, site)), scope: null };
  const { variable, values } = found;
  if (variable.is !== "rows" && variable.is !== "list") {
    return { check: fail(wrongUse(argument, variable, source)), scope: null };
  }
  const items =
    values?.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [])) ?? null;
  const scope: Scope =
    variable.is === "rows"
      ? { variables: variable.row, self: null, values: items }
      : { variables: null, self: { is: "name" }, values: items };
  return { check: { ...nothing, isUnfilled: values?.some(isNothing) ?? false }, scope };
}

/** Whether a value prints nothing. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
