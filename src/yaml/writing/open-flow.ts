import { isMap, isScalar, isSeq } from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import { type Editing, spotAt } from "./editing.ts";
import { putValue } from "./replace-value.ts";
import { spotsOf } from "./spot.ts";
import { columnOf, type Splice } from "./text-lines.ts";

/**
 * Braces or brackets that stand on one line behind a key or a dash, as a block of lines that say the same, every value
 * as it was written; none where they hold a comment or are part of others.
 */
export function openFlow(editing: Editing, path: Path): readonly Splice[] {
  const { written, writing } = editing;
  const { text } = written;
  const spot = spotAt(written, path);
  const value = spot?.value ?? null;
  if (spot === null || spot.isFlow || (!isMap(value) && !isSeq(value)) || value.flow !== true) return [];
  const spots = spotsOf(value, text);
  if (spots.length === 0 || text.slice(spot.start, spot.end).includes("\n")) return [];
  const isItem = spot.key === null;
  const dash = isSeq(value) ? "- " : "";
  const inner = isSeq(value) ? writing.dashes : writing.step;
  const indent = isItem ? columnOf(text, spot.mark - 1) + 2 : columnOf(text, spot.start) + inner;
  const pad = " ".repeat(indent);
  const lines = spots.map(({ start, end, key }) => {
    const raw = text.slice(start, end);
    // In braces, quotes around a key allow a value that touches the colon.
    const isTight = isScalar(key) && /^["'].*["']:\S/.test(raw);
    return isTight ? null : pad + dash + raw;
  });
  const sound = lines.filter((line) => line !== null);
  if (sound.length < lines.length) return [];
  const [first = "", ...rest] = sound;
  const laid = isItem ? { head: first.trimStart(), below: rest } : { head: "", below: sound };
  return putValue(editing, path, spot, laid);
}
