import type { Path } from "../diagnostic/place.ts";
import { entryLines } from "./writing/block-lines.ts";
import { type FactsMap, isFactsMap } from "./writing/facts-value.ts";
import { inOrder } from "./writing/in-order.ts";
import { usualWriting } from "./writing/writing.ts";

/** What a new file holds beside its facts. */
export interface WriteFactsOptions {
  /** One plain sentence about the key or item at a path; `null` for none. Asked for every path in the file. */
  readonly comments: (path: Path) => string | null;
  /** The first line, with its `#`; empty for none. */
  readonly schemaLine: string;
}

/** The blocks with an empty line between two of them, unless both are a single line. */
function spaced(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.flatMap((lines, index) => {
    const before = blocks[index - 1];
    const isApart = before !== undefined && (before.length > 1 || lines.length > 1);
    return isApart ? ["", ...lines] : lines;
  });
}

/**
 * A new facts file: keys in the order of the schema, what is short on one line, comments behind their keys or above
 * them. Reading it gives the same texts. Lines end in LF.
 */
export function writeFacts(value: FactsMap, { comments, schemaLine }: WriteFactsOptions): string {
  const all = inOrder([], value);
  const writing = { ...usualWriting, comments };
  const entries = isFactsMap(all) ? Object.entries(all) : [];
  const blocks = entries.map(([key, each]) => entryLines([key], each, 0, writing));
  const top = schemaLine === "" ? [] : [schemaLine];
  const body = blocks.length === 0 ? ["{}"] : spaced(blocks);
  return [...top, ...body, ""].join("\n");
}
