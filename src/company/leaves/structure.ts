import * as z from "zod";
import { describe, type Field, report } from "../field.ts";

/** A block of known keys, at least one of which is there; any other key is an error. */
export function block<Shape extends z.ZodRawShape>(
  shape: Shape,
  description: string,
  example?: string,
): z.ZodObject<Shape, z.core.$strict> {
  const schema = z.strictObject(shape).superRefine((given, context) => {
    if (Object.keys(given).length === 0) report(context, { code: "facts/empty", args: { shape: "map" } });
  });
  return describe(schema, "block", example === undefined ? { description } : { description, example });
}

/** A block of known keys whose emptiness another rule reports. */
export function openBlock<Shape extends z.ZodRawShape>(
  shape: Shape,
  description: string,
  example: string,
): z.ZodObject<Shape, z.core.$strict> {
  return describe(z.strictObject(shape), "block", { description, example });
}

/** A list that has to be there, with at least one item. */
export function list<Item extends z.ZodType>(item: Item, field: Field): z.ZodArray<Item> {
  return describe(z.array(item).min(1), "list", field);
}

/** A list that may be left out. An empty one says the same as none, so no heading is ever left without text. */
export function optionalList<Item extends z.ZodType>(item: Item, field: Field) {
  const schema = z.array(item).transform((items) => (items.length === 0 ? undefined : items));
  return describe(schema, "list", field).optional();
}

/** A map with at least one key; the company chooses the keys. */
export function map<Value extends z.ZodType>(value: Value, field: Field): z.ZodRecord<z.ZodString, Value> {
  const schema = z.record(z.string(), value).superRefine((given, context) => {
    if (Object.keys(given).length === 0) report(context, { code: "facts/empty", args: { shape: "map" } });
  });
  return describe(schema, "map", field);
}
