import * as z from "zod";
import { factsSchema } from "../../company/facts.ts";
import type { FieldKind } from "../../company/field.ts";
import { knownField, schemaAt, shapeOf, unwrap } from "../../company/walk.ts";
import type { Path } from "../../diagnostic/place.ts";
import type { ScalarStyle } from "../scalar-text.ts";

/** What the schema says about a path; `null` where it knows none. No key of its own is one that every object inherits. */
function schemaOf(path: Path): z.core.$ZodType | null {
  return path.some((step) => step in Object.prototype) ? null : schemaAt(factsSchema, path);
}

/** How the value at a path is read; `null` where the schema knows none. */
export function kindAt(path: Path): FieldKind | null {
  const schema = schemaOf(path);
  return schema === null ? null : (knownField(schema)?.kind ?? null);
}

/** The keys of the block at a path in the order of the schema; none where the company chooses them or their order. */
export function keysInOrder(path: Path): readonly string[] {
  const schema = schemaOf(path);
  const inner = schema === null ? null : unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(shapeOf(inner));
  return kindAt(path) === "commitment" ? ["time", "atLeast"] : [];
}

/** What a value of each kind looks like that is written without quotes, though it is no text to every reader. */
const plainValues: Partial<Readonly<Record<FieldKind, RegExp>>> = {
  number: /^-?\d+(?:\.\d+)?$/,
  version: /^\d+$/,
  "yes-no": /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** How a careful person writes a text at a path: numbers and dates bare, telephone numbers in quotes; `null` as it comes. */
export function usualStyle(path: Path, text: string): ScalarStyle | null {
  const kind = kindAt(path);
  const isShare = path.at(-1) === "atLeast" && kindAt(path.slice(0, -1)) === "commitment";
  const plain = isShare ? plainValues.number : kind === null ? undefined : plainValues[kind];
  if (plain?.test(text) === true) return "plain";
  return kind === "phone" || /^\+\d/.test(text) ? "double" : null;
}
