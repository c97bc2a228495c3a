import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { isBlockCollection, isFlowNode, type Spot, spotsOf, type Written } from "./spot.ts";
import { columnOf } from "./text-lines.ts";
import { usualWriting, type Writing } from "./writing.ts";

/** How far each block stands in from its key, maps and lists apart. */
interface Steps {
  readonly maps: number[];
  readonly lists: number[];
}

function gather(node: YAMLMap | YAMLSeq, text: string, steps: Steps): void {
  for (const { key, start, value, mark } of spotsOf(node, text)) {
    if (!isBlockCollection(value)) continue;
    const first = spotsOf(value, text)[0];
    const isBelow = first !== undefined && text.slice(mark, first.start).includes("\n");
    if (key !== null && isBelow) {
      const inner = isSeq(value) ? first.mark - 1 : first.start;
      (isSeq(value) ? steps.lists : steps.maps).push(columnOf(text, inner) - columnOf(text, start));
    }
    gather(value, text, steps);
  }
}

/** The number that occurs most; of several the first. */
function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].toSorted((left, right) => right[1] - left[1]);
  return first?.[0] ?? null;
}

function isJsonLike(root: YAMLMap | YAMLSeq, text: string): boolean {
  const key: Spot["key"] = spotsOf(root, text)[0]?.key ?? null;
  return isFlowNode(root) && isScalar(key) && key.type === "QUOTE_DOUBLE";
}

/** The indentation and quoting that a file keeps to, so that what is added looks like the rest. */
export function fileStyle({ text, document }: Written): Writing {
  const root = document.contents;
  if (!isMap(root) && !isSeq(root)) return usualWriting;
  const steps: Steps = { maps: [], lists: [] };
  gather(root, text, steps);
  const step = mostCommon(steps.maps) ?? mostCommon(steps.lists.filter((each) => each > 0)) ?? 2;
  return { ...usualWriting, step, dashes: mostCommon(steps.lists) ?? step, isJson: isJsonLike(root, text) };
}
