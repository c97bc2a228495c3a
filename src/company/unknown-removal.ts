import * as z from "zod";
import { formatPath, type Path } from "../diagnostic/place.ts";
import { factsSchema } from "./facts.ts";
import { replaceBy } from "./field.ts";
import { suggestKey } from "./key-advice.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { schemaAt, shapeOf, unwrap } from "./walk.ts";

/**
 * What is wrong with a key that removes something which is not there; `null` for one that could be there. `present` are
 * the keys that are: among those that a company chooses itself, a key is wrong only if it is nearly one of them.
 */
export function unknownRemoval(path: Path, present: readonly string[]): Problem | null {
  const key = String(path.at(-1));
  const block = path.slice(0, -1);
  const schema = schemaAt(factsSchema, block);
  const inner = schema === null ? null : unwrap(schema);
  const known = inner instanceof z.ZodObject ? Object.keys(shapeOf(inner)) : [];
  if (known.includes(key)) return null;
  const suggestion = known.length > 0 ? suggestKey(key, known) : nearest(key, present);
  if (known.length === 0 && suggestion === null) return null;
  const args = { key, block: formatPath(block), suggestion, belongsUnder: [], known };
  return {
    code: "facts/unknown-key",
    args,
    severity: "error",
    path,
    at: "key",
    fix: replaceBy(suggestion),
  };
}

/** Whether a block at a path may be left out. */
export function isOptionalAt(path: Path): boolean {
  return schemaAt(factsSchema, path) instanceof z.ZodOptional;
}
