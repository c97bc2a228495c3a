import { factsSchema } from "../facts.ts";
import { visit } from "../walk.ts";
import { defineCheck } from "./cross-check.ts";

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The indices of the texts that came before; `null` counts for none. */
function repeated(
  texts: readonly (string | null)[],
): readonly { readonly index: number; readonly text: string }[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    if (text === null) return [];
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew ? [] : [{ index, text }];
  });
}

/** A list of languages, ways or accounts names each once, and so do the names of priorities. */
export const noDuplicates = defineCheck("facts/duplicate", "error", function* ({ facts }) {
  for (const { path, field, value } of visit(factsSchema, facts)) {
    if (field.unique !== true || !Array.isArray(value)) continue;
    const texts = value.map((item) => (item === undefined ? null : asText(item)));
    for (const { index, text } of repeated(texts)) yield { args: { value: text }, path: [...path, index] };
  }
  const names = (facts.priorities ?? []).map((priority) => priority?.name?.toLowerCase() ?? null);
  for (const { index, text } of repeated(names))
    yield { args: { value: text }, path: ["priorities", index, "name"] };
});
