import fc from "fast-check";
import type { Facts } from "../../src/company/facts.ts";
import { accepted, openFields, type OpenField, withTexts } from "./fields.ts";

/** What somebody says in some fields at once, by the name of the field. The others say what the company says. */
export type Said = Readonly<Record<string, string>>;

/**
 * A text that is accepted for each of these fields, each drawn by itself. A failure shrinks to the fields that it takes: each
 * of them is left out first, and made shorter only if it is needed.
 */
export function saidIn(fields: readonly OpenField[]): fc.Arbitrary<Said> {
  const drawn = fields.map((field) => {
    const texts = field.tries.map((tried) => accepted(field, tried)).filter((text) => text !== null);
    // Left out once in a thousand times, because what is never drawn is never shrunk to.
    return [field.name, fc.option(texts, { freq: 1_000 })] as const;
  });
  return fc
    .record(Object.fromEntries(drawn))
    .map((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)) as Said); // As filtered.
}

/** Plain texts in the same fields, for which the documents have the same shape. */
export function harmlessIn(said: Said): Said {
  return Object.fromEntries(fieldsOf(said).map(([field, text]) => [field.name, field.harmless(text)]));
}

/** The facts with what is said. */
export function withSaid(facts: Facts, said: Said): Facts {
  return withTexts(facts, fieldsOf(said));
}

function fieldsOf(said: Said): readonly (readonly [OpenField, string])[] {
  return openFields.flatMap((field) => {
    const text = said[field.name];
    return text === undefined ? [] : [[field, text] as const];
  });
}
