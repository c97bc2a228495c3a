import * as z from "zod";
import { describe, type Field } from "../field.ts";

/** One word of a short list. */
export function choice<const Value extends string>(
  values: readonly [Value, ...Value[]],
  field: Field,
): z.ZodType<Value, Value> {
  return describe(z.enum(values), "choice", { ...field, values });
}
