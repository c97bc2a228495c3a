import * as z from "zod";
import { type Path, valueAt } from "../diagnostic/place.ts";
import { fieldOf, type KnownField } from "./field.ts";

/** Whether a value is a map of keys, as opposed to a list, a text or nothing. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema that a value is held against, without the wrappers that only allow or change it. */
export const unwrap: (schema: z.core.$ZodType) => z.core.$ZodType = oncePerSchema((schema) => {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
});

/** What is known about a key, looked for on the way through the wrappers. */
export const knownField: (schema: z.core.$ZodType) => KnownField | null = oncePerSchema((schema) => {
  const field = fieldOf(schema);
  return field === null && schema instanceof z.ZodOptional ? knownField(schema.unwrap()) : field;
});

/** Every value of every file asks the same of its schema, and zod takes its time to say what a schema is. */
function oncePerSchema<Answer>(
  find: (schema: z.core.$ZodType) => Answer,
): (schema: z.core.$ZodType) => Answer {
  const found = new WeakMap<z.core.$ZodType, { readonly answer: Answer }>();
  return (schema) => {
    const known = found.get(schema) ?? { answer: find(schema) };
    found.set(schema, known);
    return known.answer;
  };
}

/** The schema of one key or item of a block, list or map; `null` where the schema knows none. */
export function childSchema(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodUnion)
    return objectOption(inner) === null ? null : childSchema(objectOption(inner) ?? inner, step);
  if (inner instanceof z.ZodObject)
    return Object.hasOwn(shapeOf(inner), step) ? (shapeOf(inner)[step] ?? null) : null;
  return null;
}

/** The schemas of a block's keys. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

/** The option of a union that takes a map, as in text by language; `null` where none does. */
export function objectOption(schema: z.ZodUnion): z.ZodObject | null {
  const options = schema.options.map(unwrap);
  return options.find((option) => option instanceof z.ZodObject) ?? null;
}

/** The schema at a path; `null` where the schema knows no such key. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>(
    (found, step) => (found === null ? null : childSchema(found, step)),
    schema,
  );
}

/** One value together with what is known about its key. */
export interface Visit {
  readonly path: Path;
  readonly field: KnownField;
  readonly value: unknown;
}

/**
 * Every value that is there, in the order of the schema; text by language and commitments count as one value. Several
 * checks ask the same of the same facts, so what was found is kept with them; a value must not change after it was asked
 * about.
 */
export function visit(schema: z.core.$ZodType, value: unknown): readonly Visit[] {
  if (typeof value !== "object" || value === null) return visitsOf(schema, value);
  const bySchema = known.get(value) ?? new WeakMap<z.core.$ZodType, readonly Visit[]>();
  known.set(value, bySchema);
  const visits = bySchema.get(schema) ?? visitsOf(schema, value);
  bySchema.set(schema, visits);
  return visits;
}

const known = new WeakMap<object, WeakMap<z.core.$ZodType, readonly Visit[]>>();

function visitsOf(schema: z.core.$ZodType, value: unknown): readonly Visit[] {
  const visits: Visit[] = [];
  collect(schema, value, [], visits);
  return visits;
}

function collect(schema: z.core.$ZodType, value: unknown, path: Path, visits: Visit[]): void {
  if (value === undefined) return;
  const field = knownField(schema);
  if (field !== null) visits.push({ path, field, value });
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    for (const [key, child] of Object.entries(shapeOf(inner))) {
      const own = valueAt(value, [key]);
      // Most keys of the schema are in no file.
      if (own !== undefined) collect(child, own, [...path, key], visits);
    }
  } else if (inner instanceof z.ZodRecord && isMap(value)) {
    for (const key of Object.keys(value)) collect(inner.valueType, value[key], [...path, key], visits);
  } else if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(inner.element, item, [...path, index], visits);
  }
}
