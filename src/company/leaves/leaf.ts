import * as z from "zod";
import { hiddenCharacter, isBlank } from "../characters.ts";
import { refuse } from "../field.ts";

/** The longest value that is looked at, in UTF-16 units; only free text may be longer. */
export const maxLeafLength = 500;

/**
 * A leaf of one short value, which `read` is handed without the spaces around it. What is empty, too long for any
 * such value or holds what cannot be seen is refused before any pattern is held against it.
 */
export function leaf<Value>(
  read: (found: string, context: z.core.$RefinementCtx) => Value,
  limit = maxLeafLength,
): z.ZodType<Value, string> {
  return z.string().transform((written, context) => {
    const found = written.trim();
    const { length } = found;
    if (isBlank(found)) return refuse(context, { code: "facts/empty", args: { shape: "text" } });
    if (length > limit) return refuse(context, { code: "facts/too-long", args: { length, limit } });
    const code = hiddenCharacter(found);
    if (code !== null) return refuse(context, { code: "facts/control-character", args: { code } });
    return read(found, context);
  });
}
