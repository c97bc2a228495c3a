import type { FindingText } from "../../diagnostic/diagnostic.ts";

/** A finding in words. */
export function say(message: string, hint: string): FindingText {
  return { message, hint };
}

/** Text from a file, quoted and kept short. */
export function quote(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`;
}

/** A piece of the file, as it is typed; what nobody would type is kept short. */
export function code(text: string): string {
  return `\`${text.length > 300 ? `${text.slice(0, 297)}…` : text}\``;
}

/** `a, b and c`. */
export function list(items: readonly string[], join: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${join} ${items.at(-1) ?? ""}`;
}

/** A list that may be long: the first ten of it. */
export function some(items: readonly string[]): string {
  const shown = items.slice(0, 10).map(code);
  return items.length > 10 ? `${shown.join(", ")} and so on` : list(shown, "or");
}

/** The block that a key stands in. */
export function within(block: string): string {
  return block === "" ? "at the top of the file" : `in ${code(block)}`;
}

/** The right word where it is known, else what to do. */
export function did(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Write ${code(suggestion)}.`;
}

/** A number with its thousands apart: `4,000,000`. */
export function number(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
