import type * as z from "zod";
import type { Fix } from "../diagnostic/diagnostic.ts";
import type { Shape } from "../diagnostic/facts-codes.ts";
import { formatPath, type Path } from "../diagnostic/place.ts";
import { factsSchema } from "./facts.ts";
import { refusalOf, replaceBy } from "./field.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { isMap, knownField, schemaAt, valueAt } from "./walk.ts";

type Issue = z.core.$ZodIssue;

/** Words that people write for the words of a list. */
const otherWords: Readonly<Record<string, string>> = {
  call: "phone",
  telephone: "phone",
  tel: "phone",
  mail: "email",
  gr: "el",
  cz: "cs",
  gb: "en",
  english: "en",
  greek: "el",
  czech: "cs",
  hungarian: "hu",
};

function shapeOfValue(value: unknown): Shape {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return isMap(value) ? "map" : "text";
}

function shapeOfType(type: string): Shape {
  if (type === "array") return "list";
  return type === "object" || type === "record" ? "map" : "text";
}

/** A text as it can stand within `[…]`. */
function inFlow(text: string): string {
  return /^[^\s,[\]{}#&*!|>'"%@`-][^,[\]{}#:]*$/.test(text) ? text : JSON.stringify(text);
}

/** The line or value that would be right at a path, from the example of the schema. */
function exampleAt(path: Path): string | null {
  const schema = schemaAt(factsSchema, path);
  return schema === null ? null : (knownField(schema)?.example ?? null);
}

function missing(path: Path): Problem {
  const key = String(path.at(-1));
  const example = exampleAt(path);
  return {
    code: "facts/missing-key",
    args: { key, block: formatPath(path.slice(0, -1)) },
    severity: "error",
    path,
    at: "key",
    fix: example === null ? null : { kind: "add", line: `${key}: ${example}` },
  };
}

function exampleFix(path: Path): Fix | null {
  const example = exampleAt(path);
  return example === null ? null : { kind: "example", text: example };
}

function wrongShape(expected: Shape, value: unknown, path: Path): Problem {
  if (value === undefined) return missing(path);
  const found = shapeOfValue(value);
  const base = { severity: "error", path, at: "value", fix: exampleFix(path) } as const;
  if (found === "nothing") return { ...base, code: "facts/empty", args: { shape: expected } };
  const fix: Fix | null =
    expected === "list" && typeof value === "string"
      ? { kind: "replace", text: `[${inFlow(value.trim())}]` }
      : base.fix;
  return { ...base, code: "facts/wrong-shape", args: { expected, found }, fix };
}

function wrongWord(value: unknown, values: readonly unknown[], path: Path): Problem {
  const found = typeof value === "string" ? value.trim() : "";
  const allowed = values.map(String);
  const meant = otherWords[found.toLowerCase()] ?? null;
  const suggestion = meant !== null && allowed.includes(meant) ? meant : nearest(found, allowed);
  if (found === "") return wrongShape("text", value === "" ? null : value, path);
  const args = { found, allowed, suggestion };
  return {
    code: "facts/not-in-list",
    args,
    severity: "error",
    path,
    at: "value",
    fix: replaceBy(suggestion),
  };
}

/** A value that fits no option of a union: report what is wrong with the option whose shape it has. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, path: Path): readonly Problem[] {
  const isShapeIssue = (each: Issue): boolean => each.code === "invalid_type" && each.path.length === 0;
  const meant = issue.errors.find((issues) => !issues.some(isShapeIssue));
  if (meant !== undefined) return meant.flatMap((each) => fromIssue(each, value, path));
  const types = issue.errors
    .flat()
    .flatMap((each) => (each.code === "invalid_type" ? [shapeOfType(each.expected)] : []));
  return [wrongShape(types.includes("list") ? "text-or-list" : "text-or-map", value, path)];
}

function fromIssue(issue: Issue, whole: unknown, base: Path): readonly Problem[] {
  const steps = issue.path.filter((step) => typeof step !== "symbol");
  const path = [...base, ...steps];
  const value = valueAt(whole, steps);
  switch (issue.code) {
    case "custom": {
      const refusal = refusalOf(issue);
      if (refusal === null) throw new Error(`An issue without a code of ours at ${formatPath(path)}`);
      const fix = refusal.fix ?? (refusal.at === "key" ? null : exampleFix(path));
      return [{ ...refusal, severity: "error", path, at: refusal.at ?? "value", fix }];
    }
    case "invalid_type":
      return [wrongShape(shapeOfType(issue.expected), value, path)];
    case "invalid_value":
      return [value === undefined ? missing(path) : wrongWord(value, issue.values, path)];
    case "too_small":
      return [
        {
          code: "facts/empty",
          args: { shape: "list" },
          severity: "error",
          path,
          at: "value",
          fix: exampleFix(path),
        },
      ];
    case "invalid_union":
      return fromUnion(issue, value, path);
    default:
      throw new Error(`The schema reports ${issue.code}, which has no words of ours, at ${formatPath(path)}`);
  }
}

/** What zod says about facts, in our codes. `facts` are the facts that it has read. */
export function shapeProblems(issues: readonly Issue[], facts: unknown): readonly Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, facts, []));
}
