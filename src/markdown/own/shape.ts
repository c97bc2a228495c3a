/** What a clause is on the page, by its first line. */
export type Shape = "row" | "item" | "step" | "quote" | "text";

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ["row", /^\|/],
  ["item", /^[-*+] /],
  ["step", /^\d+[.)] /],
  ["quote", /^>/],
];

/** Rows, items and steps belong to a table or list with their neighbours; text stands by itself. */
export function shapeOf(text: string): Shape {
  const start = text.trimStart();
  return shapes.find(([, pattern]) => pattern.test(start))?.[0] ?? "text";
}
