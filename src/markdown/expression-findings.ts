import { nearest } from "../company/nearest.ts";
import { promiseKeys } from "../promise/definitions.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import { promiseMeant, typedPromise } from "./promise-advice.ts";
import type { Stating } from "./promise-advice.ts";
import type { TemplateSource } from "./read-template.ts";
import { placeOf, templateFinding } from "./template-finding.ts";
import type { Variable } from "./variables.ts";

const examples: Readonly<Record<string, string>> = {
  span: "{{span retention.complaints}}",
  limit: "{{limit complaints.acceptedFor}}",
  rhythm: "{{rhythm metrics.review}}",
  all: "{{all company.values}}",
  any: "{{any complaints.accounts}}",
  quote: "{{quote training.manual}}",
  article: "{{article company.name}}{{company.name}}",
  form: '{{form "offering" company.offering.kind}}',
  section: '{{#section "questions"}} … {{/section}}',
  clause: '{{#clause "questions.contact"}} … {{/clause}}',
  each: "{{#each expectations}} … {{/each}}",
};

/** A helper without what it takes, or as a block though it is none; with the promise that it most likely is about. */
export function wrongArguments(helper: string, place: Place, promise: string | null = null): Diagnostic {
  const example = examples[helper] ?? `{{${helper} "${promise ?? "email.reply"}"}}`;
  return templateFinding("template/wrong-arguments", { helper, example }, place);
}

/** A variable where something else is asked for. */
export function wrongUse(
  path: hbs.AST.PathExpression,
  variable: Variable,
  source: TemplateSource,
): Diagnostic {
  const { is } = variable;
  const use = is === "name" || is === "code" || is === "phrase" || is === "article" ? "text" : is;
  const example = exampleFor(path.original, variable) ?? `{{${path.original}}}`;
  const args = { variable: path.original, use, example } as const;
  return templateFinding("template/wrong-use", args, placeOf(source, path));
}

/** Whether a variable can be printed by itself. */
export function isPrintable(variable: Variable): boolean {
  return exampleFor("", variable) === null;
}

/** How a variable is written that cannot be printed by itself; `null` for one that can. */
function exampleFor(name: string, variable: Variable): string | null {
  switch (variable.is) {
    case "list":
      return `{{all ${name}}}`;
    case "rows":
      return `{{#each ${name}}} … {{/each}}`;
    case "duration":
      return `{{span ${name}}}`;
    case "choice":
      return `{{form "${name === "audience" ? "audience" : "offering"}" ${name}}}`;
    case "promise":
      return `{{within ${name}}}`;
    case "block":
      return Object.keys(variable.block)
        .map((key) => `{{${name}.${key}}}`)
        .slice(0, 6)
        .join(" ");
    default:
      return null;
  }
}

/** Whether a name is more like a promise, or its key in the facts, than like a variable. */
function isNearer(name: string, promise: string | null, variable: string | null): boolean {
  if (promise === null) return false;
  if (variable === null || promise === name) return true;
  const key: readonly string[] = Object.entries(promiseKeys).find(([id]) => id === promise)?.[1] ?? [];
  return key.join(".") === name || nearest(name, [promise, variable]) === promise;
}

/** Most words of a finding; the rest is in the documentation. */
const maxKnown = 60;

/** What is known of the place of a name that does not exist. */
interface NameSite {
  readonly source: TemplateSource;
  readonly clause: Stating | null;
}

/**
 * A variable that does not exist here, with what was most likely meant: a promise by its id or by its key in the facts, a
 * text in the quotation marks of prose, a variable of nearly that name. Where nothing is near, nothing is proposed.
 */
export function unknownVariable(
  path: hbs.AST.PathExpression,
  candidates: readonly string[],
  { source, clause }: NameSite,
  isPromise = false,
): Diagnostic {
  const name = path.original;
  const last = name.split(/[./]/).at(-1) ?? name;
  const sameEnd = candidates.filter((candidate) => candidate.split(/[./]/).at(-1) === last);
  // In a loop, what stands outside of it needs a way out.
  const outside = candidates.find((candidate) => candidate.replace(/^(?:\.\.\/)+/, "") === name);
  const variable = nearest(name, candidates);
  const promise = promiseMeant(name, clause);
  const isExact = variable !== null && variable.toLowerCase() === name.toLowerCase();
  const asPromise = promise === null ? null : isPromise ? `"${promise}"` : typedPromise(promise);
  const suggestion =
    outside ??
    (isPromise ? asPromise : isExact || !isNearer(name, promise, variable) ? variable : asPromise) ??
    (sameEnd.length === 1 ? (sameEnd[0] ?? null) : null);
  const block = `${name.split(".").slice(0, -1).join(".")}.`;
  const near = candidates.filter((candidate) => block !== "." && candidate.startsWith(block));
  // In a loop there are few names, so all of them are near.
  const few = candidates.length <= 8 ? candidates : [];
  const known = (near.length > 0 ? near : [...sameEnd, ...few]).slice(0, maxKnown);
  const fix = suggestion === null ? null : ({ kind: "replace", text: suggestion } as const);
  // A call is shown with its braces; between those that are there, only what stands inside is new.
  const shown =
    suggestion === asPromise && !isPromise && suggestion !== null ? `{{${suggestion}}}` : suggestion;
  const args = { name, suggestion: shown, known: [...new Set(known)] };
  return templateFinding("template/unknown-variable", args, placeOf(source, path), { fix });
}
