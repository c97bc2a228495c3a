import { diffArrays } from "diff";
import { limits, sentencesOf } from "./sentences.ts";

/** The most characters of texts that have too little in common to be compared. */
const longest = 200;

/** A piece of a text that became another; either may be empty. */
export interface TextChange {
  readonly was: string;
  readonly is: string;
}

/** What changed from one text to another, sentence by sentence. */
export function changesBetween(from: string, to: string): readonly TextChange[] {
  const changes: { was: string; is: string }[] = [];
  let isOpen = false;
  const pieces = diffArrays([...sentencesOf([from])], [...sentencesOf([to])], limits);
  if (pieces === undefined) return [{ was: from.slice(0, longest), is: to.slice(0, longest) }];
  for (const { added, removed, value } of pieces) {
    const text = value.join("").trim().replaceAll(/\s+/g, " ");
    if (!added && !removed) isOpen = false;
    else if (text !== "") {
      if (!isOpen) changes.push({ was: "", is: "" });
      isOpen = true;
      const last = changes.at(-1);
      if (last !== undefined) last[added ? "is" : "was"] += text;
    }
  }
  return changes.map(focused);
}

/** Words left beside what differs, so that one knows where it is. */
const context = 2;

/** Of two versions of a sentence, the words that differ and a few beside them. */
function focused({ was, is }: TextChange): TextChange {
  const [old, now] = [was.split(" "), is.split(" ")];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [from, behind] = [Math.max(start - context, 0), Math.max(end - context, 0)];
  const cut = (words: readonly string[]): string =>
    `${from > 0 ? "… " : ""}${words.slice(from, words.length - behind).join(" ")}${behind > 0 ? " …" : ""}`;
  return { was: cut(old), is: cut(now) };
}
