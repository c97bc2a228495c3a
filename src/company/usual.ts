import type { KnownField, UsualRange } from "./field.ts";

/** What the size of a value counts: characters of a text, items of a list. */
export function countedIn({ kind }: KnownField): "characters" | "items" {
  return kind === "list" ? "items" : "characters";
}

function rangeInWords({ from, to }: UsualRange): string {
  if (from === undefined) return `at most ${to ?? ""}`;
  return to === undefined ? `at least ${from}` : `${from} to ${to}`;
}

/**
 * What is usual for a key, in English, for the reference and the JSON Schema: `1 ring to 10 rings; else 1 second to
 * 30 minutes`. Empty where nothing is.
 */
export function usualInWords(field: KnownField): string {
  const ranges = (field.usual ?? []).map((range, index) => {
    const isRest = index > 0 && range.unit === undefined;
    return `${isRest ? "else " : ""}${rangeInWords(range)}`;
  });
  const { size } = field;
  const sizes = size === undefined ? [] : [`${String(size.from)} to ${String(size.to)} ${countedIn(field)}`];
  return [...ranges, ...sizes].join("; ");
}
