/** What a clause is on the page, by its first line. */
export type Shape = "row" | "item" | "step" | "quote" | "text";

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ["row", /^\|/],
  ["item", /^[-*+] /],
  ["step", /^\d+[.)] /],
  ["quote", /^>/],
];

/** How many cells each row of a text has that is not the line under a table's head. */
export function cellsOf(text: string): readonly number[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^[|:\s-]+$/.test(line))
    .map((line) => line.replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).length - 1);
}

/** Rows, items and steps belong to a table or list with their neighbours; text stands by itself. */
export function shapeOf(text: string): Shape {
  const start = text.trimStart();
  return shapes.find(([, pattern]) => pattern.test(start))?.[0] ?? "text";
}
