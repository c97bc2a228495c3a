import * as z from "zod";
import type { Duration } from "./duration.ts";
import { type Facts, factsSchema } from "./facts.ts";
import type { Commitment } from "./leaves/time.ts";
import { isMap, shapeOf, unwrap } from "./walk.ts";

/** A leaf is read whole or not at all, even where it consists of parts. */
type DeepPartial<Value> = Value extends Commitment | Duration
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (DeepPartial<Item> | undefined)[]
    : Value extends object
      ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> | undefined }
      : Value;

/** Facts of which anything may be missing; an item of a list that is not sound leaves a hole, so places still count. */
export type SoundFacts = DeepPartial<Facts>;

function isLeaf(schema: z.core.$ZodType): boolean {
  return !(schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord);
}

function soundValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined) return undefined;
  const inner = unwrap(schema);
  if (isLeaf(inner)) {
    const read = z.safeParse(schema, value);
    return read.success ? read.data : undefined;
  }
  if (inner instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item) => soundValue(inner.element, item)) : undefined;
  }
  if (!isMap(value)) return undefined;
  const entries =
    inner instanceof z.ZodObject
      ? Object.entries(shapeOf(inner)).map(([key, child]) => [key, soundValue(child, value[key])] as const)
      : Object.keys(value).map((key) => [key, soundValue(recordValue(inner), value[key])] as const);
  const isRecord = !(inner instanceof z.ZodObject);
  return Object.fromEntries(entries.filter(([, child]) => isRecord || child !== undefined));
}

function recordValue(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  throw new Error("A schema that is no leaf, list or block must be a record.");
}

/** What can be read of facts in which something is wrong, so that the rest can be checked all the same. */
export function soundPart(value: unknown): SoundFacts {
  // Every value in it came out of the leaf's own schema, under the key where `Facts` has it.
  return soundValue(factsSchema, value) ?? {};
}
