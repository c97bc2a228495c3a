import { nearest } from "../company/nearest.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import { promiseKeys } from "../promise/definitions.ts";
import type { TemplateSource } from "./read-template.ts";
import { placeOf, templateFinding } from "./template-finding.ts";
import type { Variable } from "./variables.ts";

const examples: Readonly<Record<string, string>> = {
  within: '{{within "email.reply"}}',
  every: '{{every "complaint.review"}}',
  amount: '{{amount "complaint.resolve"}}',
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

/** A helper without what it takes, or as a block though it is none. */
export function wrongArguments(helper: string, place: Place): Diagnostic {
  return templateFinding("template/wrong-arguments", { helper, example: examples[helper] ?? "" }, place);
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

/** Most words of a finding; the rest is in the documentation. */
const maxKnown = 60;

/** A promise that is written like a variable, or a text in the quotation marks of prose, as it is typed in a tag. */
function otherwiseWritten(name: string): string | null {
  if (Object.hasOwn(promiseKeys, name)) return `within "${name}"`;
  const inside = /^[“”„‟«»‘’‚'"]+([^“”„‟«»‘’‚'"]+)[“”„‟«»‘’‚'"]*$/.exec(name)?.[1];
  return inside === undefined ? null : `"${inside}"`;
}

/** A variable that does not exist here, with the one that was most likely meant. */
export function unknownVariable(
  path: hbs.AST.PathExpression,
  candidates: readonly string[],
  source: TemplateSource,
): Diagnostic {
  const name = path.original;
  const last = name.split(/[./]/).at(-1) ?? name;
  const sameEnd = candidates.filter((candidate) => candidate.split(/[./]/).at(-1) === last);
  // In a loop, what stands outside of it is near as well: it lacks a way out, `../`.
  const suggestion =
    otherwiseWritten(name) ??
    nearest(name, candidates) ??
    (sameEnd.length === 1 ? (sameEnd[0] ?? null) : null);
  const block = `${name.split(".").slice(0, -1).join(".")}.`;
  const near = candidates.filter((candidate) => block !== "." && candidate.startsWith(block));
  const known = (near.length > 0 ? near : [...sameEnd, ...candidates]).slice(0, maxKnown);
  const fix = suggestion === null ? null : ({ kind: "replace", text: suggestion } as const);
  const args = { name, suggestion, known: [...new Set(known)] };
  return templateFinding("template/unknown-variable", args, placeOf(source, path), { fix });
}
