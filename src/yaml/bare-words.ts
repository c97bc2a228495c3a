import { isScalar, type Pair, type Scalar } from "yaml";
import { isLanguageTag } from "../company/language-tag.ts";
import { type Conversion, spanOf } from "./conversion.ts";
import { placeAt } from "./places.ts";
import type { MapEntry, TreeNode } from "./tree.ts";

/** A word between commas in braces, without a colon: `say why` in `{ en: We apologise, say why, hu: … }`. */
export function isBareWord(pair: Pair): pair is Pair<Scalar<string>> {
  return (
    pair.value === null &&
    isScalar(pair.key) &&
    pair.key.type === "PLAIN" &&
    typeof pair.key.value === "string"
  );
}

/** Whether a comma may stand in the text of this pair: a plain text under the tag of a language. */
export function isContinued(key: string, pair: Pair): boolean {
  return isLanguageTag(key) && isScalar(pair.value) && pair.value.type === "PLAIN";
}

/**
 * Braces take a comma for the end of a text, so that the words after it become a key with no value. Under the tag of a
 * language nothing but the rest of the sentence can be meant, and it is read as such.
 */
export function continueText(
  entries: Map<string, MapEntry>,
  key: string,
  words: Scalar<string>,
  { source }: Conversion,
): void {
  const entry = entries.get(key);
  if (entry?.value.kind !== "text") return;
  const { place, text, isOneLine } = entry.value;
  const [start, end] = spanOf(words, 0);
  const more = placeAt(source, start, end);
  const isSameLine = isOneLine && more.line === place.line;
  const length = isSameLine ? more.column + more.length - place.column : place.length;
  const value: TreeNode = {
    kind: "text",
    text: `${text}, ${words.value}`,
    place: { ...place, length },
    isOneLine: isSameLine,
  };
  entries.set(key, { ...entry, value });
}
