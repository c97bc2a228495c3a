import { factsSchema } from "../facts.ts";
import { visit } from "../walk.ts";
import { defineCheck } from "./cross-check.ts";

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A list of languages, ways or accounts names each once, and so do the names of priorities. */
export const noDuplicates = defineCheck("facts/duplicate", "error", function* ({ facts }) {
  for (const { path, field, value } of visit(factsSchema, facts)) {
    if (field.unique !== true || !Array.isArray(value)) continue;
    const texts = value.map((item) => (item === undefined ? null : asText(item)));
    for (const [index, text] of texts.entries()) {
      if (text !== null && texts.indexOf(text) < index)
        yield { args: { value: text }, path: [...path, index] };
    }
  }
  const names = (facts.priorities ?? []).map((priority) => priority?.name?.toLowerCase() ?? null);
  for (const [index, name] of names.entries()) {
    if (name !== null && names.indexOf(name) < index)
      yield { args: { value: name }, path: ["priorities", index, "name"] };
  }
});
