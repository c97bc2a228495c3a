import * as z from "zod";
import type { Fix } from "../diagnostic/diagnostic.ts";
import type { Shape } from "../diagnostic/facts-codes.ts";
import { formatPath, type Path, valueAt } from "../diagnostic/place.ts";
import { factsSchema } from "./facts.ts";
import { refusalOf, replaceBy } from "./field.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { isMap, knownField, schemaAt, shapeOf, unwrap } from "./walk.ts";

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

/** A value that would be right for a schema: its example, or for a block those of the keys that it requires. */
function exampleOf(schema: z.core.$ZodType): string | null {
  const example = knownField(schema)?.example;
  const inner = unwrap(schema);
  if (example !== undefined || !(inner instanceof z.ZodObject)) return example ?? null;
  const required = Object.entries(shapeOf(inner)).filter(([, child]) => !(child instanceof z.ZodOptional));
  const parts = required.map(([key, child]) => ({ key, value: exampleOf(child) }));
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return null;
  return `{ ${parts.map(({ key, value }) => `${key}: ${value ?? ""}`).join(", ")} }`;
}

function exampleAt(path: Path): string | null {
  const schema = schemaAt(factsSchema, path);
  return schema === null ? null : exampleOf(schema);
}

/** The whole line to write for a key. */
function lineFix(path: Path): Fix | null {
  const example = exampleAt(path);
  const key = path.at(-1);
  return example === null || typeof key !== "string" ? null : { kind: "add", line: `${key}: ${example}` };
}

function missing(path: Path): Problem {
  const key = String(path.at(-1));
  return {
    code: "facts/missing-key",
    args: { key, block: formatPath(path.slice(0, -1)) },
    severity: "error",
    path,
    at: "key",
    fix: lineFix(path),
  };
}

function exampleFix(path: Path): Fix | null {
  const example = exampleAt(path);
  return example === null ? null : { kind: "example", text: example };
}

/** The word of a list that another was most likely meant to be. */
function nearestWord(found: string, allowed: readonly string[]): string | null {
  const key = found.toLowerCase();
  const meant = Object.hasOwn(otherWords, key) ? (otherWords[key] ?? null) : null;
  return meant !== null && allowed.includes(meant) ? meant : nearest(found, allowed);
}

/** The longest text that is taken for several items. */
const maxEnumeration = 200;

/** The items that a text stands for: short ones between commas, else the text as a whole. */
function itemsOf(text: string): readonly string[] {
  if (text.length > maxEnumeration) return [text];
  const parts = text.split(",").map((part) => part.trim());
  const isEnumeration = parts.every((part) => /^[^\s.!?]+(?: [^\s.!?]+){0,2}$/.test(part));
  return isEnumeration ? parts : [text];
}

/** A list of the words that were written, or of the words that were meant. */
function listOf(text: string, path: Path): Fix | null {
  const item = schemaAt(factsSchema, [...path, 0]);
  const allowed = (item === null ? null : knownField(item)?.values) ?? null;
  const meant = itemsOf(text).map((word) => (allowed === null ? word : nearestWord(word, allowed)));
  const items = meant.filter((word) => word !== null);
  if (items.length < meant.length) return exampleFix(path);
  return { kind: "replace", text: `[${items.map(inFlow).join(", ")}]` };
}

function wrongShape(expected: Shape, value: unknown, path: Path): Problem {
  if (value === undefined) return missing(path);
  const found = shapeOfValue(value);
  const base = { severity: "error", path, at: "value", fix: exampleFix(path) } as const;
  if (found === "nothing") {
    return { ...base, at: "key", code: "facts/empty", args: { shape: expected }, fix: lineFix(path) };
  }
  const fix = expected === "list" && typeof value === "string" ? listOf(value.trim(), path) : base.fix;
  return { ...base, code: "facts/wrong-shape", args: { expected, found }, fix };
}

function wrongWord(value: unknown, values: readonly unknown[], path: Path): Problem {
  const found = typeof value === "string" ? value.trim() : "";
  const allowed = values.map(String);
  const suggestion = nearestWord(found, allowed);
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
