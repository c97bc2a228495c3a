import type { CST } from "yaml";

/** Whether a token opens something that it does not close. */
function isUnclosed(token: CST.Token): boolean {
  if (token.type === "flow-collection") return token.end.length === 0;
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar") return false;
  return token.source.length < 2 || token.source.at(-1) !== token.source[0];
}

/** Goes through a syntax tree without recursion, each token once, with its depth. */
export function* everyToken(tokens: readonly CST.Token[]): Generator<{ token: CST.Token; depth: number }> {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { token, depth } = next;
    if (token.type === "document" && token.value !== undefined) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key !== undefined && key !== null) open.push({ token: key, depth: depth + 1 });
      if (value !== undefined) open.push({ token: value, depth: depth + 1 });
    }
  }
}

/** Whether an offset lies within brackets or braces. */
export function isInBrackets(tokens: readonly CST.Token[], offset: number): boolean {
  for (const { token } of everyToken(tokens)) {
    if (token.type !== "flow-collection" || token.offset >= offset) continue;
    const end = token.end.find(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    if (end === undefined || end.offset >= offset) return true;
  }
  return false;
}

/** Where the bracket or quote opens that should have closed before an offset; the offset itself where none does. */
export function openingBefore(tokens: readonly CST.Token[], offset: number): number {
  let found = -1;
  for (const { token } of everyToken(tokens)) {
    if (token.offset <= offset && token.offset > found && isUnclosed(token)) found = token.offset;
  }
  return found < 0 ? offset : found;
}
