/** What a clause is on the page: `table` has a head of its own. */
export type Shape = "row" | "item" | "step" | "quote" | "text" | "table";

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ["row", /^\|/],
  ["item", /^[-*+][ \t]/],
  ["step", /^\d{1,9}[.)][ \t]/],
  ["quote", /^>/],
];

/** What a line begins, or what it goes on with. */
export function shapeOfLine(line: string): Shape {
  const start = line.trimStart();
  return shapes.find(([, pattern]) => pattern.test(start))?.[0] ?? "text";
}

/** Rows, items and steps belong to a table or list with their neighbours; text and tables stand by themselves. */
export function shapeOf(text: string): Shape {
  // A loop around rows or items prints nothing itself.
  const [first = "", second = ""] = text.replace(/^(?:\s|\{\{[#!][^}]{0,200}\}\})+/, "").split("\n");
  const shape = shapeOfLine(first);
  return shape === "row" && columnsOf(first, second) !== null ? "table" : shape;
}

/** The cells of a line of a table: bars divide them, but not those behind a backslash. */
export function cellsOf(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).length;
}

/** How many columns a head has with the line under it; `null` where the two are no head. */
export function columnsOf(head: string, under: string): number | null {
  if (!under.includes("-") || (!head.includes("|") && !under.includes("|"))) return null;
  const rules = under.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
  const isRule = rules.every((rule) => /^:?-+:?$/.test(rule.trim()));
  return isRule && rules.length === cellsOf(head) ? rules.length : null;
}

/** A text as its neighbours are written: another sign would begin another list, and steps are counted by the program. */
export function likeNeighbours(text: string, shape: Shape): string {
  if (shape === "item") return text.replaceAll(/^[*+](?=[ \t])/gm, "-");
  return shape === "step" ? text.replaceAll(/^\d{1,9}[.)](?=[ \t])/gm, "1.") : text;
}
