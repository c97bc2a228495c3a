import type { Path } from "../../diagnostic/place.ts";
import { factsSchema } from "../facts.ts";
import type { KnownField } from "../field.ts";
import { countedIn } from "../usual.ts";
import { isMap, visit } from "../walk.ts";
import { defineCheck } from "./cross-check.ts";

/** What is counted of a value: the items of a list, or the characters of a text in each of its languages. */
function countsOf(
  value: unknown,
  { kind }: KnownField,
): readonly { readonly count: number; readonly path: Path }[] {
  if (kind === "list") return Array.isArray(value) ? [{ count: value.length, path: [] }] : [];
  if (typeof value === "string") return [{ count: Array.from(value).length, path: [] }];
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([language, text]) =>
    typeof text === "string" ? [{ count: Array.from(text).length, path: [language] }] : [],
  );
}

/** A text or a list of another length than usual was most likely meant for another key, or is not finished. */
export const usualSizes = defineCheck("facts/unusual-size", "warning", function* ({ facts }) {
  for (const { path, field, value } of visit(factsSchema, facts)) {
    if (field.size === undefined) continue;
    const { from, to } = field.size;
    for (const { count, path: rest } of countsOf(value, field)) {
      if (count >= from && count <= to) continue;
      yield { args: { of: countedIn(field), count, from, to }, path: [...path, ...rest] };
    }
  }
});
